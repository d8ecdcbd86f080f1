# Textes de « Vos données », lus seulement quand on ouvre cette page.
title = Vos données
back-city = Revenir à « Votre ville »
colon = { " : " }
two = { $first } et { $last }
from-to = { $first } à { $last }
in-one = notifiés en { $years }
in-many = notifiés en { $years }
in-span = notifiés de { $years }
interval = [{ $range }]
interval-level = [{ $low } à { $high }]
any-amount = tout montant
kilobytes = { $n } ko
megabytes = { $n } Mo
at-line = ligne { $n }
at-record = marché nº { $n } du fichier
read-aloud = { $name } est lu.

## Avant un fichier
lead = Le fichier que votre ville publie déjà dit combien de marchés, de quelle durée, avec quelle part de clauses. La page le lit ici, sans rien envoyer.
drop = Déposez un fichier
drop-kinds = DECP (JSON, XML), tableau de decp.info ou data.economie, liste de marchés, suivi d’un facilitateur, registre d’achats (CSV)
drop-other = Déposez un autre fichier
drop-other-kinds = DECP (JSON, XML) ou tableau (CSV)
choose = Choisir un fichier
find = Où le trouver
find-decp-info-name = decp.info
find-decp-info = { " : cherchez votre collectivité, puis « Télécharger (CSV) »." }
find-data-gouv-name = data.gouv.fr
find-data-gouv = { " : « données essentielles de la commande publique »." }
find-own-name = Le portail de votre ville
find-own = , ou votre profil d’acheteur.
find-links = Ces liens s’ouvrent dans un autre onglet.
try = Pour essayer
try-note = Un fichier d’exemple, fictif : les marchés d’une ville de 2018 à 2026.
try-read = Lire l’exemple
try-elsewhere = Un fichier d’exemple se lit sur le site du simulateur : cette page en un seul fichier ne l’emporte pas.

## Refus
refused-note = Le scénario n’a pas changé. Le fichier n’a pas quitté cet appareil.
close = Fermer
refused-empty = { $name } n’a pas été lu : il est vide.
refused-empty-do = Refaites l’export, puis vérifiez sa taille avant de le déposer.
refused-excel = { $name } n’a pas été lu : c’est un classeur Excel.
refused-excel-do = Dans Excel : Fichier, Enregistrer sous, « CSV UTF-8 (délimité par des points-virgules) ». Déposez ensuite le fichier .csv ici.
refused-ods = { $name } n’a pas été lu : c’est un classeur LibreOffice.
refused-ods-do = Dans LibreOffice : Fichier, Enregistrer sous, « Texte CSV », jeu de caractères UTF-8. Déposez ensuite le fichier .csv ici.
refused-zip = { $name } n’a pas été lu : c’est une archive ou un classeur.
refused-zip-do = Décompressez l’archive et déposez le fichier qu’elle contient ; un classeur s’enregistre d’abord en CSV UTF-8.
refused-gzip = { $name } n’a pas été lu : c’est un fichier compressé.
refused-gzip-do = Décompressez-le, puis déposez le fichier qu’il contient.
refused-parquet = { $name } n’a pas été lu : c’est un fichier Parquet.
refused-parquet-do = Prenez la version CSV de la même page.
refused-pdf = { $name } n’a pas été lu : c’est un PDF.
refused-pdf-do = Demandez le tableau d’origine.
refused-columns = { $name } n’a pas été lu : aucune colonne connue.
refused-columns-do = La page cherche « date de notification », « montant », « durée »… Vérifiez la ligne de titres.
refused-shifted = { $name } n’a pas été lu : ses colonnes sont décalées.
refused-shifted-do = Souvent une virgule décimale sans guillemets : enregistrez avec des points-virgules.
refused-not-json = { $name } n’a pas été lu : ce JSON ne contient aucun marché entier.
refused-not-json-do = Il est peut-être coupé : téléchargez-le à nouveau.
refused-not-xml = { $name } n’a pas été lu : ce XML est mal formé et ne contient aucun marché entier.
refused-not-xml-do = Il est peut-être coupé : téléchargez-le à nouveau.
refused-page = { $name } n’a pas été lu : c’est une page web.
refused-page-do = Ouvrez-la, puis téléchargez le fichier qu’elle propose.
refused-no-records = { $name } n’a pas été lu : il ne contient aucun marché.
refused-no-records-do = Vérifiez que c’est bien le fichier des données, et non leur description.
refused-too-large = { $name } n’a pas été lu : il dépasse 2 Go.
refused-too-large-do = Sur decp.info, filtrez par acheteur, puis téléchargez ce qui reste.
refused-failed = { $name } n’a pas pu être lu par le navigateur.
refused-failed-do = Si c’est un dossier, déposez les fichiers qu’il contient. Sinon, le fichier a peut-être changé ou été déplacé : choisissez-le à nouveau.
refused-no-example = Le fichier d’exemple n’est pas venu.
refused-no-example-do = Sans réseau, il ne peut pas être lu. Vos fichiers, si.
refusals = Autres refus, et quoi faire
refusal-archive = Archive (.zip, .gz)
refusal-archive-do = Décompressez, puis déposez le fichier qu’elle contient.
refusal-parquet = Parquet
refusal-parquet-do = Prenez la version CSV de la même page.
refusal-pdf = PDF
refusal-pdf-do = Demandez le tableau d’origine.
refusal-columns = Aucune colonne connue
refusal-columns-do = La page cherche « date de notification », « montant », « durée »… Vérifiez la ligne de titres.
refusal-shifted = Colonnes décalées
refusal-shifted-do = Souvent une virgule décimale sans guillemets : enregistrez avec des points-virgules.

