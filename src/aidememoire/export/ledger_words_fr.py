"""French words for commitments, mechanisms, calendars, positions and formulas."""

from __future__ import annotations

WORDS = {
    "commitments": "Engagements",
    "commitments.empty": (
        "Aucun engagement ne répond à la question. Le registre en contient-il d'autres ? "
        "Essayer sans --open, --domain, --from ni --to, ou `aidememoire chronology` pour voir ce qu'il contient."
    ),
    "as_of": "État au {date}, jour demandé.",
    "as_of.newest": "État au {date}, jour le plus récent du registre ; un autre : --on.",
    "as_of.none": "Rien dans le registre n'est daté : aucune échéance n'est tenue pour passée.",
    "open": "ouvert",
    "progress": "en cours, selon les comptes rendus",
    "kept": "tenu",
    "lapsed": "échu, rien de rapporté depuis",
    "cancelled": "annulé",
    "step.promised": "annoncé dans un compte rendu",
    "step.repeated": "promis à nouveau",
    "step.progress": "progrès rapporté",
    "step.kept": "tenu",
    "step.delayed": "retard ou report",
    "step.cancelled": "annulé",
    "step.mentioned": "évoqué",
    "both": "{parties}, chacun envers l'autre",
    "owes": "{debtor} envers {creditors}",
    "due": "Échéance",
    "due.words": "d'après {words}",
    "also": "Autrement dit",
    "told_by": "selon {parties}",
    "by": "dit par {speakers}",
    "domains": "Domaines",
    "announced": "contact annoncé",
    "undated": "non daté",
    "published": "publié : {date}",
}
