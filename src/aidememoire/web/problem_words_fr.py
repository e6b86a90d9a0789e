"""French words for each kind of problem: what happened, to what, what is allowed and what to do."""

from __future__ import annotations

WORDS = {
    "bad_request": (
        "La demande n'a pas de sens",
        "Elle ne peut être lue telle qu'elle a été envoyée.",
        "Comparez-la à /api/v1/openapi.json.",
    ),
    "bad_value": ("Une valeur n'est pas admise", "{cause}", "Corrigez la valeur et renvoyez la demande."),
    "sign_in": (
        "Identifiez-vous d'abord",
        "Ceci est montré aux personnes qui ont un compte ici.",
        "Identifiez-vous, ou envoyez un jeton : « Authorization: Bearer … ».",
    ),
    "forbidden": (
        "Cela ne vous revient pas",
        "Il y faut le rôle « {role} », que votre compte n'a pas.",
        "Demandez-le à qui administre ce registre.",
    ),
    "bad_token": (
        "Ce jeton n'ouvre rien",
        "Il n'est pas connu ici, il a expiré ou il a été révoqué.",
        "Demandez-en un nouveau : aidememoire account token NOM.",
    ),
    "forgery": (
        "Le formulaire est périmé",
        "Il ne porte pas le jeton de cette visite : une autre page a pu l'envoyer.",
        "Rechargez la page et renvoyez-le ; un programme envoie l'en-tête X-CSRF-Token ou un jeton.",
    ),
    "host": (
        "Demandé sous un autre nom",
        "Ce serveur ne répond pas au nom « {name} ».",
        "Prenez l'adresse avec laquelle il a été lancé, ou lancez-le avec --name {name}.",
    ),
    "not_found": (
        "Il n'y a rien ici",
        "Aucune page ni ressource n'a cette adresse.",
        "Revenez à la première page, ou cherchez.",
    ),
    "unknown": ("Rien ne répond à ce nom", "{cause}", "Regardez dans la chronologie, ou cherchez."),
    "method": (
        "Cela ne se fait pas ici",
        "Cette adresse attend une demande d'une autre sorte.",
        "Voyez /api/v1/openapi.json.",
    ),
    "not_acceptable": (
        "Pas de réponse de cette sorte",
        "La forme demandée n'est pas donnée ici.",
        "Demandez application/json.",
    ),
    "too_large": (
        "C'est trop à la fois",
        "Ce qui a été envoyé dépasse la taille admise.",
        "Envoyez moins, en plusieurs fois.",
    ),
    "media_type": (
        "Contenu d'une autre sorte",
        "Le contenu n'a pas été envoyé en JSON.",
        "Envoyez application/json.",
    ),
    "too_many": (
        "Trop de tentatives",
        "Trop de demandes en trop peu de temps.",
        "Attendez une minute et recommencez.",
    ),
    "cursor": (
        "Cette page ne se retrouve plus",
        "Le curseur n'est pas de cette question, ou sa ligne a quitté le registre.",
        "Posez de nouveau la question sans curseur.",
    ),
    "party": (
        "Personne ne s'appelle ainsi",
        "« {name} » n'est ni un État ni une organisation connus ici ; au plus près : {near}.",
        "Écrivez un code (VN, US, ASEAN) ou un nom ; /api/v1/parties donne ceux du registre.",
    ),
    "date": (
        "Ce n'est pas une date",
        "{name} : « {value} ».",
        "Écrivez 2024, 2024-05 ou 2024-05-21.",
    ),
    "choice": ("Ce n'est pas dans ce qu'il y a", "{name} : « {value} ».", "Admis : {allowed}."),
    "event": (
        "Aucun événement, ou plusieurs, n'a cet identifiant",
        "« {name} » trouve : {near}.",
        "Écrivez-en davantage, ou cherchez l'événement dans la chronologie.",
    ),
    "person": (
        "Personne n'a cet identifiant",
        "« {name} » ne trouve personne, ou plusieurs personnes.",
        "Écrivez-en davantage, ou cherchez par le nom : /api/v1/people?name=…",
    ),
    "report": (
        "Aucun compte rendu n'a cet identifiant",
        "« {name} » n'en trouve aucun, ou plusieurs.",
        "Écrivez-en davantage, ou cherchez le compte rendu.",
    ),
    "known_whole": (
        "C'est trop à retracer",
        "Ce que le registre savait un jour se retrace de tous les comptes rendus : il faut nommer des parties.",
        "Ajoutez party=… à la question.",
    ),
    "partyless": ("Aucune partie n'est nommée", "Cela se dit d'une relation.", "Ajoutez party=… une fois ou plus."),
    "wordless": ("Aucun mot à chercher", "{name} ne contient ni lettre ni chiffre.", "Écrivez un mot ou plusieurs."),
    "unprintable": (
        "Ce n'est pas du texte",
        "Une valeur contient des caractères de contrôle.",
        "Envoyez des mots comme on les tape.",
    ),
    "missing": ("Il manque quelque chose", "{name} : rien n'a été dit.", "Dites-le et renvoyez la demande."),
    "not_two": (
        "Ce ne sont pas deux choses à joindre ou à séparer",
        "Elles n'en font déjà qu'une, ou l'une d'elles a été ajoutée à la main.",
        "Regardez-les de nouveau.",
    ),
    "not_one": (
        "Il n'y a rien à séparer",
        "Personne ne porte les deux graphies, ou le compte rendu ne le nomme pas.",
        "Regardez de nouveau les graphies de la personne.",
    ),
    "not_told": (
        "Il n'y a rien à séparer",
        "Le compte rendu « {name} » ne raconte pas cet événement à côté d'un autre.",
        "Donnez l'identifiant d'un de ses comptes rendus.",
    ),
    "decision": (
        "Il n'y a pas de telle décision",
        "« {name} » n'est pas une décision en vigueur.",
        "Regardez dans l'historique de l'événement.",
    ),
    "source_name": (
        "Il n'y a pas de telle source",
        "Aucun compte rendu du registre ne vient de « {name} ».",
        "Prenez un nom dans /api/v1/sources.",
    ),
    "extra": (
        "Une partie n'est pas installée ici",
        "Cette forme demande des bibliothèques sans lesquelles ce serveur a été installé.",
        "Qui le tient peut les ajouter : pip install 'aidememoire[{name}]'.",
    ),
    "reading": (
        "D'autres textes sont en cours de lecture",
        "On les lit un à un, et plusieurs ont été remis avant celui-ci.",
        "Renvoyez-le dans une demi-minute ; rien n'en a été gardé.",
    ),
    "source": ("Le texte ne peut être lu", "{cause}", "Envoyez un texte en français, en anglais ou en vietnamien."),
    "busy": (
        "Le registre ne répond pas pour l'instant",
        "Un autre programme y écrit, ou son emplacement ne peut être atteint.",
        "Recommencez dans un moment ; rien n'est perdu.",
    ),
    "withheld": (
        "Ce registre ne peut être modifié",
        "Il a été copié sans ses textes : on peut le lire, non y ajouter.",
        "Décidez dans le registre d'origine, puis copiez-le de nouveau.",
    ),
    "job": (
        "Cette livraison n'est plus gardée",
        "Ce qui en est venu est dans le registre ; seules les dernières livraisons sont listées.",
        "Regardez dans les arrivées, ou cherchez le compte rendu.",
    ),
    "failed": (
        "Quelque chose a mal tourné ici",
        "La demande n'a pu recevoir de réponse ; la raison est dans le journal du serveur.",
        "Recommencez ; si cela persiste, prévenez qui tient ce serveur.",
    ),
}
