"""Shapes of invitations: who is asked to come, and who has accepted."""

from __future__ import annotations

from aidememoire.languages.fr.events_shapes import shape

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"

INVITED = (
    shape(
        "invitation-taken-up",
        r"(?P<at>\b(?:(?:a|ont) (?:accepté|agréé|répondu favorablement à)|accepte)\b) ?(?:avec \w+ )?"
        r"(?:une|l'|son|cette)? ?(?:\w+ )?invitation\b[^⟪.;]{0,120}?\b(?:à|pour|de) "
        r"(?:(?:se |s')?⟪(?:arrive|come_invited):infinitive⟫|"
        r"(?:effectuer|faire|accomplir) [^⟪⟨.;]{0,30}⟪n_visit:noun⟫)",
        "active",
        (
            "Le ministre espagnol Diego Alarcón Ruiz a accepté l'invitation de la ministre péruvienne Rosa Quispe à se "
            "rendre à Lima.",
        ),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="planned",
    ),
    shape(
        "invited-to-visit",
        r"\b(?:invité|invitée|invités|convié|conviée|invite|invitent|invitation)\b[^⟪.;]{0,160}?"
        r"(?P<at>\b(?:à|pour) (?:\w+ )?(?:effectuer|faire|se rendre|accomplir)[^⟪⟨.;]{0,30}⟪n_visit:noun⟫)",
        "stay",
        (
            "La ministre péruvienne Rosa Quispe a invité le ministre espagnol Diego Alarcón Ruiz à effectuer une "
            "visite à "
            "Lima.",
            "Le ministre espagnol Diego Alarcón Ruiz a été invité par la ministre péruvienne Rosa Quispe à effectuer "
            "une visite à Lima.",
        ),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="proposed",
    ),
    shape(
        "invited-to-come",
        r"\b(?:invité|invitée|invités|convié|conviée|invite|invitent|"
        r"invitation(?= (?:\w+ )?(?:à|au|aux|adressée|faite) ))\b"
        r"[^⟪.;]{0,120}?(?P<at>\b(?:à|pour) (?:se |s')?⟪(?:arrive|come_invited):infinitive⟫)",
        "stay",
        (
            "La ministre péruvienne Rosa Quispe a invité le ministre espagnol Diego Alarcón Ruiz à se rendre à Lima.",
            "La ministre péruvienne Rosa Quispe a invité le ministre espagnol Diego Alarcón Ruiz à visiter le Pérou.",
        ),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="proposed",
    ),
)
