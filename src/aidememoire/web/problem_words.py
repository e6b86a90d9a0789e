"""What is said of each kind of problem: what happened, to what, what is allowed and what to do."""

from __future__ import annotations

from collections.abc import Mapping

Sentences = tuple[str, str, str]

WORDS: Mapping[str, Mapping[str, Sentences]] = {
    "en": {
        "bad_request": (
            "The request makes no sense",
            "It cannot be read as it was sent.",
            "Compare it with /api/v1/openapi.json.",
        ),
        "bad_value": ("A value is not allowed", "{cause}", "Correct the value and send it again."),
        "sign_in": (
            "Sign in first",
            "This is shown to people who have an account here.",
            "Sign in, or send a token as « Authorization: Bearer … ».",
        ),
        "forbidden": (
            "This is not yours to do",
            "This needs the role “{role}”, which your account has not.",
            "Ask an administrator of this record for it.",
        ),
        "bad_token": (
            "This token opens nothing",
            "It is not known here, has expired, or was revoked.",
            "Ask for a new one: aidememoire account token NAME.",
        ),
        "forgery": (
            "The form is out of date",
            "It does not carry the token of this visit, so it may have been sent by another page.",
            "Load the page again and send the form again; programs send the header X-CSRF-Token or a token.",
        ),
        "host": (
            "Asked for under another name",
            "This server does not answer to “{name}”.",
            "Use the address it was started with, or start it with --name {name}.",
        ),
        "not_found": (
            "There is nothing here",
            "No page or resource has this address.",
            "Go back to the first page, or search.",
        ),
        "unknown": ("Nothing answers to that name", "{cause}", "Look in the chronology, or search."),
        "method": (
            "That cannot be done here",
            "This address takes another kind of request.",
            "See /api/v1/openapi.json.",
        ),
        "not_acceptable": (
            "No answer of that kind",
            "The form asked for is not given here.",
            "Ask for application/json.",
        ),
        "too_large": (
            "Too much at once",
            "What was sent is larger than is taken here.",
            "Send less, in several parts.",
        ),
        "media_type": ("Content of another kind", "The content was not sent as JSON.", "Send application/json."),
        "too_many": ("Too many attempts", "Too much was asked in too short a time.", "Wait a minute and try again."),
        "source": ("The text cannot be read", "{cause}", "Send a text in French, English or Vietnamese."),
        "busy": (
            "The record does not answer now",
            "Another program is writing to it, or its place cannot be reached.",
            "Try again in a moment; nothing was lost.",
        ),
        "withheld": (
            "This record cannot be changed",
            "It was copied without its texts: it can be read, not added to.",
            "Decide in the record it was copied from, and copy it again.",
        ),
        "failed": (
            "Something went wrong here",
            "The request could not be answered; the reason is in the log of the server.",
            "Try again; if it stays so, tell whoever runs this server.",
        ),
    },
    "fr": {
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
        "failed": (
            "Quelque chose a mal tourné ici",
            "La demande n'a pu recevoir de réponse ; la raison est dans le journal du serveur.",
            "Recommencez ; si cela persiste, prévenez qui tient ce serveur.",
        ),
    },
}
"""By language, by kind."""
