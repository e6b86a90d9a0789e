"""French conjugation, as far as reports use it: third persons, participles, infinitive."""

from __future__ import annotations

from collections.abc import Iterable

from aidememoire.lexicon.fold import fold

TENSES = ("present", "imperfect", "past", "future", "conditional", "perfect", "participle", "infinitive", "spoken")
"""perfect is the past participle, participle the present one; spoken is the first person of quotations."""

_IRREGULAR = {
    # infinitive: present singular, plural, imperfect stem, future stem, past participle, present participle
    "dire": ("dit", "disent", "dis", "dir", "dit"),
    "redire": ("redit", "redisent", "redis", "redir", "redit"),
    "convenir": ("convient", "conviennent", "conven", "conviendr", "convenu"),
    "parvenir": ("parvient", "parviennent", "parven", "parviendr", "parvenu"),
    "prévenir": ("prévient", "préviennent", "préven", "préviendr", "prévenu"),
    "soutenir": ("soutient", "soutiennent", "souten", "soutiendr", "soutenu"),
    "obtenir": ("obtient", "obtiennent", "obten", "obtiendr", "obtenu"),
    "interdire": ("interdit", "interdisent", "interdis", "interdir", "interdit"),
    "tenir": ("tient", "tiennent", "ten", "tiendr", "tenu"),
    "promettre": ("promet", "promettent", "promett", "promettr", "promis"),
    "mettre": ("met", "mettent", "mett", "mettr", "mis"),
    "émettre": ("émet", "émettent", "émett", "émettr", "émis"),
    "transmettre": ("transmet", "transmettent", "transmett", "transmettr", "transmis"),
    "faire": ("fait", "font", "fais", "fer", "fait"),
    "prendre": ("prend", "prennent", "pren", "prendr", "pris"),
    "vouloir": ("veut", "veulent", "voul", "voudr", "voulu"),
    "reconnaître": ("reconnaît", "reconnaissent", "reconnaiss", "reconnaîtr", "reconnu"),
    "répondre": ("répond", "répondent", "répond", "répondr", "répondu"),
    "rendre": ("rend", "rendent", "rend", "rendr", "rendu"),
    "entendre": ("entend", "entendent", "entend", "entendr", "entendu"),
    "défendre": ("défend", "défendent", "défend", "défendr", "défendu"),
    "prétendre": ("prétend", "prétendent", "prétend", "prétendr", "prétendu"),
    "attendre": ("attend", "attendent", "attend", "attendr", "attendu"),
    "souscrire": ("souscrit", "souscrivent", "souscriv", "souscrir", "souscrit"),
    "savoir": ("sait", "savent", "sav", "saur", "su"),
    "plaindre": ("plaint", "plaignent", "plaign", "plaindr", "plaint"),
    "être": ("est", "sont", "ét", "ser", "été"),
    "avoir": ("a", "ont", "av", "aur", "eu"),
    "offrir": ("offre", "offrent", "offr", "offrir", "offert"),
    "requérir": ("requiert", "requièrent", "requér", "requerr", "requis"),
    "admettre": ("admet", "admettent", "admett", "admettr", "admis"),
    "voir": ("voit", "voient", "voy", "verr", "vu"),
    "exclure": ("exclut", "excluent", "exclu", "exclur", "exclu"),
    "inscrire": ("inscrit", "inscrivent", "inscriv", "inscrir", "inscrit"),
    "poursuivre": ("poursuit", "poursuivent", "poursuiv", "poursuivr", "poursuivi"),
    "envoyer": ("envoie", "envoient", "envoy", "enverr", "envoyé"),
    "conclure": ("conclut", "concluent", "conclu", "conclur", "conclu"),
    "enjoindre": ("enjoint", "enjoignent", "enjoign", "enjoindr", "enjoint"),
    "écrire": ("écrit", "écrivent", "écriv", "écrir", "écrit"),
    "craindre": ("craint", "craignent", "craign", "craindr", "craint"),
    "résoudre": ("résout", "résolvent", "résolv", "résoudr", "résolu"),
    "retenir": ("retient", "retiennent", "reten", "retiendr", "retenu"),
    "maintenir": ("maintient", "maintiennent", "mainten", "maintiendr", "maintenu"),
    "ouvrir": ("ouvre", "ouvrent", "ouvr", "ouvrir", "ouvert"),
    "accueillir": ("accueille", "accueillent", "accueill", "accueiller", "accueilli"),
    "étendre": ("étend", "étendent", "étend", "étendr", "étendu"),
    "soumettre": ("soumet", "soumettent", "soumett", "soumettr", "soumis"),
    "traduire": ("traduit", "traduisent", "traduis", "traduir", "traduit"),
    "suivre": ("suit", "suivent", "suiv", "suivr", "suivi"),
    "construire": ("construit", "construisent", "construis", "construir", "construit"),
    "reconduire": ("reconduit", "reconduisent", "reconduis", "reconduir", "reconduit"),
    "reprendre": ("reprend", "reprennent", "repren", "reprendr", "repris"),
    "émouvoir": ("émeut", "émeuvent", "émouv", "émouvr", "ému"),
    "débattre": ("débat", "débattent", "débatt", "débattr", "débattu"),
    "joindre": ("joint", "joignent", "joign", "joindr", "joint"),
    "battre": ("bat", "battent", "batt", "battr", "battu"),
    "tendre": ("tend", "tendent", "tend", "tendr", "tendu"),
}
_PARTICIPLES = {"être": "étant", "avoir": "ayant", "savoir": "sachant"}


