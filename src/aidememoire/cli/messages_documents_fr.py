"""French words of the commands that write documents and hand data on."""

from __future__ import annotations

MESSAGES = {
    "help.output": "Le fichier à écrire, ou - pour la sortie standard (par défaut).",
    "output.saved": "écrit dans {path}",
    "usage.binary": "{value} ne se lit pas dans un terminal ; donnez un fichier : --output FICHIER",
    "usage.folder": "{value} fait plusieurs fichiers ; donnez un dossier, ou un nom en .zip : --output CHEMIN",
    "help.export": "Pour d'autres programmes : tables (csv, parquet), plover, cameo, jsonld, atom.",
    "help.export.format": "csv, parquet, plover, cameo, jsonld ou atom.",
    "help.export.output": "Le fichier ; pour des tables, un dossier ou un fichier .zip.",
    "example.export": "Exemple : aidememoire export parquet VN US -o vn-us ; aidememoire export plover > vn.jsonl",
    "failure.extra": "{library} n'est pas installé ; l'installer : pip install 'aidememoire[{extra}]'",
    "help.document.parties": "Les parties de la relation, par code ou nom : VN US, France Maroc.",
    "help.document.format": "La forme : md, html ou docx (par défaut : celle du nom du fichier, sinon md).",
    "help.fiche": "La fiche bilatérale : cadre, interlocuteurs, contacts, paroles, engagements, sessions.",
    "example.fiche": "Exemple : aidememoire fiche VN US --output vn-us.docx",
    "help.brief": "Avant un entretien : interlocuteurs, derniers contacts, dernières paroles, engagements, formules.",
    "help.brief.person": "Une personne attendue, par son nom ; l'option se répète.",
    "example.brief": 'Exemple : aidememoire brief VN US --person "Marc Knapper" --on 2024-10 --output entretien.docx',
}
