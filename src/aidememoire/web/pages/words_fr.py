"""French words that every page uses, of the first page and of one that teaches."""

from __future__ import annotations

WORDS = {
    "skip": "Au contenu",
    "nav": "Rubriques",
    "nav.home": "Registre",
    "nav.calendar": "Calendrier",
    "nav.commitments": "Engagements",
    "nav.mechanisms": "Mécanismes",
    "nav.formulas": "Formules",
    "nav.people": "Personnes",
    "nav.review": "À décider",
    "nav.inbox": "Arrivées",
    "nav.status": "État",
    "search.label": "Chercher dans les comptes rendus",
    "search.go": "Chercher",
    "foot": "Aidemémoire : chaque champ repose sur les mots d'un compte rendu. Ce qui n'est pas connu reste inconnu.",
    "foot.who": "Décisions au nom de {name}.",
    "by.data": "Données de référence :",
    "overdue": "en retard",
    "as_of": "Au {date}, dernier jour connu du registre.",
    "from": "De",
    "to": "à",
    "pages": "Pages",
    "pages.before": "précédents",
    "pages.after": "suivants",
    "pages.where": "{first} à {last} sur {total}",
    "sources.one": "{n} source indépendante",
    "sources.many": "{n} sources indépendantes",
    "reports.one": "{n} compte rendu",
    "reports.many": "{n} comptes rendus",
    "level.leaders": "Dirigeants",
    "level.ministers": "Ministres",
    "level.deputies": "Vice-ministres",
    "level.envoys": "Ambassadeurs",
    "level.officials": "Fonctionnaires",
    "level.unknown": "Niveau inconnu",
    "family.visits": "visites",
    "family.talks": "rencontres, audiences",
    "family.remote": "appels, messages",
    "family.sessions": "dialogues, conférences",
    "family.solemn": "signatures, cérémonies, nominations",
    "family.rest": "autres",
    "status.held": "a eu lieu",
    "home.title": "Registre des relations",
    "home.holds": "{events}, d'après {reports}.",
    "home.bounds": "De {first} à {last}.",
    "home.latest": "Derniers événements",
    "home.relations": "Relations",
    "home.a": "État ou organisation",
    "home.b": "et un autre",
    "home.open": "Ouvrir",
    "home.pair": "Entre",
    "home.n": "Événements",
    "home.newest": "Dernier",
    "home.more": "Et {n} autres.",
    "home.all": "Toutes les relations",
    "home.waits": "En attente d'une décision",
    "home.review": "Événements qui n'en font peut-être qu'un, dates ouvertes, contradictions :",
    "first.title": "Un registre encore vide",
    "first.lead": (
        "Aidemémoire lit des comptes rendus, de presse ou officiels, sur les relations entre États, et tient qui a "
        "rencontré qui, dans quelle fonction, quand et où, et ce que chaque côté a dit. Chaque champ mène aux mots sur "
        "lesquels il repose."
    ),
    "first.1": "Donnez-lui des comptes rendus",
    "first.1.how": (
        "Articles, dépêches, pages de ministères, en français, en anglais ou en vietnamien, en texte. Ils restent sur "
        "cette machine."
    ),
    "first.1.go": "Déposer des fichiers ou coller un texte",
    "first.1.or": "Ou lisez un dossier en ligne de commande ; la page le montre aussitôt :",
    "first.folder": "depeches/",
    "first.2": "Ouvrez une relation",
    "first.2.how": (
        "La première page donne alors les paires d'États. Chacune a sa chronologie, ses cadres en vigueur, ce qui a "
        "été promis, ce qui est attendu, et ce que chaque côté a dit en dernier."
    ),
    "first.3": "Vérifiez et décidez",
    "first.3.how": (
        "Là où les comptes rendus laissent une date ouverte, se contredisent, ou racontent peut-être deux fois le même "
        "événement, le registre le dit et demande. Ce qu'une personne décide prime, à côté de leurs mots, et peut être "
        "repris."
    ),
    "first.line": "Comment lire une ligne",
    "first.l.date": "3 juin (2014 ou 2025)",
    "first.l.date.why": (
        "Le compte rendu ne donne pas d'année. Le jour de la semaine en laisse deux : toutes deux sont gardées, et le "
        "raisonnement est montré."
    ),
    "first.l.who": "Nino T., vice-Première ministre (Géorgie)",
    "first.l.who.why": "Le nom et la fonction tels qu'imprimés ce jour-là ; le côté entre parenthèses.",
    "first.l.said": "« de rouvrir la ligne maritime »",
    "first.l.said.why": "Entre guillemets, toujours les mots du compte rendu. Ils l'ouvrent à cet endroit.",
    "first.l.sources": "2 sources indépendantes",
    "first.l.sources.why": "Les copies d'une même dépêche comptent pour une.",
    "first.end": "Rien n'est envoyé ailleurs, et aucune réponse n'est inventée.",
    "sign.in": "S'identifier",
    "sign.out": "Se déconnecter",
    "sign.name": "Nom",
    "sign.password": "Mot de passe",
    "sign.enter": "Entrer",
    "sign.wrong": "Ce nom et ce mot de passe ne vont pas ensemble.",
}