def conjugate(infinitive: str) -> dict[str, frozenset[str]]:
    """Folded forms of a verb by tense (see TENSES). Raises KeyError for an irregular verb that the table lacks."""
    present: tuple[str, ...]
    past: tuple[str, ...]
    spoken: tuple[str, ...]
    if (prefixed := _find_irregular(infinitive)) is not None:
        one, many, stem, future, perfect = prefixed
        present, past = (one, many), ()
        participle = _PARTICIPLES.get(infinitive, stem + "ant")
        spoken = (stem + "ons",)
    elif infinitive.endswith("ir") and not infinitive.endswith("enir"):
        root = infinitive[:-2]
        present, past, stem, future = (root + "it", root + "issent"), (root + "irent",), root + "iss", infinitive
        perfect, participle, spoken = root + "i", root + "issant", (root + "issons",)
    elif infinitive.endswith("er"):
        root = infinitive[:-2]
        soft = root + "e" if root.endswith("g") else root
        strong = _strengthen(root)
        present, past = (strong + "e", strong + "ent"), (soft + "a", root + "èrent")
        stem, future = soft, _build_future(root, strong)
        perfect, participle, spoken = root + "é", soft + "ant", (soft + "ons", strong + "e")
    else:
        raise KeyError(f"no paradigm for {infinitive!r}: add it to the table of irregular verbs")
    return {
        "present": _fold(present),
        "imperfect": _fold((stem + "ait", stem + "aient")),
        "past": _fold(past),
        "future": _fold((future + "a", future + "ont")),
        "conditional": _fold((future + "ait", future + "aient")),
        "perfect": _fold(perfect + ending for ending in ("", "e", "s", "es")),
        "participle": _fold((participle,)),
        "infinitive": _fold((infinitive,)),
        "spoken": _fold(spoken),
    }


def _find_irregular(infinitive: str) -> tuple[str, ...] | None:
    """The verb's row in the table, or that of the verb in -re it is made of (« remettre » like « mettre »)."""
    if infinitive in _IRREGULAR:
        return _IRREGULAR[infinitive]
    base = next((v for v in _IRREGULAR if v.endswith("re") and len(v) > 4 and infinitive.endswith(v)), None)
    if base is None:
        return None
    prefix = infinitive[: -len(base)]
    return tuple(prefix + part for part in _IRREGULAR[base])


def _strengthen(root: str) -> str:
    """The stem before a silent e: « rappeler » rappell-, « appuyer » appui-; others keep theirs (folding drops è/é)."""
    if root.endswith("uy") or root.endswith("oy"):
        return root[:-1] + "i"
    return root + root[-1] if root.endswith(("pel", "jet")) else root


def _build_future(root: str, strong: str) -> str:
    return strong + "er" if strong != root else root + "er"


def _fold(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(form) for form in forms)
