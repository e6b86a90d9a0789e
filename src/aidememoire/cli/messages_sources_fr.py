"""French words of sources on the web: watching feeds, trying again, networks."""

from __future__ import annotations

MESSAGES = {
    "help.watch": "Suivre des fils (RSS, Atom) et des plans de site : lire sans cesse ce qui s'y ajoute.",
    "help.watch.feeds": "Adresses de fils ou de plans de site (par défaut : tous ceux que le registre a déjà suivis).",
    "help.watch.once": "Demander une fois, lire ce qui est nouveau, et s'arrêter (pour cron et les minuteries).",
    "help.watch.every": "Minutes entre deux tours.",
    "help.watch.limit": "Pages demandées au plus en un tour ; les autres attendent le suivant.",
    "help.allow": (
        "Réseaux à visiter bien qu'ils ne soient pas publics, comme 10.1.0.0/16, séparés par des virgules "
        "(par défaut : AIDEMEMOIRE_ALLOW_NETWORK, sinon aucun)."
    ),
    "help.retry": "Réessayer ce qui a été refusé, depuis le fichier, l'archive ou l'adresse d'où cela venait.",
    "help.retry.only": "Seulement les sources qui commencent ainsi (par défaut : toutes).",
    "example.watch": "Exemple : aidememoire watch https://www.example.org/fil.xml --record vn.db --once",
    "example.retry": "Exemple : aidememoire retry https://www.example.org/ --record vn.db",
    "usage.network": "{value} n'est pas un réseau (attendu : des réseaux comme 10.1.0.0/16, séparés par des virgules)",
    "usage.feed": "{value} n'est pas une adresse (attendu : http:// ou https://)",
    "usage.no_feed": "le registre n'a encore suivi aucun fil ; donner l'adresse d'un fil",
    "watch.unchanged": "{feed} : rien n'a changé",
    "watch.named.one": "{feed} : {n} nouvelle page",
    "watch.named.many": "{feed} : {n} nouvelles pages",
    "watch.read": "  {source}",
    "watch.round": "lues : {read}, écartées : {passed}, refusées : {refused} ; gardées dans {path}",
    "watch.waiting": "Prochain tour dans {minutes} min ; Ctrl-C arrête.",
    "watch.interrupted": "Arrêté. Ce qui a été lu est gardé dans {path} ; la prochaine fois, la veille reprend de là.",
    "status.feeds": "Fils suivis :",
    "status.feed": "pages lues ou écartées : {read}, en attente : {waiting}, refusées : {refused}",
    "status.feed.checked": "demandé le {at}",
    "status.feed.problem": " ({problem})",
    "sources.origin.heading": "D'où elles viennent :",
    "sources.origin.fetched": "prise le {value}",
    "sources.origin.address": "à l'adresse {value}",
    "sources.origin.feed": "signalée par {value}",
    "sources.origin.place": "lue dans {value}",
    "sources.origin.content_type": "{value}",
    "sources.origin.charset": "en {value}",
    "sources.origin.dated_by": "datée par {value}",
    "retry.nothing": "Rien à réessayer : rien n'est refusé.",
    "retry.lost": "{n} refus sur l'entrée standard, qui ne peut être relue : les donner à lire de nouveau.",
    "retry.done": "lues : {read}, toujours refusées : {refused}",
}