## Lecture
reading = Lecture de { $name }
reading-lead = Votre scénario reste affiché et inchangé.
reading-bar = Lecture du fichier
reading-aloud = Lecture de { $name } : { $percent }
reading-note = Tout est lu dans la page. Si le fichier a plusieurs acheteurs, elle vous demandera lequel vous êtes, puis le lira à nouveau.
read-of = { $read } sur { $all }
seen-rows = Lignes lues
seen-rejected = Rejetées
seen-buyers = Acheteurs vus
seen-left = Reste
left-unknown = bientôt dit
left-seconds = { $n } s environ
left-minutes = { $n } min environ
cancel = Annuler la lecture

## Acheteurs
buyers = { $n } acheteurs dans ce fichier : lequel êtes-vous ?
buyers-lead = { $name }, { $rows } lignes. Rien n’est calculé avant votre choix. Cochez-en plusieurs s’ils n’en font qu’un (ville et département, ville et centre d’action sociale).
buyers-find = Chercher un acheteur
buyers-hint = Nom ou SIREN
buyers-choose = Choisir
buyers-name = Acheteur
buyers-siren = SIREN
buyers-rows = Lignes
buyers-unnamed = Sans nom
buyers-shown = { $shown } affichés sur { $all }, du plus grand au plus petit.
buyers-read-none = Cochez un acheteur
buyers-read-one =
    { $count ->
        [one] Lire la ligne de { $name }
       *[other] Lire les { $n } lignes de { $name }
    }
buyers-read =
    { $count ->
        [one] Lire { $n } ligne ({ $buyers } acheteurs)
       *[other] Lire { $n } lignes ({ $buyers } acheteurs)
    }
buyers-drop = Retirer ce fichier
buyers-keep = Garder le choix d’avant
buyer-main = l’acheteur principal, sur { $n } dans le fichier
buyer-given = choisi parmi { $n } acheteurs
buyer-change = Changer d’acheteur
buyer-unnamed = Ce fichier ne nomme aucun acheteur : toutes ses lignes comptent.
buyer-damaged = Les identifiants d’acheteur sont abîmés : toutes les lignes comptent.
buyers-few = Moins de 30 marchés : la page montrera, sans presque rien proposer.

## Fichiers lus
files = Fichiers lus
file-about = { $size }, { $kind }. Lu dans la page, rien n’est envoyé.
file-example = Exemple fictif : aucune de ces données n’est réelle.
file-damaged = Quelques caractères sont abîmés dans le fichier même.
file-beside = autre lecture, à côté : { $rows } lignes
other-file = Autre fichier
remove = Retirer
format-paris-list = liste de marchés de la collectivité
format-decp-tabular = tableau de decp.info
format-scdl = SCDL
format-decp-table = tableau de DECP
format-ledger = registre d’achats
format-table = tableau de marchés
format-decp-2022 = DECP, format 2022
format-decp-2019 = DECP, format 2019

