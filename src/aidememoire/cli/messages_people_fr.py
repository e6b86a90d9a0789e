"""French words of the interface for people and their offices."""

from __future__ import annotations

PEOPLE = {
    "help.people": "Qui figure au registre : tout le monde, ou ceux d'un État ou d'une organisation.",
    "help.people.side": "Un État ou une organisation, par code ou nom : VN, France, ASEAN (sinon tous).",
    "help.people.json": "Écrire les personnes en JSON, une par ligne.",
    "help.person": "Une personne : fonctions au fil du temps, contacts, déclarations, avec leurs mots et leur source.",
    "help.person.name": (
        "Un nom sous toute graphie usuelle, une partie, ou l'identifiant que donne `people`, ou son début."
    ),
    "help.person.of": "Seulement les personnes de cet État ou de cette organisation, si plusieurs portent ce nom.",
    "help.person.json": "Écrire la personne en JSON.",
    "help.offices": "Qui a occupé quelle fonction d'un État ou d'une organisation, quand, et d'où on le sait.",
    "help.offices.side": "Un État ou une organisation, par code ou nom : VN, France, ASEAN.",
    "help.offices.on": "Seulement qui les occupait alors : 2024, 2024-03 ou 2024-03-25.",
    "help.offices.json": "Écrire les fonctions en JSON, un titulaire par ligne.",
    "help.merge": (
        "Décider que deux personnes, ou deux événements par leur identifiant, n'en font qu'un. "
        "Gardé avec auteur et date ; `undo` revient dessus."
    ),
    "help.merge.left": "Un nom, ou l'identifiant d'une personne ou d'un événement.",
    "help.merge.right": "L'autre nom ou identifiant.",
    "help.merge.withdraw": "Revenir sur la décision que les deux n'en font qu'une.",
    "help.split": (
        "Décider que deux graphies, ou celle d'un compte rendu, sont deux personnes, ou que deux événements, ou ce "
        "qu'un compte rendu raconte de l'un, en font deux ; `undo` revient dessus."
    ),
    "help.split.left": "Une graphie, telle que les comptes rendus l'impriment, ou l'identifiant d'un événement.",
    "help.split.right": "L'autre graphie ou l'autre événement.",
    "help.split.report": (
        "Au lieu d'une autre graphie : le compte rendu qui parle d'un autre, par fichier, adresse ou identifiant."
    ),
    "help.split.withdraw": "Revenir sur la décision que ce sont deux personnes.",
    "help.reason": "Pourquoi, dans vos mots ; gardé avec la décision.",
    "help.by": "Qui décide (par défaut : AIDEMEMOIRE_AUTHOR, sinon le nom du compte).",
    "example.people": "Exemple : aidememoire people VN --record vn.db",
    "example.person": 'Exemple : aidememoire person "Nguyen Chi Vinh" --record vn.db',
    "example.offices": "Exemple : aidememoire offices VN --on 2020-07-01 --record vn.db",
    "example.merge": (
        'Exemple : aidememoire merge "Nguyen Chi Vinh" "N. C. Vinh" --reason "même vice-ministre" --record vn.db'
    ),
    "example.split": (
        'Exemple : aidememoire split "Nguyen Van An" --report 2005-03.txt --reason "un homonyme" --record vn.db'
    ),
    "usage.split": "donnez l'autre graphie, ou --report, et pas les deux",
    "unknown.person": "personne au registre ne s'appelle {name}",
    "unknown.several": (
        "plusieurs personnes s'appellent {name} : {names} ; complétez le nom, ou donnez --of PARTIE ou l'identifiant"
    ),
    "people.none": "Personne ne figure au registre.",
    "people.none_of": "Personne de {side} ne figure au registre.",
    "people.title.one": "{n} personne",
    "people.title.many": "{n} personnes",
    "people.name": "nom",
    "people.side": "côté",
    "people.office": "dernière fonction rapportée",
    "people.reports": "comptes rendus",
    "people.last": "dernière fois",
    "people.id": "identifiant",
    "person.also": "Imprimé aussi : {names}",
    "person.offices": "Fonctions",
    "person.contacts": "Contacts",
    "person.statements": "Déclarations",
    "person.links": "Pourquoi une seule personne",
    "person.former": "rapportée comme ancienne fonction",
    "person.known": "données de référence",
    "person.told": "rapportée lors de contacts datés",
    "person.open": "en fonction lors de la dernière vérification ({day})",
    "person.outside": (
        "{day} : hors de la période des données de référence, {time} ({source}) ; un ancien titre, ou une autre date"
    ),
    "person.other_holder": "{day} : les données de référence donnent {name} à cette fonction ({source})",
    "person.two_offices": "{day} : le même jour, rapporté aussi comme {office} ({source})",
    "person.perhaps": "peut-être aussi {who}",
    "offices.title": "Fonctions : {side}",
    "offices.title_on": "Fonctions : {side}, {day}",
    "offices.none": "Ni les comptes rendus du registre ni les données de référence n'en rapportent.",
    "offices.told.one": "{n} compte rendu : {time}",
    "offices.told.many": "{n} comptes rendus : {time}",
    "offices.undated": "rapportée sans date",
    "offices.between": "rapportée avant et après ce jour",
    "offices.checked": "aucune fin connue",
    "offices.rivals": "une seule personne occupe cette fonction à la fois ; aussi : {names}",
    "merge.done": "{left} et {right} ne font désormais qu'une personne.",
    "merge.already": "{left} et {right} ne font déjà qu'une personne",
    "merge.no_decision": (
        "personne n'a décidé que {left} et {right} n'en font qu'une ; `aidememoire split` sépare "
        "ce que les règles ont uni"
    ),
    "split.done": "{left} et {right} sont désormais deux personnes.",
    "split.two": "{left} et {right} sont déjà deux personnes, ou une seule graphie ; pour une seule graphie, --report",
    "split.no_decision": "personne n'a décidé que {left} et {right} sont deux personnes",
    "split.no_report": (
        "aucun compte rendu unique ne s'appelle {name} ; donnez son fichier, son adresse ou "
        "l'identifiant que montre `person`"
    ),
    "split.not_there": "{report} ne nomme pas {name}",
    "decision.withdrawn": "Retiré : ce qui était décidé de {left} et {right} ne compte plus.",
}
