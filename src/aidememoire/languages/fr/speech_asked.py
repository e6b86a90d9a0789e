"""What French speakers want of the other side, or with it: calls, wishes, projects laid before it."""

from __future__ import annotations

import re

from aidememoire.pack.speech import Turn
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_JOINT_WORK = (
    r"(?:tenue|organisation|convocation|création|instauration|établissement|mise|ouverture|élargissement|lancement|"
    r"approfondissement|relance|renforcement|développement|diversification|intensification|dynamisation|renforcer|développer|"
    r"intensifier|diversifier|approfondir|élargir|accroître|exploiter|explorer|promouvoir|créer)"
)
_COMING = (
    r"(?:se rendre|s'y rendre|y prendre part|y participer|"
    r"effectuer|visiter|venir|revenir|participer|prendre part|investir|s'implanter|s'installer|"
    r"assister|rejoindre|"
    r"[lL][ea]s? (?:rejoindre|visiter)|choisir|présider|rendre)"
)
_BUSINESS = (
    r"(?:les |des |ses |leurs )(?:\w+ )?(?:entreprises|opérateurs|hommes d'affaires|investisseurs|sociétés|universités|"
    r"compagnies|entrepreneurs|chefs d'entreprise|industriels|banques|touristes|étudiants)\b"
)
"""Those who are free to come: to invite them to act is a courtesy."""
_HELPING = (
    r"(?:partager|aider|assister|accompagner|fournir|financer|former|mettre à (?:la )?disposition|contribuer|envoyer|"
    r"accueillir|octroyer|accorder|livrer|transférer|équiper|prêter|doter|participer)"
)
_LAID = r"(?:projets?|plans?|propositions?|initiatives?|feuille de route|idées?|programmes?)"


@rule(
    name="fr.speech.turn-wish-of-other",
    stage="speech",
    over="gist",
    pattern=r"(?:de |d')?(?:le |son |un |leur )?(?:\w+ )?(?:souhait|vœu|espoir|désir|attente) "
    r"(?:que |qu'|de voir )(?:⟨[PSODGL]\d+⟩|(?:la |le |les |l')\w+ \w+)",
    examples=(
        Example(
            text=_MEET + "M. Alaoui a exprimé le souhait que la France ratifie cet accord.",
            finds="le souhait que la France",
            gives="request MA",
        ),
    ),
    refusals=(_MEET + "M. Alaoui a exprimé le souhait que les deux pays ratifient cet accord.",),
)
def wish_of_other(match: re.Match[str]) -> Turn:
    """A wish laid before the other side for it to fulfil is a request."""
    return Turn(act="request", other=True, acts=frozenset({"propose"}))


@rule(
    name="fr.speech.turn-insist",
    stage="speech",
    over="gist",
    pattern=r"pour (?:que |qu'|obtenir )",
    examples=(
        Example(
            text=_MEET + "M. Alaoui a insisté pour que les travaux reprennent.", finds="pour que ", gives="request MA"
        ),
    ),
    refusals=(_MEET + "M. Alaoui a insisté sur les travaux.",),
)
def insist(match: re.Match[str]) -> Turn:
    """« a insisté pour que … » asks."""
    return Turn(act="request", needs=frozenset({"insister"}))


@rule(
    name="fr.speech.turn-call-for",
    stage="speech",
    over="gist",
    pattern=rf"(?:à )?(?:la |l'|une? |le |au )?{_JOINT_WORK}\b",
    examples=(
        Example(
            text=_MEET + "M. Alaoui a appelé à la création d'un comité de suivi.",
            finds="à la création",
            gives="propose MA",
        ),
        Example(text=_MEET + "M. Alaoui a plaidé pour l'instauration d'un comité de suivi.", gives="propose MA"),
    ),
    refusals=(
        _MEET + "M. Alaoui a appelé à la retenue.",
        _MEET + "M. Alaoui a plaidé pour un contrôle des bateaux français.",
    ),
)
def call_for(match: re.Match[str]) -> Turn:
    """A call for something to be done together, asked of nobody, is a proposal."""
    return Turn(act="propose", needs=frozenset({"appeler", "plaider pour", "inviter", "encourager"}))


@rule(
    name="fr.speech.turn-asked-to",
    stage="speech",
    over="gist",
    pattern=rf"(?!{_BUSINESS})(?:⟨[PSODGL]\d+⟩|(?:les |des |ses |leurs |la |le |l')[^,;⟨]{{3,60}}?(?: ⟨\w\d+⟩)?) "
    rf"à (?!{_COMING}\b)(?:se |s'|y |l')?\w+(?:er|ir|re)\b",
    examples=(
        Example(text=_MEET + "M. Alaoui a invité la partie française à ratifier cet accord.", gives="request MA"),
    ),
    refusals=(
        _MEET + "M. Alaoui a invité Mme Vasseur à visiter le port.",
        _MEET + "M. Alaoui a invité les universités françaises à accueillir ses étudiants.",
    ),
)
def asked_to(match: re.Match[str]) -> Turn:
    """« a invité la France à ratifier » asks for something; only an invitation to come is one."""
    return Turn(act="request", needs=frozenset({"inviter", "encourager", "engager", "convier"}))