## Le compte
account = Le compte
account-read =
    { $count ->
        [one] ligne lue
       *[other] lignes lues
    }
account-rejected =
    { $count ->
        [one] rejetée
       *[other] rejetées
    }
account-kept =
    { $count ->
        [one] ligne gardée
       *[other] lignes gardées
    }
account-others = d’autres acheteurs
account-merged =
    { $count ->
        [one] regroupée : version ou titulaire d’un même marché
       *[other] regroupées : versions ou titulaires d’un même marché
    }
account-variants =
    { $count ->
        [one] marché déjà compté sous un autre numéro
       *[other] marchés déjà comptés sous un autre numéro
    }
account-ceilings =
    { $count ->
        [one] plafond partagé déjà compté
       *[other] plafonds partagés déjà comptés
    }
account-ceilings-about =
    { $count ->
        [one] { $rows } lignes pour { $ceilings } plafond partagé
       *[other] { $rows } lignes pour { $ceilings } plafonds partagés
    }
account-published =
    { $count ->
        [one] marché publié
       *[other] marchés publiés
    }
account-subsequent =
    { $count ->
        [one] marché subséquent
       *[other] marchés subséquents
    }
account-no-amount = au montant inconnu
account-below = sous { $threshold }
account-years = hors des années retenues
account-counted =
    { $count ->
        [one] marché retenu
       *[other] marchés retenus
    }
n-in-year = { $n } en { $year }
notes = Remarques sur les lignes gardées
rejected-reason = { $n } : { $reason }
rejected-more = et { $n } autres
rejected-save = Lignes rejetées (CSV)
rejected-save-first = Les { $n } premières lignes rejetées (CSV)
rejected-file = lignes rejetées
rejected-where = Où
rejected-why = Motif
rejected-value = Valeur
reason-malformed = ligne illisible
reason-not-an-object = pas un marché
reason-too-many-fields = trop de colonnes
reason-concession = concession, pas un marché
reason-no-buyer = acheteur non identifié
reason-no-date = sans date
reason-bad-date = date illisible
reason-future-date = date à venir
reason-no-amount = sans montant
reason-bad-amount = montant illisible
reason-amount-out-of-range = montant hors de portée
note-amount-missing = sans montant
note-amount-unreadable = montant illisible
note-amount-zero = montant nul
note-amount-negative = montant négatif
note-amount-nominal = montant symbolique, sous 100 €
note-amount-out-of-range = montant au-dessus de 3 milliards
note-amount-filler = montant de remplissage (999 999 999…)
note-duration-unreadable = durée illisible
note-duration-out-of-range = durée nulle ou de plus de 15 ans
note-duration-shortened = durée modifiée plus courte que la première : ignorée
note-segment-unknown = ni travaux, ni services, ni fournitures
note-social-conflict = « pas de considération » avec une autre : l’autre est retenue
note-id-damaged = numéro arrondi par un tableur
note-buyer-damaged = identifiant d’acheteur arrondi par un tableur : mettez la colonne en texte
flag-cut-end = incomplète
flag-recent = publication peut-être en cours
flag-cut-start = commencée avant le fichier
flag-gaps = des mois manquent
flag-sparse = bien moins que les autres

## Les choix
choices = Vos choix, et ce qu’ils changent
choices-usual = Revenir aux choix habituels
threshold = Seuil
threshold-contracts = marchés { $years }
threshold-level = par an
threshold-rate = avec clause
no-rate = –
years = Années
count-subsequent = Compter les marchés subséquents
count-ceilings = Un plafond partagé compte une fois
otherwise-same = sans effet dans ce fichier
otherwise-subsequent-without = sans eux : { $n } par an
otherwise-subsequent-without-rate = sans eux : { $n } par an, { $rate } avec clause
otherwise-subsequent-with = avec eux : { $n } par an
otherwise-subsequent-with-rate = avec eux : { $n } par an, { $rate } avec clause
otherwise-ceilings-without = sinon : { $n } par an
otherwise-ceilings-without-rate = sinon : { $n } par an, { $rate } avec clause
otherwise-ceilings-with = ainsi : { $n } par an
otherwise-ceilings-with-rate = ainsi : { $n } par an, { $rate } avec clause

