"""French words for what people decide of events."""

from __future__ import annotations

MESSAGES = {
    "help.chronology.as_of": "Seulement ce qui avait sûrement eu lieu à cette date : 2024, 2024-03 ou 2024-03-25.",
    "help.chronology.known_on": (
        "Comme le registre l'aurait dit alors, d'après ce qui était lu et décidé : 2024, 2024-03 ou 2024-03-25."
    ),
    "help.accept": "Tenir un événement pour juste tel quel ; il quitte la file de `review` tant qu'il ne change pas.",
    "example.accept": "Exemple : aidememoire accept 3fa9c1 --record vn.db",
    "accept.done": "Accepté : {event}",
    "help.reject": "Sortir un événement du registre ; `history` le montre encore, `undo` le rétablit.",
    "example.reject": 'Exemple : aidememoire reject 3fa9c1 --reason "un film, pas une visite" --record vn.db',
    "reject.done": "Rejeté : {event}",
    "help.note": "Garder une note à côté d'un événement.",
    "help.note.text": "La note, dans vos mots.",
    "example.note": 'Exemple : aidememoire note 3fa9c1 "voir le télégramme du poste" --record vn.db',
    "note.done": "Noté : {event}",
    "help.correct": (
        "Fixer un champ d'un événement. Il est montré comme le vôtre, à côté de ce que disent les comptes rendus."
    ),
    "help.correct.field": (
        "kind, status, date, place, mode, mechanism, ordinal, parties, participant (en ajoute un), absent (en"
        " retire un), ou un champ d'un participant : name:QUI, office:QUI, state:QUI, organisation:QUI, "
        "role:QUI."
    ),
    "help.correct.value": (
        "La valeur : 2024-05-13, Rome (IT), ministre du Commerce… - vide le champ. Pour participant : NOM; "
        "FONCTION; CÔTÉ; RÔLE."
    ),
    "example.correct": (
        'Exemple : aidememoire correct 3fa9c1 date 2024-05-13 --reason "agenda du ministère" ; aidememoire '
        'correct 3fa9c1 "office:Amel Ziani" "ministre du Commerce" --reason "nommée en mars"'
    ),
    "correct.done": "Corrigé : {event}",
    "help.add": "Ajouter un événement qu'aucun compte rendu ne raconte, avec sa propre source.",
    "help.add.kind": (
        "meeting, reception, call, visit, dialogue, conference, message, press_statement, signing, "
        "appointment, ceremony ou other."
    ),
    "help.add.date": "2024, 2024-05, 2024-05-13 ou 2024-05-13/2024-05-15.",
    "help.add.party": "Un État ou une organisation, code ou nom ; une fois par partie.",
    "help.add.person": (
        "Quelqu'un qui y était : nom; fonction; côté; rôle (host, guest, initiator, recipient, present). Une "
        "partie peut rester vide."
    ),
    "help.add.source": "D'où on le sait : un document, une adresse, une personne.",
    "help.add.text": "Les mots de cette source.",
    "help.add.status": "held, planned, proposed, postponed, cancelled ou denied.",
    "help.add.place": "Le lieu, avec son pays : Rome (IT).",
    "help.add.mechanism": "Le mécanisme dont c'est une session.",
    "help.add.session": "Le numéro de cette session.",
    "example.add": (
        'Exemple : aidememoire add --kind call --date 2024-06-02 --party VN --party US --person "Amel Ziani; '
        'ministre; VN; initiator" --source "note 12" --text "Entretien du 2 juin." --record vn.db'
    ),
    "add.done": "Ajouté : {event}",
    "help.undo": (
        "Reprendre votre dernière décision, ou une autre par son identifiant ; ce qu'elle changeait redevient"
        " comme avant."
    ),
    "help.undo.decision": "L'identifiant de la décision tel que `history` le donne, ou son début.",
    "example.undo": "Exemple : aidememoire undo --record vn.db",
    "undo.done": "Repris. {decision}",
    "undo.nothing": (
        "{author} n'a rien décidé qui vaille encore ; donnez l'identifiant d'une décision que `history EVENT`"
        " montre, ou --author NOM"
    ),
    "undo.unknown": (
        "aucune décision en vigueur n'a d'identifiant qui commence par {name} ; `aidememoire history EVENT` les montre"
    ),
    "help.history": "Tout ce qui est arrivé à un événement : comptes rendus lus, décisions prises et reprises.",
    "help.history.json": "Donner l'événement et son histoire en JSON.",
    "example.history": "Exemple : aidememoire history 3fa9c1 --record vn.db",
    "history.rejected": "Quelqu'un a sorti cet événement du registre.",
    "help.review": (
        "Ce qui attend quelqu'un : paires peut-être identiques, dates ouvertes, contradictions. Au terminal, "
        "une touche décide."
    ),
    "help.review.json": "Donner la file en JSON.",
    "help.review.list": "Donner la file en liste, au terminal aussi.",
    "help.review.most": "Combien en montrer.",
    "example.review": "Exemple : aidememoire review VN US --record vn.db ; aidememoire review --json > file.json",
    "review.none": "Rien n'attend de décision.",
    "review.count.one": "{n} point à décider.",
    "review.count.many": "{n} points à décider.",
    "review.more": "Les {n} premiers sont montrés ; --most en montre davantage.",
    "review.pair": "→ aidememoire merge {left} {right} --reason … | split {left} {right} --reason …",
    "review.event": (
        "→ aidememoire accept {event} | correct {event} CHAMP VALEUR --reason … | reject {event} --reason …"
    ),
    "review.adrift": "→ aidememoire undo {decision}",
    "keys.pair": "[=] un seul événement  [x] deux événements  [?] on ne peut dire  [s] passer  [q] quitter",
    "keys.event": "[a] accepter  [c] corriger  [r] rejeter  [n] noter  [s] passer  [q] quitter",
    "keys.adrift": "[b] reprendre  [s] passer  [q] quitter",
    "keys.reason": "décidé en relecture",
    "keys.why": "Pourquoi",
    "keys.note": "Note",
    "keys.field": "Champ",
    "keys.value": "Valeur",
    "keys.done": "Gardé.",
    "events.undo": "les décisions sur les événements se reprennent avec `aidememoire undo`",
    "events.already": "c'est déjà un seul événement : {event}",
    "events.added": (
        "un événement ajouté à la main ne cite aucun compte rendu et ne se réunit pas ; quand la presse le "
        "raconte, reprenez le vôtre par `reject` ou `undo`"
    ),
    "events.joined": "Désormais un seul événement : {event}",
    "events.parted": "Distingués : {left} | {right}",
    "events.split": "{report} raconte désormais un autre événement que {event}",
    "events.not_told": (
        "{report} n'est pas un des comptes rendus de {event}, ou y est seul ; `aidememoire show` les montre"
    ),
    "unknown.event": "aucun événement n'a d'identifiant qui commence par {name} ; `aidememoire chronology` les montre",
    "unknown.events": (
        "plusieurs événements ont un identifiant qui commence par {name} : {names} ; écrivez-en davantage"
    ),
    "unknown.participant": (
        "personne, ou plus d'une personne, ne s'appelle {name} dans l'événement (on y trouve : {names})"
    ),
    "usage.field": "{value} n'est pas un champ (permis : {allowed})",
    "usage.value": "{value} n'est pas une valeur de {field} (permis : {allowed})",
    "usage.edtf": (
        "{value} n'est pas une date (permis : 2024, 2024-05, 2024-05-13, 2024-05-13/2024-05-15, XXXX-05-13 "
        "sans l'année)"
    ),
    "usage.ordinal": "{value} n'est pas un numéro de session (permis : 1 à 9999)",
    "usage.person": "{value} n'est pas un participant (permis : nom; fonction; côté; rôle, dont certains vides)",
    "usage.empty": "le texte est vide ; écrivez au moins un mot",
}
