"""Why a page is refused: the sentence a source gives, and the same in French. Names stand for what varies."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # files and folders
    "there is no such file or folder": "ce fichier ou ce dossier n'existe pas",
    "there is no standard input to read": "il n'y a pas d'entrée standard à lire",
    "the folder holds itself by a symbolic link; it is read once":
        "le dossier se contient lui-même par un lien symbolique ; il est lu une fois",
    "it is no ordinary file, or a link that leads nowhere":
        "ce n'est pas un fichier ordinaire, ou c'est un lien qui ne mène nulle part",
    "it cannot be read: {why}": "la lecture est impossible : {why}",
    "not a text report: it must end in {kinds}, or these with .gz":
        "ce n'est pas un texte à lire : son nom doit finir par {kinds}, ou par l'une de ces fins suivie de .gz",
    "the file is empty": "le fichier est vide",
    "it is empty": "il est vide",
    "Permission denied": "accès refusé",
    "No such file or directory": "ce fichier n'existe pas",
    "Input/output error": "erreur d'entrée-sortie",
    "No space left on device": "plus de place sur le disque",
    # text and encodings
    "the file is empty; a report has words": "le fichier est vide ; une dépêche a des mots",
    "the text is empty; a report has words": "le texte est vide ; une dépêche a des mots",
    "nothing to read": "rien à lire",
    "it holds NUL bytes, so it is not text; give plain text in UTF-8":
        "il contient des octets nuls : ce n'est pas du texte ; donnez du texte brut en UTF-8",
    "it holds NUL bytes, so it is not text": "il contient des octets nuls : ce n'est pas du texte",
    "byte {n} is not valid {name}; give plain text in UTF-8":
        "l'octet {n} n'est pas valable en {name} ; donnez du texte brut en UTF-8",
    "byte {n} is not valid {name}; it reads as Windows-1252: convert it to UTF-8 first":
        "l'octet {n} n'est pas valable en {name} ; cela se lit en Windows-1252 : convertissez d'abord en UTF-8",
    "byte {n} is not valid UTF-8; JSON must be UTF-8":
        "l'octet {n} n'est pas valable en UTF-8 ; un fichier JSON doit être en UTF-8",
    "its encoding is not known, and most of its bytes read as nothing; save it as UTF-8":
        "son encodage n'est pas connu et la plupart de ses octets ne se lisent pas ; enregistrez-le en UTF-8",
    "{n} of its {total} characters are control characters, so it is not text":
        "{n} de ses {total} caractères sont des caractères de contrôle : ce n'est pas du texte",
    "it holds half of a character (a lone surrogate), so its encoding is broken":
        "il contient une moitié de caractère : son encodage est abîmé",
    "« {name} » holds half of a character (a lone surrogate), so its encoding is broken":
        "« {name} » contient une moitié de caractère : son encodage est abîmé",
    "it has a line of more than {n} characters; a report has shorter paragraphs":
        "une de ses lignes a plus de {n} caractères ; une dépêche a des paragraphes plus courts",
    "it is larger than {n} bytes; a report is smaller": "il dépasse {n} octets ; une dépêche est plus petite",
    "it is larger than {n} bytes; a page is smaller": "elle dépasse {n} octets ; une page est plus petite",
    "it is larger than {n} bytes": "la taille dépasse {n} octets",
    "it has more than {n} characters": "il a plus de {n} caractères",
    "it holds a NUL character, which is no text": "il contient un caractère nul, qui n'est pas du texte",
    "language {name} is not read yet (read: {known})": "la langue {name} n'est pas encore lue (sont lues : {known})",
    "the page shows no report's text": "la page ne montre le texte d'aucune dépêche",
    "no HTML page can be read from it": "aucune page HTML ne s'y laisse lire",
    # lines, tables
    "the line is longer than {n} bytes": "la ligne dépasse {n} octets",
    "not JSON: {why} at column {n}": "ce n'est pas du JSON : {why}, colonne {n}",
    "not JSON that can be read: it is nested too deep or holds too long a number":
        "ce JSON ne peut pas être lu : il est trop imbriqué ou contient un nombre trop long",
    "a JSON object is needed, with a text; this is {kind}":
        "il faut un objet JSON avec un texte ; ceci est de type {kind}",
    "it has no text: « text » must hold the page's text":
        "il n'y a pas de texte : « text » doit contenir le texte de la page",
    "« {name} » must be text or null, not {kind}": "« {name} » doit être un texte ou null, et non de type {kind}",
    "no column holds a text: its heading must name one of {names}":
        "aucune colonne ne contient de texte : son titre doit être l'un de {names}",
    "no column holds a text: one must be named {names}":
        "aucune colonne ne contient de texte : l'une doit s'appeler {names}",
    "not a row: {why}": "ce n'est pas une ligne de tableau : {why}",
    "a group of its rows unpacks to more than {n} bytes":
        "un groupe de ses lignes dépasse {n} octets une fois décompressé",
    "not a Parquet file that can be read after row {n}: {why}":
        "ce fichier Parquet ne peut pas être lu après la ligne {n} : {why}",
    # documents, letters
    "it is encrypted; save it without a password first":
        "il est chiffré ; enregistrez-le d'abord sans mot de passe",
    "it has {n} pages; {most} are allowed: a report is shorter":
        "il a {n} pages ; {most} sont permises : une dépêche est plus courte",
    "not a PDF document that can be read: {why}": "ce document PDF ne peut pas être lu : {why}",
    "not a Word document that can be read: {why}": "ce document Word ne peut pas être lu : {why}",
    "it holds pictures of pages and no text; give it to a program that recognises print first":
        "il contient des images de pages et pas de texte ; passez-le d'abord par un logiciel de reconnaissance",
    "a part of it unpacks to more than {n} times its size":
        "une de ses parties dépasse {n} fois sa taille une fois décompressée",
    "not an e-mail that can be read": "ce courriel ne peut pas être lu",
    "it has more than {n} parts; the rest is passed over": "il a plus de {n} parties ; le reste est laissé",
    "the message holds no text": "le message ne contient pas de texte",
    "it holds no saved page (no part in HTML)": "il ne contient pas de page enregistrée (aucune partie en HTML)",
    # archives
    "it unpacks to more than {n} bytes": "il dépasse {n} octets une fois décompressé",
    "it unpacks to more than {n} times its size": "il dépasse {n} fois sa taille une fois décompressé",
    "it unpacks to more than is allowed ({n} bytes a member, {total} in all)":
        "il dépasse ce qui est permis une fois décompressé ({n} octets par membre, {total} en tout)",
    "it cannot be unpacked: {why}": "il ne peut pas être décompressé : {why}",
    "its compressed bytes end too early": "ses octets compressés s'arrêtent trop tôt",
    "its compressed bytes are damaged ({why})": "ses octets compressés sont abîmés ({why})",
    "it lies more than {n} archives deep; unpack the outer ones first":
        "il est à plus de {n} archives de profondeur ; décompressez d'abord celles du dehors",
    "an archive packed once more; unpack the outer one first":
        "c'est une archive compressée une fois de plus ; décompressez d'abord celle du dehors",
    "its name leads out of the archive; pack the files again with plain names":
        "son nom mène hors de l'archive ; refaites-la avec des noms simples",
    "it is encrypted; unpack it with its password first":
        "il est chiffré ; décompressez-le d'abord avec son mot de passe",
    "it lists {n} members; {most} are allowed: split it":
        "elle annonce {n} membres ; {most} sont permis : partagez-la",
    "not a ZIP archive that can be read: {why}": "cette archive ZIP ne peut pas être lue : {why}",
    "a record ends too early, or holds the next: the archive is cut, or a length is wrong":
        "un enregistrement s'arrête trop tôt ou contient le suivant : l'archive est coupée ou une longueur est fausse",
    "the record ends too early: the archive is cut, or a length is wrong":
        "l'enregistrement s'arrête trop tôt : l'archive est coupée ou une longueur est fausse",
    "the archive is damaged after byte {n}: {why}": "l'archive est abîmée après l'octet {n} : {why}",
    "its compression « {name} » is not known; gzip and deflate are":
        "sa compression « {name} » n'est pas connue ; gzip et deflate le sont",
    # feeds
    "it defines entities of its own, as no feed needs to; it is not read":
        "il définit ses propres entités, ce dont aucun flux n'a besoin ; il n'est pas lu",
    "neither a feed nor a sitemap": "ce n'est ni un flux ni un plan de site",
    "not a feed that can be read: {why}": "ce flux ne peut pas être lu : {why}",
    "not a sitemap that can be read: {why}": "ce plan de site ne peut pas être lu : {why}",
    "it is a feed or a sitemap; follow it with: aidememoire watch ADDRESS --record FILE":
        "c'est un flux ou un plan de site ; suivez-le avec : aidememoire watch ADRESSE --record FICHIER",
    # the web
    "its content is of no kind that holds reports ({kind})":
        "son contenu n'est pas d'une sorte qui contient des dépêches ({kind})",
    "not said": "non dite",
    "{host} is no public address; allow its network by name if it should be visited":
        "{host} n'est pas une adresse publique ; permettez son réseau par son nom s'il faut la visiter",
    "only http and https are visited, not « {name} »":
        "seules les adresses http et https sont visitées, pas « {name} »",
    "no scheme": "sans protocole",
    "not an address: it names no host, holds blanks, or is too long":
        "ce n'est pas une adresse : elle ne nomme pas d'hôte, contient des blancs ou est trop longue",
    "not an address: {why}": "ce n'est pas une adresse : {why}",
    "it holds a name or a password; only pages open to everyone are visited":
        "elle contient un nom ou un mot de passe ; seules les pages ouvertes à tous sont visitées",
    "port {n} holds no pages": "le port {n} ne sert pas de pages",
    "not a host's name: {host}": "ce n'est pas un nom d'hôte : {host}",
    "{host} is no host's name": "{host} n'est pas un nom d'hôte",
    "{host} has no number": "{host} n'a pas de numéro",
    "{host} cannot be found": "{host} est introuvable",
    "no socket of this machine is visited": "aucune prise de cette machine n'est visitée",
    "it redirects in a circle, by way of {address}": "elle renvoie en rond, en passant par {address}",
    "it redirects more than {n} times": "elle renvoie plus de {n} fois",
    "it redirects to nowhere": "elle renvoie nulle part",
    "the site asks programs not to read it (robots.txt): {address}":
        "le site demande aux programmes de ne pas la lire (robots.txt) : {address}",
    "its robots.txt could not be read: {why}": "son fichier robots.txt n'a pas pu être lu : {why}",
    "the server answered {n} for {address}": "le serveur a répondu {n} pour {address}",
    "it is packed in a way nobody asked for ({name})": "elle est compressée d'une façon non demandée ({name})",
    "no answer in time from {host}": "{host} n'a pas répondu à temps",
    "it took too long": "cela a pris trop longtemps",
    "the connection to {host} failed: {why}": "la connexion à {host} a échoué : {why}",
    "[Errno 111] Connection refused": "connexion refusée",
    "[Errno 101] Network is unreachable": "réseau inaccessible",
    "[Errno 104] Connection reset by peer": "connexion interrompue par le serveur",
    "Server disconnected without sending a response.": "le serveur a raccroché sans répondre",
    # this program
    "the settings cannot be read: {why}": "les réglages ne peuvent pas être lus : {why}",
    "{name} is not installed; install it with: pip install 'aidememoire[{extra}]'":
        "{name} n'est pas installé ; installez-le avec : pip install 'aidememoire[{extra}]'",
    "the process that read it died twice; it was run out of memory or stopped from outside":
        "le processus qui la lisait est mort deux fois, faute de mémoire ou arrêté du dehors",
    "the process that read it died again and again": "le processus qui le lisait est mort chaque fois",
    "every process that read it died": "tous les processus qui le lisaient sont morts",
    "it holds no readings: {why}": "il ne contient pas de lectures : {why}",
    "the reading failed ({kind}: {message}); the page is a defect to report":
        "la lecture a échoué ({kind} : {message}) ; cette page est à signaler comme un défaut",
}  # fmt: skip