## Ce qui est trouvé
eyebrow = { $whose }, { $covers }, lu le { $day }
found-rates =
    { $count ->
        [one] Vos données voient { $n } marché { $when } : { $any } portent une clause, { $from } à partir de { $threshold }.
       *[other] Vos données voient { $n } marchés { $when } : { $any } portent une clause, { $from } à partir de { $threshold }.
    }
found-rate =
    { $count ->
        [one] Vos données voient { $n } marché { $when } : { $any } portent une clause.
       *[other] Vos données voient { $n } marchés { $when } : { $any } portent une clause.
    }
found-few =
    { $count ->
        [one] Vos données voient { $n } marché { $when } : trop peu pour dire quelle part porte une clause.
       *[other] Vos données voient { $n } marchés { $when } : trop peu pour dire quelle part porte une clause.
    }
found-zero =
    { $count ->
        [one] Vos données voient { $n } marché { $when }, sans considération sociale : sans doute une valeur par défaut.
       *[other] Vos données voient { $n } marchés { $when }, tous sans considération sociale : sans doute une valeur par défaut.
    }
found-level =
    { $count ->
        [one] Vos données voient { $n } marché { $when }, { $mean } par an en moyenne.
       *[other] Vos données voient { $n } marchés { $when }, { $mean } par an en moyenne.
    }
found-one-year =
    { $count ->
        [one] Vos données voient { $n } marché { $when }.
       *[other] Vos données voient { $n } marchés { $when }.
    }
found-no-year =
    { $count ->
        [one] Vos données voient { $n } marché, mais aucune année entière.
       *[other] Vos données voient { $n } marchés, mais aucune année entière.
    }
why-threshold = Le seuil compte plus que l’année.
why-threshold-alone = Le seuil fait le taux : { $range }.
why-durations = Les marchés clausés durent { $clause }, les autres { $others }.
why-hours = { $hours } prévues par marché, en moyenne de { $n } marchés.
why-no-clause = Elles ne disent rien des clauses.
why-clause-sparse = Trop peu disent s’ils portent une clause.
why-few = C’est peu : les intervalles sont larges.
short =
    { $rows } lignes lues, { $n } marchés retenus { $threshold } : { $years }.
short-link = Le compte et vos choix
from-threshold = à partir de { $threshold }
of-any-amount = de tout montant
counting = Les marchés sont en train d’être comptés…
nothing = Aucun marché n’est compté
nothing-below = Le fichier a { $n } marchés, mais aucun d’un montant connu à partir de { $threshold }. Choisissez un autre seuil.
nothing-subsequent = Tous les marchés du fichier sont subséquents, et ne sont pas comptés.
nothing-contracts = Aucune ligne de cet acheteur n’est un marché que l’on puisse dater.
nothing-kept = Toutes les lignes sont rejetées : leurs motifs sont dans le compte.

## Le compte d’un chiffre
traced-whole = Le compte entier
traced-kept = marchés retenus en { $years }
traced-all = marchés retenus, toutes années
traced-in = en { $year }
traced-mean = soit { $mean } par an
traced-no-duration = sans durée connue
traced-duration = de durée connue
traced-clause = avec une clause, en { $years }
traced-others = sans clause, ou réservés, en { $years }
traced-no-social = dont la rubrique sociale est vide
traced-social = dont la rubrique sociale est remplie
traced-with-clause = avec une clause, non réservés
traced-declared = publiés, de tout montant, en { $years }
traced-reserved = réservés
traced-amount = clausés, hors accords-cadres, au montant connu
traced-no-hours = sans heures prévues, ou sans clause
traced-hours = avec des heures prévues
traced-not-ended = en cours, ou sans heures réalisées
traced-ended = achevés, avec leurs heures
traced-point = en { $year }, rubrique sociale remplie
traced-point-stock = en cours fin { $year }, rubrique sociale remplie