@rule(
    name="fr.speech.turn-presented",
    stage="speech",
    over="gist",
    pattern=rf"(?:une? |le |la |les |des |son |sa |ses )(?:\w+ )?{_LAID}\b",
    examples=(
        Example(text=_MEET + "Mme Vasseur a présenté un projet de pont.", finds="un projet", gives="propose FR"),
    ),
    refusals=(_MEET + "Mme Vasseur a présenté la situation.",),
)
def presented(match: re.Match[str]) -> Turn:
    """A project laid before the other side is a proposal."""
    return Turn(act="propose", needs=frozenset({"présenter", "soumettre", "avancer", "évoquer"}))


@rule(
    name="fr.speech.turn-relations",
    stage="speech",
    over="gist",
    pattern=r"(?:(?:le|son|leur) )?(?:\w+ )?(?:soutien|appui)[^,;]{0,60} (?:à la |à l'|au )(?:promotion|développement|"
    r"renforcement|approfondissement|consolidation) (?:des|de ses|de leurs|de ces) relations\b",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a réaffirmé le soutien de la France au développement des relations bilatérales.",
            gives="affirm FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a réaffirmé le soutien de la France au développement des ports marocains.",),
)
def relations(match: re.Match[str]) -> Turn:
    """To back the relations themselves is to affirm them, not to support the other side."""
    return Turn(act="affirm", acts=frozenset({"support"}))


@rule(
    name="fr.speech.turn-resolve",
    stage="speech",
    over="gist",
    pattern=r"(?:de )?(?:l'|la |sa |son |leur |le )?(?:(?!aucun)\w+ )?(?:engagement|détermination|résolution)\b"
    r"[^,;]{0,60}? (?:en faveur d(?:e |u |es |')|envers |"
    r"(?<=leurs pays )(?:à|de) \w+ (?:la |le |les |l'|leurs? )?(?:\w+ )?"
    r"(?:relations?|liens?|coopération|partenariat|échanges|amitié|dialogue)\b)",
    examples=(
        Example(
            text=_MEET + "Les deux ministres ont réitéré la détermination de leurs pays à approfondir ce partenariat.",
            gives="affirm FR+MA",
        ),
        Example(text=_MEET + "Mme Vasseur a rappelé l'engagement de son pays en faveur du climat.", gives="affirm FR"),
    ),
    refusals=(_MEET + "Mme Vasseur a réitéré l'engagement de son pays à former des pilotes.",),
)
def resolve(match: re.Match[str]) -> Turn:
    """To be set on the relations themselves, or on a good cause, promises nothing to the other side."""
    return Turn(act="affirm", acts=frozenset({"commit"}))


@rule(
    name="fr.speech.turn-will-to-help",
    stage="speech",
    over="gist",
    pattern=rf"(?:(?:de |à )?(?:la |sa |son |leur |une )?(?:\w+ )?(?:volonté|disponibilité|disposition|intention)\b"
    rf"[^,;]{{0,60}}? (?:de |d'|à ))(?:continuer (?:à |de |d')|poursuivre )?{_HELPING}\b",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a réitéré la volonté de la France de former des pilotes marocains.",
            gives="commit FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a réitéré la volonté de la France de demeurer un fournisseur sûr.",),
)
def will_to_help(match: re.Match[str]) -> Turn:
    """A will to do something for the other side is a promise; a will to develop the relations is none."""
    return Turn(act="commit")


@rule(
    name="fr.speech.turn-common-will",
    stage="speech",
    over="gist",
    pattern=r"(?:(?:la |leur |une )?(?:volonté|détermination|ambition) (?:commune|partagée|réciproque)\b|"
    r"leur (?:ferme |commune )?volonté (?:de |d')\w+(?:er|ir|re)\b)",
    examples=(
        Example(
            text=_MEET + "Les deux ministres ont exprimé leur volonté commune de bâtir un pont.", gives="agree FR+MA"
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a exprimé sa volonté de bâtir un pont.",),
)
def common_will(match: re.Match[str]) -> Turn:
    """A will that both sides say they share is an agreement."""
    return Turn(act="agree", both=True)


@rule(
    name="fr.speech.turn-position",
    stage="speech",
    over="gist",
    pattern=r"(?:la |sa |leur )?position\b[^,;]{0,60} en faveur d(?:e |u |' ?|es )(?:la |l'|son |sa )?"
    r"(?:marocanité|intégrité|souveraineté|unité|plan|initiative|candidature|adhésion|cause)",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a réitéré la position de son pays en faveur de la candidature du Maroc.",
            gives="support FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a réitéré la position de son pays sur la candidature du Maroc.",),
)
def position(match: re.Match[str]) -> Turn:
    """A position in favour of something is support."""
    return Turn(act="support")


RULES = (will_to_help, resolve, common_will, position, relations, insist, call_for, asked_to, presented, wish_of_other)