## Le tableau
measured = Ce qui est mesuré, ce qui ne l’est pas
measured-note = Entre crochets : l’intervalle de 19 cas sur 20.
proposals-table = Ce que vos données proposent
head-apply = Appliquer
head-figure = Grandeur
head-today = Aujourd’hui
head-measured = Mesuré
head-from = D’après
head-today-small = aujourd’hui
head-measured-small = mesuré
head-from-small = d’après
tick = Appliquer : { $name }
not-proposed = Non proposé
line-base-year = Année de départ
line-contracts = Marchés attribués par an
line-growth = Évolution par an
line-rate = Part clausée au départ
line-clause-duration = Durée d’un marché clausé, et des autres
line-duration = Durée d’un marché
line-reserved = Marchés réservés au départ
line-amount = Montant d’un marché clausé
line-hours = Heures par marché clausé
line-realisation = Heures faites sur heures prévues
line-purchases = Achats par an
line-observed = Points observés
line-aimed = Taux de clause visé
today-none = non suivi
today-no-point = aucun
today-both = { $clause } et { $others }
same-target = échéance { $to }
moved-target = échéance { $from } → { $to }
growth-told = mesurée { $measured } { $interval }, jamais prolongée
with-clause = avec clause { $interval }
without-clause = sans clause { $interval }
a-year = { $n } par an
observed-rates = avec clause, { $years }
observed-reserved =
    { $count ->
        [one] réservé, { $years }
       *[other] réservés, { $years }
    }
from-last-year = la dernière année retenue
from-own-year = celle du scénario, retenue
from-contracts =
    { $count ->
        [one] { $n } marché
       *[other] { $n } marchés
    }
from-contracts-years =
    { $count ->
        [one] { $n } marchés, { $years } an
       *[other] { $n } marchés, { $years } ans
    }
from-years = { $n } années
from-both = { $clause } et { $others } marchés
from-share = { $clause } sur { $n }, { $years }
from-reserved = { $n } en tout, { $years }
from-ended =
    { $count ->
        [one] { $n } marché terminé
       *[other] { $n } marchés terminés
    }
from-rows =
    { $count ->
        [one] { $n } ligne
       *[other] { $n } lignes
    }
source = mesuré dans { $name } ({ $what }, { $threshold }, { $years })
source-dated = mesuré dans { $name } ({ $what }, { $threshold })
source-of = mesuré dans { $name } ({ $what })
family-works = Travaux
family-services = Services
family-supplies = Fournitures
why-no-year = Non proposé : aucune année entière.
why-out-of-range = Non proposé : hors de ce que le modèle accepte.
why-growth-years =
    { $count ->
        [one] Non proposée : { $n } année entière, il en faut quatre.
       *[other] Non proposée : { $n } années entières, il en faut quatre.
    }
why-growth-empty = Non proposée : une année est sans marché.
why-duration =
    { $count ->
        [one] Non proposée : { $n } durée connue, il en faut 30.
       *[other] Non proposée : { $n } durées connues, il en faut 30.
    }
why-clause-duration-few =
    { $count ->
        [one] Une durée pour tous : { $n } marché dans le plus petit groupe, il en faut 30.
       *[other] Une durée pour tous : { $n } marchés dans le plus petit groupe, il en faut 30.
    }
why-clause-duration-same = Une durée pour tous : les deux ne diffèrent pas nettement.
why-zero = Non proposée : { $n } marchés, tous sans considération sociale. Le logiciel écrit sans doute la valeur par défaut.
why-zero-short = Non proposé : la rubrique sociale est sans doute laissée à sa valeur par défaut.
why-rate-no-field = Non proposée : la rubrique n’existe que depuis 2024, ou ce fichier ne l’a pas.
why-rate-sparse = Non proposée : aucune année où neuf marchés sur dix disent s’ils portent une clause.
why-rate-few =
    { $count ->
        [one] Non proposée : { $n } marché dont on le sait, il en faut 30.
       *[other] Non proposée : { $n } marchés dont on le sait, il en faut 30.
    }
why-rate-funnel = { $rate } mesurés ; le scénario la compose de trois parts, qui font { $product }. À comparer, non appliquée.
why-rate-year = { $rate } pour les marchés { $when } : pas l’année de départ.
why-reserved = Non proposé : la rubrique sociale manque à trop de marchés.
why-amount =
    { $count ->
        [one] Non proposé : { $n } marché clausé ordinaire de montant connu, il en faut 30.
       *[other] Non proposé : { $n } marchés clausés ordinaires de montant connu, il en faut 30.
    }
why-hours-rule = Dans aucune donnée ouverte. Les montants donnent un ordre de grandeur, { $hours }, jamais appliqué.
why-hours-none = Dans aucune donnée ouverte : seul un suivi de facilitateur les donne.
why-hours-calibrated = Mesurées ici, mais le scénario les calcule à partir des montants.
why-hours-few =
    { $count ->
        [one] Non proposées : { $n } marché avec des heures prévues, il en faut 10.
       *[other] Non proposées : { $n } marchés avec des heures prévues, il en faut 10.
    }
why-realisation =
    { $count ->
        [one] Non proposées : { $n } marché terminé, il en faut 10.
       *[other] Non proposées : { $n } marchés terminés, il en faut 10.
    }
why-observed = Aucune année où la rubrique sociale soit assez remplie.
why-aimed = Une décision : gardée.
why-aimed-below = Une décision : gardée. Elle passe sous le niveau mesuré ({ $rate }), à revoir.
apply =
    { $count ->
        [0] Cochez une ligne
        [one] Appliquer la ligne cochée
       *[other] Appliquer les { $n } lignes cochées
    }
apply-ranges = avec leurs fourchettes (incertitude)
apply-families = en trois familles : travaux, services, fournitures
apply-not-held = Avec ces lignes, les années sortiraient de ce qu’un scénario peut tenir : décochez l’année de départ.
apply-note = Rien ne change avant « Appliquer ». Une seule annulation rend tout.
not-truncated = Le fichier est coupé avant sa fin : la page montre ce qu’elle a lu, sans rien appliquer. Téléchargez-le à nouveau.
not-closed = Un guillemet ouvert à la ligne { $n } n’est jamais fermé : la suite n’est pas lue, et rien n’est appliqué. Corrigez cette ligne.
not-year = Aucune année entière n’est retenue : rien ne peut être appliqué. Cochez une année, si vous la savez complète.
not-rejected = Plus de la moitié des lignes sont rejetées : ce qui reste ne dit rien de sûr, et rien n’est appliqué. Les motifs sont dans le compte.
not-level = Le nombre de marchés par an sort de ce que le modèle accepte : rien n’est appliqué.
not-ledger = Aucune année datée : rien ne peut être appliqué.
not-purchases = Le total sort de ce que le modèle accepte : rien n’est appliqué.

## Les images
pictures = Images
picture-data = Les données
picture-of = { " : " }{ $name }
pic-yearly = Marchés par an
pic-yearly-one = notifiés, à partir du seuil choisi
pic-yearly-two = deux comptes, jamais additionnés : carrés, ce fichier, { $own } ; ronds, l’autre, { $beside }
pic-yearly-told = Marchés notifiés par an : { $years }. Niveau { $n }, intervalle { $interval }.
pic-yearly-told-alone = Marchés notifiés par an : { $years }.
pic-yearly-told-two = { $said } À côté, { $name } : { $years }.
pic-yearly-band = Bande : 19 années sur 20.
pic-yearly-hollow = Carré creux : année non retenue.
growth-clear = Évolution nette : { $value } par an { $interval }.
growth-unclear = Pas d’évolution nette : { $value } par an { $interval }.
level = niveau { $n }
pic-thresholds = Part avec une clause, selon le seuil
pic-thresholds-about = marchés à partir de… (milliers d’euros)
pic-thresholds-told = Part avec une clause, marchés { $when } : { $rates }.
pic-thresholds-one = Carrés : { $years }, avec leur intervalle.
pic-thresholds-two = Carrés : { $years }, avec leur intervalle. Ronds : { $earlier }.
rate-from = { $rate } ({ $threshold })
axis-any = tout
pic-rates = Part avec une clause, selon l’année
pic-rates-about = à partir du seuil choisi
pic-rates-told = Part avec une clause : { $rates }.
pic-rates-note = Trait vertical : l’intervalle de 19 cas sur 20.
pic-rates-hollow = Trait vertical : l’intervalle de 19 cas sur 20. Carré creux : année non retenue.
rate-in-year = { $rate } en { $year }
pic-durations = Durée moyenne d’un marché
pic-durations-about = durée et nombre de marchés
pic-durations-note = Trait clair : l’intervalle. La moyenne, et non la médiane : c’est elle qui donne les marchés en cours.
duration-all = tous
duration-works = travaux
duration-services = services
duration-supplies = fournitures
duration-clause = avec clause
duration-other = sans clause
median-told = médiane { $years }
pic-stock = Marchés en cours au 31 décembre
pic-stock-about = le modèle contre ce que le fichier compte
pic-stock-told = Marchés en cours au 31 décembre : { $years }.
stock-in-year = { $year }, { $counted } comptés, { $computed } calculés
stock-close =
    { $count ->
        [one] Rond : comptés. Carré : calculés. Le modèle tombe juste : écart { $error }, un an.
       *[other] Ronds : comptés. Trait : calculés. Le modèle tombe juste : écart moyen { $error }, { $years } ans.
    }
stock-rough =
    { $count ->
        [one] Rond : comptés. Carré : calculés. Le modèle approche : écart { $error }, un an.
       *[other] Ronds : comptés. Trait : calculés. Le modèle approche : écart moyen { $error }, { $years } ans.
    }
stock-off =
    { $count ->
        [one] Rond : comptés. Carré : calculés. Le modèle s’écarte : { $error }, un an. Prenez-le avec prudence.
       *[other] Ronds : comptés. Trait : calculés. Le modèle s’écarte : { $error } en moyenne, { $years } ans. Prenez-le avec prudence.
    }
stock-small = Ronds : comptés. Trait : calculés. Trop peu de marchés en cours pour juger le modèle.
stock-unseen = Ces données ne voient que { $share } des marchés en cours fin { $year } : les plus longs ont commencé avant elles. Le modèle ne peut pas encore leur être comparé.
stock-counted = Comptés
stock-computed = Calculés
stock-error = Écart
table-year = Année
table-contracts = Marchés
table-remark = Remarque
table-interval = Intervalle
table-known = Dont on le sait
table-clause = Avec clause
table-share = Part
table-which = Marchés
table-mean = Durée moyenne

## Les limites
limits = Ce que ces données ne disent pas
limit-published = Publié n’est pas attribué.
limit-published-decp-said = Une ville publie rarement tous ses marchés aux DECP : comptez ceci comme un minimum, à comparer à sa propre liste.
limit-published-list-said = Cette liste compte les lots, quel que soit le titulaire ; les DECP de la même ville en voient moins.
limit-threshold = Le seuil fait le taux.
limit-threshold-said = De { $range } selon le montant. Le texte de l’objectif ne donne pas toujours de seuil.
limit-clause = « Clause » est large.
limit-clause-said = Aux DECP, c’est toute condition sociale d’exécution, pas seulement l’insertion.
limit-no-clause = Rien sur les clauses.
limit-sparse-said = Trop de marchés laissent la rubrique sociale vide : aucune part n’est sûre.
limit-no-clause-said = La rubrique sociale n’existe aux DECP que depuis 2024 ; beaucoup de listes ne l’ont pas.
limit-hours = Les heures ne sont nulle part.
limit-hours-said = Seul un suivi de facilitateur peut les donner.
limit-time = Le temps manque.
limit-time-said = Rien sur les clauses avant 2024 ; la part en cours ne sera entière que fin 2027.
limit-lots = Un marché est un lot.
limit-lots-said = « 600 marchés » dans une délibération peuvent être 600 consultations, de plusieurs lots chacune.
limit-frameworks = Un accord-cadre et ses commandes comptent tous deux.
limit-frameworks-said = { $frameworks } accords-cadres et { $orders } marchés subséquents : les deux peuvent porter la clause.
limit-duration = Les durées sont un peu longues.
limit-duration-said = Elles sont arrondies au mois supérieur et comprennent des reconductions qui n’auront pas toutes lieu.

## Registre d’achats
ledger-found = Vos données voient { $total } d’achats en { $year }.
ledger-undated = Vos données voient { $total } d’achats, sans date.
ledger-why = C’est un registre d’achats : il ne dit rien du nombre de marchés, de leur durée ni de leurs clauses.
ledger-by-year = Achats par année
ledger-by-category = Achats par catégorie
ledger-year = Année
ledger-total = Achats
ledger-no-date = sans date
ledger-category = Catégorie
ledger-uncategorised = sans catégorie
