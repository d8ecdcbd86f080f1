## Nombres

# $low et $high sont déjà écrits, l’unité suit $high.
format-range = { $low } à { $high }
format-hours = { $count ->
    [one] { $text } heure
   *[other] { $text } heures
}
format-people = { $count ->
    [one] { $text } personne
   *[other] { $text } personnes
}
format-fte-unit = ETP
format-years = { $count ->
    [one] { $text } an
   *[other] { $text } ans
}
format-months = { $count ->
    [one] { $text } mois
   *[other] { $text } mois
}
format-years-months = { $years } et { $months }
format-millions = { $count ->
    [one] { $text } million d’euros
   *[other] { $text } millions d’euros
}
format-billions = { $count ->
    [one] { $text } milliard d’euros
   *[other] { $text } milliards d’euros
}
format-less-than = moins de { $text }
format-more-than = plus de { $text }
format-in-hundred = { $text } sur 100
format-in-ten = { $count ->
    [one] environ { $text } chance sur 10
   *[other] environ { $text } chances sur 10
}
format-under-one-in-ten = moins de 1 chance sur 10
format-over-nine-in-ten = plus de 9 chances sur 10
spoken-minus = moins
spoken-fte = { $count ->
    [one] { $text } équivalent temps plein
   *[other] { $text } équivalents temps plein
}
spoken-points = { $count ->
    [one] { $text } point
   *[other] { $text } points
}

## Courbes : étiquettes posées sur le dessin

chart-label-goal = Objectif { $value }
chart-label-goal-short = Objectif
chart-label-base = { $value } en { $year }
chart-label-gap = il manque { $value }
chart-label-band = 8 tirages sur 10 :
chart-label-before = avant : { $value }
chart-label-note = { $year } : { $text }

## Courbes : phrases lues et tables

chart-trajectory-path = { $name }, de { $base } en { $base_year } à { $value } en { $year }
chart-trajectory-met = {" "}; objectif { $goal }, atteint
chart-trajectory-missed = {" "}; objectif { $goal }, non atteint : il manque { $gap }
chart-trajectory-band = {" "}; en { $year }, huit tirages sur dix vont de { $range }
chart-trajectory-caption = { $name }, année par année
chart-column-year = Année
chart-column-value = Valeur
chart-column-low = Bas de 8 tirages sur 10
chart-column-high = Haut de 8 tirages sur 10
chart-column-gap = Écart à l’objectif
chart-column-observed = Constaté

## Champs et unités

unit-hours = h
unit-hours-a-year = h par an
unit-euros = €
unit-euros-an-hour = €/h
unit-years = { $count ->
    [one] an
   *[other] ans
}
rhythm-very-early = très précoce
rhythm-early = précoce
rhythm-even = régulier
rhythm-late = tardif
rhythm-very-late = très tardif
unit-posts = postes
unit-consultations = par an
field-empty = Entrez un nombre.
field-not-a-number = Ce n’est pas un nombre.
field-cells = Ce sont plusieurs cellules : collez-en une seule.
field-other-unit = L’unité n’est pas celle de ce champ.
field-unsure = Voulez-vous dire { $one } ou { $other } ?
field-out-of-bounds = Entrez une valeur de { $low } à { $high }.
field-kept = Le calcul garde { $kept }.

## Objectifs et verdict

goal-clause_rate = Marchés clausés
goal-hours = Heures d’insertion
goal-reserved = Marchés réservés
goal-clause_rate-short = Clauses
goal-hours-short = Heures
goal-reserved-short = Réservés
goal-clause_rate-the = les marchés clausés
goal-hours-the = les heures d’insertion
goal-reserved-the = les marchés réservés
verdict-some = Avec ces hypothèses, { $reached } objectifs sur { $followed } sont atteints en { $year }.
verdict-one-of = Avec ces hypothèses, 1 objectif sur { $followed } est atteint en { $year }.
verdict-all = Avec ces hypothèses, les { $followed } objectifs sont atteints en { $year }.
verdict-both = Avec ces hypothèses, les 2 objectifs suivis sont atteints en { $year }.
verdict-none = Avec ces hypothèses, aucun des { $followed } objectifs n’est atteint en { $year }.
verdict-one-reached = Avec ces hypothèses, l’objectif suivi est atteint en { $year }.
verdict-one-missed = Avec ces hypothèses, l’objectif suivi n’est pas atteint en { $year }.
verdict-no-goal = Aucun objectif n’est suivi.
verdict-no-goal-why = Choisissez au moins un objectif à suivre pour avoir une réponse.
verdict-impossible-why = Oui dans le calcul, mais il y faudrait { $share } des achats de la Ville : c’est impossible.
verdict-by-assumption = Oui, par hypothèse : le taux visé est l’objectif lui-même, { $goal }.
verdict-missing-before = Il manque{ " " }
verdict-missing-after = { " " }: { $cause }.
verdict-cause-of = pour { $goal }, { $cause }
verdict-in-year = en { $year }
verdict-later-one = Cet objectif serait atteint { $years }.
verdict-later = Ces objectifs seraient atteints { $years }.
verdict-change = { $name } : de { $from } à { $to }.
verdict-exceeds = { $goal } dépassent leur objectif de { $amount }
verdict-exceeds-too = { $goal } de { $amount }
verdict-just = { $goals } l’atteignent tout juste.
verdict-just-one = l’objectif est atteint tout juste.
verdict-just-all = tous sont atteints tout juste.
colon = { " " }:{ " " }
list-next = ,{ " " }
list-last = { " " }et{ " " }
amount-clause_rate = { $count ->
    [one] { $amount } point
   *[other] { $amount } points
}
amount-hours = { $count ->
    [one] { $amount } heure
   *[other] { $amount } heures
}
missing-of-rate = { " " }de marchés clausés
measured-rate_in_execution = des marchés en cours fin { $year }
measured-rate_awarded = des marchés attribués en { $year }
measured-hours_worked = travaillées dans l’année { $year }
measured-hours_contracted = prévues par les marchés de { $year }
measured-hours_worked-summed = travaillées de { $from } à { $year }
measured-hours_contracted-summed = prévues par les marchés de { $from } à { $year }
measured-reserved = attribués dans l’année { $year }
reading-legend = On compte les marchés
reading-in_execution = en cours au 31 décembre
reading-awarded = attribués dans l’année
missing-clause_rate = { $count ->
    [one] { $amount } point de marchés clausés
   *[other] { $amount } points de marchés clausés
}
missing-hours = { $count ->
    [one] { $amount } heure
   *[other] { $amount } heures
}
missing-reserved = { $count ->
    [one] { $amount } marché réservé
   *[other] { $amount } marchés réservés
}
cause-facilitators-contracts = { $count ->
    [one] la capacité du facilitateur est saturée dès { $year }
   *[other] la capacité des { $posts } facilitateurs est saturée dès { $year }
}
cause-facilitators-hours = { $count ->
    [one] le facilitateur ne peut pas suivre plus d’heures, dès { $year }
   *[other] les { $posts } facilitateurs ne peuvent pas suivre plus d’heures, dès { $year }
}
cause-realisation = seules { $share } des heures prévues sont réalisées
cause-inertia = d’anciens marchés courent encore
cause-inertia-cumulative = les heures sont attribuées, mais une partie se travaille plus tard
cause-mix = les marchés attribués en { $year } y suffiraient, pas l’ensemble des marchés en cours
cause-siae-answers = les SIAE ne répondent qu’à { $answered } marchés sur { $published }
cause-award-rate = { $share } seulement des consultations ayant reçu une réponse sont attribuées
cause-ambition-rate = une fois en place, ce plan donne { $value } de marchés clausés{ $aside }
cause-ambition-hours = une fois en place, ce plan donne { $value } par an{ $aside }
cause-ambition-summed = ce plan ne donne que { $value } au total
cause-ambition-reserved = ce plan ne publie que { $value } consultations réservées
cause-ambition-all = même une fois en place, ce plan n’y suffit pas
cause-ambition-aside = {" "}({ $value } en { $year } : d’anciens marchés comptent encore)
reason-limits = Ce qui limite
reason-helps = Ce qui aide
reason-assumed = Oui, par hypothèse
reason-assumed-detail = le taux visé est l’objectif lui-même.
reason-early = objectif tenu dès { $year }.
reason-capacity = { $followed } marchés clausés suivis, pour { $intended } prévus.
reason-inertia-contracts = le temps. Des marchés d’avant la montée en charge sont encore en cours.
reason-inertia-hours = le temps. Les heures d’un marché se travaillent sur toute sa durée.
reason-mix = les marchés les plus longs portent moins de clauses que ceux attribués en { $year }.
when-never = pas d’ici { $year }
when-cumulative = { $start } à { $end }
people = soit { $people } ou { $fte }
spend-ok = Achats clausés nécessaires : { $money }, { $share } des achats de la Ville. C’est plausible.
spend-demanding = Achats clausés nécessaires : { $money }, { $share } des achats de la Ville. C’est exigeant.
spend-impossible = Achats clausés nécessaires : { $money }, { $share } des achats de la Ville. C’est impossible.
state-met = Atteint
state-just = Juste atteint
state-missed = Non atteint
state-off = Non suivi
goal-target = objectif { $value }
goal-target-a-year = objectif { $value } par an
goal-target-summed = objectif { $value } au total
fact-margin = Marge
fact-chances = Chances
fact-when = Quand
goal-off-note = objectif non suivi. Le plan donnerait{ " " }
goal-follow = Suivre cet objectif
goals-label = Les objectifs et leur trajectoire

## En-tête, panneau et page

app-name = Simulateur d’objectifs
app-subject = achats responsables, { $city }{ $base }-{ $target }
page-title = { $name } – Simulateur d’objectifs, { $subject }
skip = Aller au résultat
tools = Actions
undo = Annuler
redo = Rétablir
language = Langue
theme-auto = Thème : automatique
theme-light = Thème : clair
theme-dark = Thème : sombre
scenario-modified = { $name }, modifié
scenario-changed = modifié
scenario-name = Nom du scénario
scenario-name-bad = Donnez un nom de 1 à 120 caractères.
presets = Modèles
preset-picker = Partir d’un modèle
panel-title = Hypothèses
key-title = Repères des curseurs :
key-need = suffit à un objectif
key-hold = à garder
filter = Afficher
filter-all = Tout ({ $count })
filter-decisions = Décisions ({ $count })
filter-assumptions = Hypothèses ({ $count })
kind-decision = Décision de la Ville
kind-assumption = Hypothèse sur l’avenir
section-contracts = Marchés
section-clauses = Clauses
section-means = Moyens
section-reserved = Marchés réservés
section-pace = Rythme
section-limits = limite le résultat
more-levers = Autres réglages ({ $count })
known-documented = Source
known-derived = Déduit
known-assumed = Supposé
known-measured = Mesuré
known-entered = Saisi
known-to_find = À trouver
known-edited = Modifié
explain = { $status } : expliquer « { $name } »
lever-minus = Diminuer : { $name }
lever-plus = Augmenter : { $name }
lever-reset = Remettre la valeur d’origine : { $name }
about-base = Année de départ : { $value }.
about-preset = Valeur d’origine : { $value }.
about-range = Fourchette de { $low } à { $high }.
reset = Réinitialiser
close = Fermer
curves-data = Données des courbes
mini-score = { $reached } sur { $followed }
note-saturated = { $count ->
    [one] le facilitateur est au complet
   *[other] les { $posts } facilitateurs sont au complet
}

## Que faudrait-il ?

needs-link = Que faudrait-il ?
goal-clause_rate-for = { $value } de marchés clausés
goal-hours-for = { $value } d’insertion
goal-reserved-for = { $value } marchés réservés
need-required = Il suffirait de { $value } pour { $goal }.
need-hold-least = À garder : au moins { $value } pour { $goal }.
need-hold-most = À garder : au plus { $value } pour { $goal }.
need-never = Aucune valeur possible ne suffit seule pour l’objectif « { $goal } ».
out-of-reach = Aucune valeur possible ne suffit.
out-of-reach-in-time = Des marchés d’avant courent encore en { $year }.
out-of-reach-hours-in-time = Les heures des derniers marchés se travaillent après { $year }.
out-of-reach-because = Ce qui bloque : { $cause }.
inert = Sans effet sur les objectifs suivis.
inert-acts = Sans effet ici. Agirait { $conditions }.
inert-and = {" "}et{" "}

## Leviers : nom et explication

lever-contracts-label = Marchés attribués par an
lever-growth-label = Évolution par an
lever-clause_rate-label = Taux de clause visé
lever-clausable-label = Marchés clausables
lever-anticipated-label = Marchés anticipés
lever-calibrated-label = Marchés calibrés
lever-hours_per_contract-label = Heures par marché clausé
lever-amount-label = Montant d’un marché clausé
lever-labour_share-label = Part de main-d’œuvre
lever-insertion_share-label = Effort d’insertion
lever-hourly_cost-label = Coût d’une heure
lever-duration-label = Durée d’un marché
lever-clause_duration-label = Durée d’un marché clausé
lever-joint_share-label = Réponses partagées
lever-joint_gain-label = Gain des réponses partagées
lever-ramp_start-label = Début de la montée en charge
lever-ramp_exponent-label = Rythme de la montée en charge
lever-realisation-label = Taux de réalisation
lever-facilitators-label = Facilitateurs
lever-contracts_per_facilitator-label = Marchés par facilitateur
lever-hours_per_facilitator-label = Heures par facilitateur
lever-reserved_published-label = Marchés réservés publiés
lever-siae_answers-label = Réponses des SIAE
lever-support_uplift-label = Appui des réseaux
lever-award_rate-label = Taux d’attribution
lever-reserved_hours-label = Heures par marché réservé

## Leviers : ce que dit la source

## Tout le scénario : façon de calculer

set-facilitators = Compter la capacité des facilitateurs
set-facilitators-note = Au-delà de cette capacité, les clauses prévues ne sont plus posées.
set-contracts-each = Limiter les marchés par facilitateur
set-hours-each = Limiter les heures par facilitateur
set-hours-each-note = Approximation : on compare aux heures inscrites dans les marchés de l’année, égales aux heures travaillées lorsque le rythme est stable.
set-answers = Limiter les réponses des SIAE
set-answers-note = Sans limite, chaque consultation réservée reçoit une réponse.
set-funnel = Expliquer le taux par les moyens
set-funnel-note = Marchés clausables × anticipés × calibrés, dans toutes les familles.
set-calibration = Calibrer les heures sur le montant
set-calibration-note = Montant × part de main-d’œuvre × effort d’insertion ÷ coût d’une heure, dans toutes les familles.

## Incertitude

uncertainty-switch = ± incertitude
more = Plus d’actions

## Ce qui pèse le plus


# The rest of the page, loaded after the first screen
later-coming = Chargement de la suite…
later-late = La suite tarde à venir : la connexion est peut-être lente.
later-missing = La suite de la page n’a pas pu être chargée : la connexion a peut-être été coupée.
later-again = Réessayer

# Garder : rejouer, mes scénarios, fichiers
replay = Rejouer le dernier changement
replay-stop = Arrêter de rejouer
replay-before = Avant le dernier changement
replay-after = Après le dernier changement
keep-open-view = Enregistrer

# Partage
share-open = Partager

# Comparer
compare-tool = Comparer

# Mur de projection
wall-open = Projeter

# Atelier
ws-open = Atelier

## Intégration dans une autre page


# Expliquer : chiffres, pied de page, premiers pas
figure-how = Comment est-ce calculé ?

## Champs et unités

unit-contracts = par an

### Later

## Les noms des modèles ; en français ce sont ceux des scénarios

preset-paris-2020 = Schéma parisien 2016-2020
preset-aujourdhui = Paris aujourd’hui
preset-annonce = Comme annoncé, lecture simple
preset-tendanciel = Poursuite de 2014
preset-tardif = Montée en charge tardive
preset-facilitateurs = Dix facilitateurs à la charge moyenne nationale
preset-trois-familles = Travaux, services, fournitures
preset-leviers = Les leviers de la Ville

## Les noms de leurs familles de marchés ; en français ce sont ceux des scénarios

family-all = Tous marchés
family-works = Travaux
family-services = Services
family-supplies = Fournitures

## Ce qui suppose des tirages ou les raisons cherchées plus tard

verdict-times = { $text } fois sur 100
verdict-chances-one = Avec ces fourchettes, l’objectif suivi est atteint { $chances } en { $year }.
verdict-chances-two = Avec ces fourchettes, les 2 objectifs sont atteints { $chances } en { $year }.
verdict-chances-three = Avec ces fourchettes, les 3 objectifs sont atteints { $chances } en { $year }.
verdict-fragile-one-why = Aux valeurs affichées, il serait atteint ; plus d’une fois sur deux, des hypothèses un peu différentes le font manquer.
verdict-fragile-why = Aux valeurs affichées, ils seraient tous atteints ; plus d’une fois sur deux, des hypothèses un peu différentes en font manquer un.
verdict-missing-before-shown = Aux valeurs affichées, il manque{ " " }
state-unsure = Peu sûr
key-band = fourchette
acts-other-reading = dans l’autre lecture des objectifs
acts-cumulative = si les heures étaient cumulées
acts-yearly = si les heures étaient comptées par an
acts-change = si une décision montait en charge
acts-contracts-capacity = si les facilitateurs manquaient pour les marchés
acts-hours-capacity = si les facilitateurs manquaient pour les heures
acts-capacity-enough = si les facilitateurs suffisaient
acts-siae-short = si les réponses des SIAE manquaient
acts-siae-enough = si les réponses des SIAE suffisaient
acts-reserved = s’il y avait des marchés réservés
acts-reserved-hours = si les marchés réservés apportaient des heures
acts-joint-share = s’il y avait des réponses partagées
acts-joint-gain = si les réponses partagées ajoutaient des heures
chances-one = Chances de l’atteindre :{ " " }
chances-two = Les deux à la fois :{ " " }
chances-three = Les trois à la fois :{ " " }
chances-value = { $chances }

## Ce qui a été changé

changes-count = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
changes-title = Ce qui a été changé
changes-row = de { $from } à { $to }
changes-ranges = Fourchettes d’incertitude
changes-back = Réinitialiser
changes-back-of = Revenir à la valeur d’origine : { $name }

## Façon de compter, là où on ne la change pas

reading-line = On compte les marchés { $reading } : { $score } ({ $other } : { $otherwise }).
reading-line-alone = On compte les marchés { $reading }.

# Remettre des valeurs

reset-title = Réinitialiser
reset-note = Vous pourrez annuler.
reset-preset = Revenir à « { $name } »
reset-all = Tout, comme au premier jour
reset-round = Revenir au départ du tour { $number }
set-optional-not-a-number = Entrez un nombre, ou laissez vide si le résultat n’est pas connu.
set-optional-out-of-bounds = Entrez une valeur de { $low } à { $high }, ou laissez vide.
keep-title = Mes scénarios

# Ce que sont les leviers, et d’où viennent leurs valeurs

source-link = Consulter la source (nouvel onglet)
apply-value = Appliquer { $value }
lock = Ne pas toucher (exclure des propositions)
unlock = Permettre de le proposer
lever-contracts-help = Nombre de marchés que la Ville attribue dans l’année de référence, toutes familles réunies.
lever-growth-help = De combien le nombre de marchés attribués augmente ou diminue chaque année, jusqu’à l’année des objectifs.
lever-clause_rate-help = Part des marchés attribués que la Ville veut assortir d’une clause sociale l’année des objectifs.
lever-clausable-help = Part des marchés dont l’objet et le montant se prêtent à une clause sociale.
lever-anticipated-help = Parmi les marchés clausables, part que la commission d’anticipation examine assez tôt.
lever-calibrated-help = Parmi les marchés anticipés, part qu’un acheteur outillé calibre avec une clause.
lever-hours_per_contract-help = Heures d’insertion inscrites en moyenne dans un marché clausé, sur toute sa durée.
lever-amount-help = Montant moyen d’un marché clausé, en euros, sur toute sa durée.
lever-labour_share-help = Part du montant du marché qui paie des heures de travail.
lever-insertion_share-help = Part des heures de travail du marché réservée à des personnes en insertion.
lever-hourly_cost-help = Coût moyen d’une heure de travail dans un marché clausé, en euros.
lever-duration-help = Temps pendant lequel un marché s’exécute. Plus il est long, plus les effets d’une décision tardent.
lever-clause_duration-help = Durée des marchés clausés, quand elle n’est pas celle des autres. Plus longs, ils pèsent plus parmi les marchés en cours.
lever-joint_share-help = Part des marchés clausés auxquels une entreprise ordinaire répond avec une SIAE.
lever-joint_gain-help = Heures d’insertion en plus lorsqu’une entreprise ordinaire et une SIAE répondent ensemble.
lever-ramp_start-help = Première année où les décisions agissent. Avant elle, tout reste au niveau de départ.
lever-ramp_exponent-help = Régulier à 1 : l’effort est le même chaque année. Au-dessus, il vient tard ; au-dessous, il vient tôt.
lever-realisation-help = Heures réellement travaillées pour 100 heures inscrites dans les marchés.
lever-facilitators-help = Postes de facilitateurs qui suivent les marchés clausés l’année des objectifs.
lever-contracts_per_facilitator-help = Nombre de marchés clausés attribués qu’un facilitateur peut prendre en charge chaque année.
lever-hours_per_facilitator-help = Heures d’insertion qu’un facilitateur peut suivre chaque année.
lever-reserved_published-help = Consultations réservées aux structures d’insertion que la Ville publie l’année des objectifs.
lever-siae_answers-help = Consultations réservées auxquelles les SIAE et leurs réseaux peuvent répondre seuls chaque année.
lever-support_uplift-help = Réponses en plus grâce à l’aide des réseaux et aux groupements entre structures.
lever-award_rate-help = Part des consultations ayant reçu une réponse qui aboutissent à un marché.
lever-reserved_hours-help = Heures d’insertion qu’apporte un marché réservé, en plus de celles des clauses.
scenario-of-city = { $name } ({ $city })
source-unsaid = Valeur de ce scénario ; il ne dit pas d’où elle vient.
source-to-find = À trouver : la valeur est un exemple.
source-entered = Saisi le { $day }, sans autre source.
source-day = { $day ->
    [1] 1er
   *[other] { $day }
}{" "}{ $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
} { $year }
source-contracts = Données ouvertes de Paris : de 1 196 à 1 713 marchés notifiés par an au-dessus de 25 000 €, de 2013 à 2020. La moyenne est de 1 505, arrondie à 1 500.
source-contracts-announced = L’objectif de 20 % est aussi annoncé comme 600 marchés (Banque des Territoires, février 2016) : 600 ÷ 20 % = 3 000 marchés.
source-contracts-families = Le total de 1 500 vient des données ouvertes de Paris. La répartition, 500 marchés de travaux, 800 de services et 200 de fournitures, est supposée.
source-contracts-today = Mesurés : 1 408 marchés à partir de 40 000 € notifiés en 2024-2025 (données essentielles de la commande publique), soit 704 par an.
source-growth = Supposée nulle. Les données ouvertes de Paris comptent 1 713 marchés en 2013, 1 601 en 2016 et 1 196 en 2020.
source-clause_rate = Objectif du schéma : 20 % de marchés clausés en 2020 (article « Paris en pointe sur les achats responsables », Conseil de Paris du 16 février 2016).
source-clause_rate-trend = Les objectifs « doublent tout simplement les résultats 2014 » (article) : le taux de 2014 est donc d’environ 10 %, et il ne change plus.
source-clause_rate-families = Taux supposés, doublés dans chaque famille : 26 % en travaux, 19 % en services, 9 % en fournitures. Ensemble, ils donnent les 20 % du schéma à l’attribution.
source-clause_rate-today = Mesuré : 231 marchés sur 758 en 2025, à partir de 40 000 €, soit 30,5 %. Toute condition sociale d’exécution y compte : c’est plus large que l’insertion.
source-clausable = Supposé. La source ne dit pas combien de marchés se prêtent à une clause.
source-anticipated = L’article cite la commission d’anticipation, élus et services, qui examine tous les programmes d’achat. Les parts, 50 % en 2014 puis 80 %, sont supposées.
source-calibrated = L’article cite les acheteurs outillés pour calibrer les marchés. Les parts, 50 % en 2014 puis 70 %, sont supposées.
source-hours_per_contract = 1 000 000 d’heures par an ÷ 600 marchés clausés = 1 667 heures par an et par marché. Sur deux ans : 3 334. En France, la moyenne travaillée par marché est de 430 heures (2021).
source-hours_per_contract-announced = 1 000 000 d’heures ÷ 600 marchés clausés = 1 667 heures (article ; Banque des Territoires, 2016). En France, la moyenne travaillée est de 430 heures par marché clausé (2021).
source-hours_per_contract-families = Supposées : 3 600 heures en travaux, 3 300 en services, 1 700 en fournitures, choisies pour retrouver les 500 000 heures de 2014.
source-hours_per_contract-today = Supposées, par la règle des praticiens : 104 marchés clausés hors accords-cadres, 2 113 000 € en moyenne × 50 % × 5 % ÷ 30 €. En France, on travaille 430 heures par marché clausé (2021).
source-amount = Supposé, pour retrouver les mêmes heures. Exemple du guide de MEF Sud 77 : 1 000 000 € × 50 % × 5 % ÷ 30 € = 833 heures.
source-labour_share = Supposée : 50 %, valeur d’exemple du guide de MEF Sud 77.
source-insertion_share = Supposé autour de 5 %, valeur d’exemple du guide de MEF Sud 77.
source-hourly_cost = Supposé : 30 €, valeur d’exemple du guide de MEF Sud 77.
source-duration = 3 000 marchés en cours ÷ 1 500 marchés attribués par an = 2 ans. Les données ouvertes de Paris comptent de 3 000 à 4 300 marchés en cours.
source-duration-announced = Supposée : un an, pour lire l’annonce simplement. Les marchés parisiens durent plutôt deux ans.
source-duration-families = Moyennes des données ouvertes de Paris : 1,6 an en travaux, 3,2 ans en services, 3,3 ans en fournitures.
source-duration-today = Mesurée : 2,5 ans en moyenne pour les marchés sans clause, parmi 1 408 notifiés en 2024-2025 à partir de 40 000 €.
source-clause_duration = Supposée : d’abord celle des autres marchés. À Paris, en 2024-2025, les marchés clausés durent 3,5 ans, les autres 2,5 ans.
source-clause_duration-today = Mesurée : 3,5 ans en moyenne pour les marchés clausés, parmi 1 408 notifiés en 2024-2025 à partir de 40 000 €.
source-joint_share = Supposée nulle. L’article cite les SIAE qui construisent des réponses partagées avec des entreprises ordinaires, sans donner de chiffre.
source-joint_share-levers = L’article cite les réponses partagées entre SIAE et entreprises ordinaires, sans donner de chiffre. La part de 20 % est supposée.
source-joint_gain = Supposé nul : la source ne donne pas de chiffre.
source-joint_gain-levers = Supposé : 25 % d’heures en plus. La source ne donne pas de chiffre.
source-ramp_start = Le schéma est adopté en février 2016 : c’est la première année où il peut agir.
source-ramp_start-today = Supposé : les valeurs mesurées ne changent pas, rien n’agit encore.
source-ramp_exponent = Supposé régulier. L’article rappelle que « les premières années de mandature sont davantage consacrées à l’élaboration des projets ».
source-ramp_exponent-late = Supposé tardif : « les premières années de mandature sont davantage consacrées à l’élaboration des projets » (article). Le chiffre 2,5 est une hypothèse.
source-realisation = Supposé : toutes les heures inscrites sont travaillées.
source-facilitators = 10 facilitateurs travaillent à l’Epec, né de la fusion du Plie et de la Maison de l’emploi (article).
source-facilitators-levers = 10 facilitateurs à l’Epec (article). Les 12 postes de 2020 sont supposés.
source-contracts_per_facilitator = 58 454 marchés clausés (2021) ÷ 400 facilitateurs à temps plein (2022) = 146 marchés chacun, en France (achatpublic.info ; clausesociale34.fr).
source-contracts_per_facilitator-levers = Supposés : 30 marchés chacun. La moyenne nationale est de 146, pour des marchés le plus souvent bien plus petits.
source-hours_per_facilitator = 25,12 millions d’heures (2021) ÷ 400 facilitateurs à temps plein (2022) = 62 800 heures chacun, en France (achatpublic.info ; clausesociale34.fr).
source-reserved_published = L’objectif est de 100 marchés réservés par an (article). Si toutes les consultations aboutissent, il faut en publier 100.
source-reserved_published-trend = Les objectifs « doublent tout simplement les résultats 2014 » (article) : on en publiait donc environ 50, et ce nombre ne change plus.
source-reserved_published-levers = Supposées : de 56 consultations en 2014 à 130 en 2020. L’objectif est de 100 marchés réservés par an (article).
source-reserved_published-today = Mesurées : 4 marchés réservés en 2024 et 2 en 2025, de tous montants (données essentielles de la commande publique), soit 3 par an.
source-siae_answers = Supposées. L’article cite les réseaux de SIAE, sans dire à combien de consultations elles peuvent répondre.
source-support_uplift = Supposé nul. L’article cite l’appui des réseaux de SIAE aux réponses, sans donner de chiffre.
source-support_uplift-levers = L’article cite l’appui des réseaux de SIAE aux réponses, sans donner de chiffre. Les 20 % sont supposés.
source-award_rate = Supposé : chaque consultation qui reçoit une réponse aboutit.
source-award_rate-levers = Supposé : 90 % des consultations qui reçoivent une réponse aboutissent.
source-reserved_hours = Supposées nulles : la source rattache l’objectif d’heures aux seules clauses.
range = Fourchette
range-add = Ajouter une fourchette
range-from = Fourchette de
range-to = à
range-remove = Retirer la fourchette
range-example = Fourchette d’exemple : aucun document ne la donne.
range-fact-hours_per_contract = Elle ne contient pas la moyenne nationale, 430 heures travaillées par marché clausé (2021) : ce sont surtout de petits marchés.
range-fact-growth = Elle ne contient pas le recul observé à Paris de 2017 à 2020, 11 % par an (de 1 698 à 1 196 marchés).
range-widen = Élargir : de { $low } à { $high }
### What the first screen does without; in a split program these come with the second file.

## En-tête, panneau et page

foot-note = Simulateur indépendant. Tout est calculé dans votre navigateur : aucun chiffre n’en sort.
reality-title = Et en vrai ?
reality-line = Fin { $year }, { $count } marchés étaient en cours à Paris (liste des marchés de la collectivité parisienne, données ouvertes) : { $announced } marchés clausés en feraient { $share }. Fin { $other }, ils n’en auraient fait que { $least }.
reality-unknown = Les résultats du schéma lui-même ne nous sont pas connus.
reality-today = Le départ est mesuré sur 1 408 marchés de 2024-2025 (données essentielles de la commande publique). Toute condition sociale d’exécution y compte comme une clause : c’est plus large que l’insertion.
reality-today-goals = Les objectifs sont ceux de 2016 : ceux du schéma d’aujourd’hui ne nous sont pas connus.

## Ce qui pèse le plus

# Avis
notice-dismiss = Fermer cet avis
notice-storage-denied = Ce navigateur ne laisse rien enregistrer ici : gardez votre travail dans un fichier.
notice-storage-full = La place réservée par ce navigateur est pleine : supprimez des scénarios ou gardez votre travail dans un fichier.
notice-texts-missing = Les textes en anglais n’ont pas pu être chargés : vérifiez la connexion, puis choisissez la langue à nouveau.

## Courbes : phrases lues et tables

chart-spark = { $name } : { $value } en { $year }
chart-spark-goal = { $name } : { $value } en { $year }, objectif { $goal }

## Carte de faisabilité

chart-map-here = Votre scénario
chart-map-region = Les { $count } objectifs sont atteints
chart-map-region-one = L’objectif est atteint
chart-map-axes = Carte de faisabilité ; en abscisse, { $x}, de { $x_range } ; en ordonnée, { $y }, de { $y_range }
chart-map-scenario = {" "}; votre scénario, { $x } et { $y }, atteint { $met } sur { $goals }
chart-map-share = {" "}; tous les objectifs sont atteints sur { $share } de la carte
chart-map-nowhere = {" "}; aucun point de la carte n’atteint tous les objectifs
chart-map-caption = Objectifs atteints selon { $x } (colonnes) et { $y } (lignes)
chart-map-cell = { $met } sur { $goals }
chart-map-chances = Chances sur 100 d’atteindre tous les objectifs suivis, selon { $x } (colonnes) et { $y } (lignes)
chart-map-chances-one = { $goal } : chances sur 100 d’atteindre l’objectif, selon { $x } (colonnes) et { $y } (lignes)

## Poids des hypothèses

chart-tornado-main = { $name } : { $centre } dans le scénario
chart-tornado-goal = {" "}; objectif { $goal }
chart-tornado-first = {" "}; « { $label } » pèse le plus, de { $range }
chart-tornado-none = {" "}; aucune hypothèse ne change ce résultat
chart-tornado-caption = Effet de chaque hypothèse sur « { $name } », du bas au haut de sa fourchette
chart-tornado-lever = Hypothèse
chart-tornado-low = Bas de la fourchette
chart-tornado-high = Haut de la fourchette
chart-tornado-share = Part de l’incertitude
chart-tornado-cell = { $setting } : { $result }

## Que faudrait-il ?

needs-title = Que faudrait-il ?
needs-none = Rien de plus : les objectifs suivis sont atteints.
needs-missed = { $count ->
    [1] Un objectif manqué en { $year } : { $gaps }.
    [2] Deux objectifs manqués en { $year } : { $gaps }.
   *[other] Trois objectifs manqués en { $year } : { $gaps }.
}
needs-each = Chaque ligne change une valeur, le reste du scénario étant gardé.
needs-none-unsure = Les objectifs suivis sont atteints avec ces valeurs. Quand les hypothèses varient, il y a moins de { $odds } pour : { $goals }.
one-title = { $count ->
    [1] Une seule valeur pour l’objectif
    [2] Une seule valeur pour les deux objectifs
   *[other] Une seule valeur pour les trois objectifs
}
one-move = { $from } → { $value }
one-contracts = { $then } marchés clausés attribués en { $year } au lieu de { $now }.
one-only = C’est la seule valeur qui suffise à elle seule.
one-others = D’autres valeurs y suffiraient aussi, mais la Ville n’en décide pas.
one-hope = La Ville n’en décide pas : il faudrait l’espérer.
ways-lever = Un par un
ways-lever-or = Ou bien, un par un
ways-for-clause_rate = Pour { $value } de clauses
ways-for-hours = Pour { $value }
ways-for-reserved = Pour { $value } réservés
ways-known = Ce qu’on en sait
ways-table = Ce qu’il faudrait, levier par levier, le reste étant gardé
ways-decided = Ce que nous décidons
ways-decided-note = la Ville peut le choisir
ways-hoped = Ce qu’il faudrait espérer
ways-hoped-note = la Ville ne le décide pas
ways-out = Hors d’atteinte
ways-out-note = aucune valeur possible ne suffit
way-inert = sans effet
way-never = ne suffit pas
way-best = au mieux { $value }
way-set-aside = écarté :{ " " }
way-highest = { $count ->
    [2] Les objectifs demandent deux valeurs : la plus haute sert les deux.
   *[other] Les objectifs demandent plusieurs valeurs : la plus haute les sert tous.
}
way-lowest = { $count ->
    [2] Les objectifs demandent deux valeurs : la plus basse sert les deux.
   *[other] Les objectifs demandent plusieurs valeurs : la plus basse les sert tous.
}
way-apart = Les objectifs demandent des valeurs qui ne vont pas ensemble.
way-loses = Ferait manquer : { $goals }.
bar-hours = Il faudrait travailler plus d’heures qu’il n’en est prévu.
bar-adoption = Le schéma n’est adopté qu’en février 2016.
bar-spend = Il y faudrait plus que tous les achats de la Ville.
out-start-adoption = Même en { $year }, avant l’adoption (février 2016).
out-start = Même en { $year }.
out-early = Même très précoce.
out-late = Même très tardif.
fact-contracts = De 1 196 à 1 713 par an de 2013 à 2020.
fact-contracts-today = 650 en 2024, 758 en 2025, à partir de 40 000 €.
fact-growth = −11 % par an de 2017 à 2020.
fact-growth-today = −1,9 % par an de 2017 à 2024, sans tendance nette.
fact-clause_rate = 22,3 % en France en 2022, au-dessus de 90 000 €.
fact-clause_rate-today = À Paris, 26,6 % en 2024 et 30,5 % en 2025, à partir de 40 000 €.
fact-duration = À Paris, en 2024-2025 : 3,5 ans pour les marchés clausés, 2,5 ans pour les autres.
fact-ramp_exponent = L’article dit l’inverse : les premières années préparent les projets.
fact-facilitators = 10 à l’Epec en 2016.
fact-reserved_published = À Paris, 4 marchés réservés en 2024, 2 en 2025.
fact-unsourced = Aucune source n’en donne.
fact-mean = { $mean } en moyenne nationale.
fact-times = { $times } fois la moyenne nationale ({ $mean }).
fact-example = { $value } dans l’exemple du guide de MEF Sud 77.
base-year-clause_rate = Avec { $value }, { $year } ferait { $found } de marchés clausés, et non { $documented }.
base-year-hours = Avec { $value }, { $year } ferait { $found }, et non { $documented }.
base-year-reserved = Avec { $value }, { $year } ferait { $found } marchés réservés, et non { $documented }.
lose-title = À ne pas perdre
lose-just = « { $goal } » est juste atteint ; avec { $ways }, il ne l’est plus.
lose-way = { $name } à { $value }
lose-or = {" "}ou{" "}
lose-holds = « { $goal } » { $conditions }
odds-ten = { $count } chances sur 10
odds-hundred = { $count } chances sur 100
together-least = Plusieurs décisions ensemble y suffisent : { $values }.
together-value-most = { $name } à { $value } (maximum retenu : { $most })
memo-single = Une seule valeur suffit à tout : { $ways }.
memo-decide = Pour { $goal }, il suffirait de décider : { $ways }.
memo-hope = Pour { $goal }, il faudrait espérer : { $ways }.
memo-prudent = Pour { $odds } d’atteindre { $goal }, garantir : { $ways }.
memo-prudent-way = { $name } à { $value }
memo-no-prudent = Pour { $odds } d’atteindre { $goal }, aucun levier ne suffit à lui seul.
inert-curve = Sans effet sur les objectifs suivis, mais pas sur les courbes.
needs-current = Scénario
needs-action = Appliquer
apply = Appliquer
apply-to = Appliquer { $value } : { $name }
apply-all = Appliquer le tout
secured-value = Valeurs prudentes – { $odds }
secured-note = Une valeur prudente est garantie : elle ne varie plus. Les autres hypothèses varient dans leur fourchette, et l’objectif est atteint dans au moins { $share } des { $draws } tirages.
secured-not-asked = Aucune hypothèse n’a de fourchette : il n’y a pas de valeur prudente à chercher. La fourchette se donne dans l’aide d’un levier ou sous « Tout le scénario ».
secured-coming = Recherche des valeurs prudentes…
secured-all = Chaque objectif suivi est atteint dans au moins { $share } des tirages : aucune valeur à garantir.
secured-none = Aucun levier ne l’assure à lui seul.
secured-nowhere = aucune valeur n’y suffit
secured-inert = sans effet
secured-here = comme dans le scénario, garanti :
secured-hold = Garantir cette valeur
secured-apply = Garantir cette valeur : { $name } à { $value }
together-title = Aucune valeur ne suffit seule.
together = Un même effort de chaque décision, { $share } du chemin vers son maximum : { $values }.
together-value = { $name } à { $value }
together-never = Même en poussant toutes les décisions, cela ne suffit pas.
fragile-title = Ce qui ferait perdre les objectifs atteints
fragile-holds = tient tant que l’on garde : { $conditions }.
fragile-nothing = aucune hypothèse seule ne peut le faire manquer.
fragile-least = { $name } ≥ { $value }
fragile-most = { $name } ≤ { $value }
fragile-margin = marge { $share }

## Tout le scénario

set-title = Tout le scénario
set-lead = Objectifs, familles de marchés, niveaux de départ, résultats et sources : tout ce que les curseurs ne montrent pas.
set-goals-title = Objectifs, lecture et années
set-modes-title = Façon de calculer
set-segments-title = Familles de marchés
set-levels-title = Niveaux et calendrier
set-observed-title = Résultats déjà connus
set-sources-title = Sources de la Ville
set-conversions-title = Conversions et plausibilité
set-uncertainty-title = Incertitude
set-digest-no-goal = aucun objectif suivi
set-digest-direct = taux donné
set-digest-funnel = taux expliqué par les moyens
set-digest-hours-direct = heures données
set-digest-calibrated = heures calibrées
set-digest-limited = facilitateurs comptés
set-digest-unlimited = facilitateurs sans limite
set-digest-segments = { $count ->
    [one] { $count } famille, { $contracts }
   *[other] { $count } familles, { $contracts }
}
set-digest-levels = { $count ->
    [0] même calendrier pour tous
    [one] { $count } levier à son propre calendrier
   *[other] { $count } leviers à leur propre calendrier
}
set-digest-observed = { $count ->
    [0] aucune année renseignée
    [one] { $count } année renseignée
   *[other] { $count } années renseignées
}
set-digest-sources = { $count ->
    [0] aucune source ajoutée
    [one] { $count } source ajoutée
   *[other] { $count } sources ajoutées
}
set-digest-conversions = { $person } par personne · { $fte } par ETP
set-digest-uncertainty = { $count ->
    [0] sans fourchette, seuil { $confidence }
    [one] { $count } fourchette, seuil { $confidence }
   *[other] { $count } fourchettes, seuil { $confidence }
}
set-actions = Actions
set-remove = Retirer
set-clear = Effacer
set-year = Année

## Tout le scénario : objectifs

set-goal-clause_rate = Marchés clausés
set-goal-hours = Heures d’insertion
set-goal-reserved = Marchés réservés
set-goal-followed = Suivre cet objectif
set-goal-value = Valeur à atteindre
set-hours-legend = Heures additionnées
set-hours-annual = Celles de { $year }
set-hours-summed = La somme de { $first } à { $year }
set-reading-legend = Ce que l’on compte
set-reading-execution = Marchés en cours
set-reading-execution-note = On compte les marchés en cours d’exécution au 31 décembre et les heures travaillées dans l’année.
set-reading-awarded = Marchés attribués
set-reading-awarded-note = On compte les marchés attribués dans l’année et les heures qui y sont inscrites.
set-city = La collectivité, s’il faut la nommer
set-years-legend = Années du schéma
set-year-base = Dernière année connue
set-year-target = Année des objectifs
set-years-order = L’année des objectifs doit suivre la dernière année connue. Le calcul garde { $kept }.
set-years-far = Les deux années sont séparées de { $most } ans au plus. Le calcul garde { $kept }.

## Tout le scénario : façon de calculer

set-clauses-legend = Taux de clause
set-clauses-direct = Donné directement
set-clauses-direct-note = On fixe la part des marchés qui portent une clause.
set-clauses-funnel = Expliqué par les moyens
set-clauses-funnel-note = Marchés clausables × marchés anticipés par la commission × marchés calibrés par les acheteurs.
set-hours-mode-legend = Heures par marché clausé
set-hours-direct = Données directement
set-hours-direct-note = On fixe les heures d’insertion d’un marché clausé.
set-hours-calibrated = Calibrées sur le montant
set-hours-calibrated-note = Montant × part de main-d’œuvre × effort d’insertion ÷ coût d’une heure.
set-clause-duration-legend = Durée des marchés clausés
set-clause-duration-common = Comme les autres
set-clause-duration-common-note = Tous les marchés de la famille durent aussi longtemps.
set-clause-duration-own = Une durée à eux
set-clause-duration-own-note = S’ils durent plus longtemps que les autres, leur part parmi les marchés en cours dépasse leur part parmi les marchés attribués.
set-means-legend = Moyens qui limitent

## Tout le scénario : familles

set-segments-note = Une famille regroupe des marchés qui se ressemblent : travaux, services, fournitures. Les leviers agissent sur toutes à la fois.
set-segment-name = Nom
set-segment-contracts = Marchés attribués en { $year }
set-segment-growth = Évolution par an
set-segment-clauses = Clauses
set-segment-hours = Heures par marché clausé
set-segment-duration = Durée
set-segment-unclaused = Sans clause
set-segment-clause-duration = Avec clause
set-segment-add = Ajouter une famille
set-segment-new = Famille { $number }
set-segment-remove = Retirer la famille { $name }
set-segments-full = 12 familles au plus.
set-clausable = Clausables
set-anticipated = Anticipés en { $year }
set-calibrated = Calibrés en { $year }
set-rate = Taux en { $year }
set-amount = Montant moyen
set-labour-share = Part de main-d’œuvre
set-insertion-share = Effort en { $year }
set-hourly-cost = Coût d’une heure
set-hours-each-in = Heures en { $year }

## Tout le scénario : niveaux et calendrier

set-levels-note = Chaque valeur va de son niveau de départ à son niveau visé. Elle suit le calendrier commun, ou démarre à une autre date.
set-level-value = Valeur
set-level-start = Commence à agir
set-level-common = calendrier commun (dès { $year })
set-level-own = dès { $year }
set-level-same-start = comme la première famille
set-level-clause_rate = Taux de clause
set-level-anticipated = Marchés anticipés
set-level-calibrated = Marchés calibrés
set-level-hours_per_contract = Heures par marché clausé
set-level-insertion_share = Effort d’insertion
set-level-joint_share = Réponses partagées
set-level-facilitators = Facilitateurs
set-level-reserved_published = Marchés réservés publiés
set-level-siae_answers = Réponses des SIAE
set-level-support_uplift = Appui des réseaux
set-level-award_rate = Taux d’attribution
set-reserved-duration = Durée d’un marché réservé

## Tout le scénario : résultats connus

set-observed-note = Les résultats connus sont dessinés à côté des trajectoires. Ils n’entrent jamais dans les calculs. Une case vide veut dire « inconnu ».
set-observed-clear = Effacer les résultats de { $year }

## Tout le scénario : sources

set-sources-note = Dites d’où viennent vos propres chiffres : ces sources remplacent les nôtres dans les explications et suivent le scénario.
set-source-pick = Chiffre à expliquer
set-source-add = Ajouter une source
set-source-goal = Objectif : { $name }
set-source-status = Nature
set-source-text = Source, en quelques mots
set-source-url = Adresse web
set-source-open = Ouvrir la source (nouvel onglet)
set-source-remove = Retirer la source de : { $name }
set-status-documented = Documenté
set-status-derived = Déduit
set-status-assumed = Hypothèse
set-status-measured = Mesuré

## Tout le scénario : conversions

set-conversions-note = Ces chiffres traduisent les heures en personnes, en équivalents temps plein et en euros d’achats. Ils ne changent pas les résultats.
set-setting-hours_per_person = Heures par personne et par an
set-setting-hours_per_fte = Heures par équivalent temps plein
set-setting-hourly_cost = Coût d’une heure de travail
set-setting-labour_share = Part de main-d’œuvre
set-setting-insertion_share = Effort d’insertion
set-setting-yearly_purchases = Achats de la ville par an

## Tout le scénario : incertitude

set-ranges = ± incertitude
set-ranges-note = Donne à chaque hypothèse une fourchette d’exemple, à remplacer par la vôtre ; les décisions n’en ont pas. Éteindre retire toutes les fourchettes.
set-confidence = Seuil de confiance
set-draws = Nombre de tirages
set-uncertainty-note = Le seuil est la chance demandée à une valeur dite prudente. Plus de tirages affinent les chances affichées, mais prennent plus de temps.
draws-refining = { $count } tirages, affinage…
draws-all = { $count } tirages

## Carte : jusqu’où aller

map-title = Jusqu’où aller ?
map-no-goal = Choisissez au moins un objectif à suivre pour voir où il est atteint.
map-inside = { $count ->
    [one] Votre scénario est dans la zone où l’objectif est atteint.
   *[other] Votre scénario est dans la zone où les { $count } objectifs sont atteints.
}
map-way-in = Pour entrer dans la zone, au plus court : { $change } sur « { $name } ».
map-both = { $count ->
    [one] Pour entrer dans la zone, il faut changer ces deux valeurs à la fois.
   *[other] Pour atteindre les { $count } objectifs, il faut changer ces deux valeurs à la fois.
}
map-nowhere = { $count ->
    [one] Ces deux leviers ne suffisent pas pour atteindre l’objectif.
   *[other] Ces deux leviers ne suffisent pas pour atteindre les { $count } objectifs à la fois.
}
map-x = En abscisse
map-y = En ordonnée
map-value = Valeur : { $name }
map-zone = Zone montrée
map-zone-all = Tous
map-line-clause_rate = objectif { $value }
map-line-hours = { $value }
map-line-reserved = { $value } réservés
map-line-free = si tout était suivi
map-point = Votre scénario : { $x }, { $y }
map-point-value = { $name } { $value }
map-point-role = point à déplacer
map-point-help = Flèches gauche et droite : abscisse. Haut et bas : ordonnée. Avec Majuscule, pas fin ; Page précédente et Page suivante, grand pas.
map-chances = Lignes fines, de plus en plus sûres : { $levels } chances sur 100 d’atteindre tous les objectifs, les autres hypothèses variant dans leur fourchette.
map-chances-none = Nulle part sur la carte les chances d’atteindre l’objectif ne dépassent { $chances }.
map-chances-none-all = Nulle part sur la carte les chances d’atteindre tous les objectifs ensemble ne dépassent { $chances } : choisissez un objectif pour voir ses propres lignes.
map-chances-none-one = Nulle part sur la carte les chances d’atteindre cet objectif ne dépassent { $chances }.
map-chances-one = Lignes fines, de plus en plus sûres : { $levels } chances sur 100 d’atteindre l’objectif « { $goal } », les autres hypothèses variant dans leur fourchette.
map-data = Données de la carte

## D’où vient l’écart

attribution-title = D’où vient l’écart ?
attribution-gap = { $goal } : { $gap } par rapport à « { $reference } ».
attribution-none = Rien n’a changé par rapport à « { $reference } ». Déplacez un curseur : chaque changement dira ici ce qu’il apporte.
attribution-no-goal = Choisissez au moins un objectif à suivre pour expliquer un écart.
attribution-how = Chaque part est la moyenne de ce que le changement apporte selon tous les ordres possibles.
attribution-grouped = Plus de 12 leviers ont changé : ils sont regroupés par partie du panneau.
attribution-other = Autres changements
attribution-reference = Référence : { $name }
attribution-current = Scénario affiché
attribution-pin = Comparer désormais à ce scénario
attribution-unpin = Revenir au scénario d’origine
attribution-goal = Objectif expliqué

## Jusqu’à quand attendre

latest-title = Jusqu’à quand attendre ?
latest-intro = Dernière année où chaque levier peut commencer à agir pour que l’objectif tienne, tous les autres restant comme prévu.
latest-lever = Levier
latest-planned = Début prévu
latest-too-late = déjà trop tard
latest-no-matter = sans effet

## Ce qui pèse le plus

tornado-title = Ce qui pèse le plus
tornado-intro = { $goal } en { $year }, quand une hypothèse va du bas au haut de sa fourchette.
tornado-intro-summed = { $goal }, au total, quand une hypothèse va du bas au haut de sa fourchette.
tornado-empty = Aucune hypothèse n’a de fourchette. Attribuez une fourchette à chacune pour voir lesquelles comptent.
tornado-propose = ± incertitude
tornado-goal = Mesure observée
tornado-lever = Hypothèse
tornado-effect = Effet
tornado-scenario = scénario
tornado-target = objectif
tornado-share = { $share } de l’incertitude
tornado-inert = Sans effet sur cet objectif : { $names }.
tornado-inert-acts = Sans effet sur cet objectif : { $names }. Cela changerait { $conditions }.
latest-table = Dernières années, levier par levier
tornado-table = Effet de chaque hypothèse
view-back = Retour au simulateur
view-back-workshop = Retour à l’atelier
view-back-page = Retour
keep-name = Enregistrer le scénario affiché sous le nom
keep-save = Enregistrer
keep-replace = Remplacer
keep-same = Enregistré sous ce nom, tel quel.
keep-replaces = Un scénario porte déjà ce nom : l’enregistrer le remplacera. Vous pourrez l’annuler.
keep-saved = « { $name } » est enregistré.
keep-held = « { $name } » est gardé jusqu’à la fermeture de cette page seulement.
keep-files = Fichiers
keep-file = Enregistrer dans un fichier
keep-open-files = Ouvrir des fichiers
keep-workbook = Tout enregistrer dans un fichier
keep-workbook-name = mes-scenarios
keep-files-note = Vous pouvez aussi déposer des fichiers n’importe où sur la page.
keep-drop = Déposez un scénario pour l’ouvrir, ou un fichier de marchés pour le lire.
keep-list = Scénarios enregistrés
keep-place = Ils restent dans ce navigateur, sur cet appareil ; rien n’est envoyé.
keep-place-file = Ils sont dans cette fenêtre : « Enregistrer la réunion » les garde dans un fichier.
keep-aside = { $count ->
    [one] Un enregistrement illisible est mis de côté dans ce navigateur. Vous pouvez l’emporter pour le montrer à un informaticien.
   *[other] { $count } enregistrements illisibles sont mis de côté dans ce navigateur. Vous pouvez les emporter pour les montrer à un informaticien.
}
keep-aside-take = Enregistrer dans un fichier ce qui est mis de côté
keep-aside-name = mis-de-cote
keep-empty = Aucun scénario enregistré pour l’instant. Donnez un nom au scénario affiché, puis enregistrez : il apparaîtra ici.
keep-off = Ce navigateur n’enregistre rien ici, ou sa place est pleine. Les scénarios marqués « non enregistré » disparaîtront à la fermeture de la page : gardez-les dans un fichier.
keep-newer = { $count ->
    [one] Un scénario vient d’une version plus récente du simulateur : il est gardé, mais ne peut pas être ouvert ici.
   *[other] { $count } scénarios viennent d’une version plus récente du simulateur : ils sont gardés, mais ne peuvent pas être ouverts ici.
}
keep-met = { $reached } sur { $followed } atteints
keep-met-one = { $reached ->
    [0] Non atteint
   *[other] Atteint
}
keep-met-none = Aucun objectif suivi
keep-unsaved-mark = non enregistré
keep-open = Ouvrir
keep-open-named = Ouvrir « { $name } »
keep-rename = Renommer
keep-rename-named = Renommer « { $name } »
keep-rename-field = Nouveau nom de « { $name } »
keep-rename-taken = Un autre scénario porte déjà ce nom.
keep-duplicate = Dupliquer
keep-duplicate-named = Dupliquer « { $name } »
keep-delete = Supprimer
keep-delete-named = Supprimer « { $name } »
keep-deleted = « { $name } » est supprimé.
keep-replaced = « { $name } » est remplacé.
keep-undo = Annuler
keep-cancel = Abandonner
notice-keep-file = Enregistrer dans un fichier
notice-aside = { $count ->
    [one] Un enregistrement de ce navigateur était illisible : il a été mis de côté, sans être effacé.
   *[other] { $count } enregistrements de ce navigateur étaient illisibles : ils ont été mis de côté, sans être effacés.
}
notice-file-refused = « { $file } » n’a pas été ouvert. { $reasons }.
notice-file-between = {""} ; {""}
notice-file-more = { $count ->
    [one] et une autre raison
   *[other] et { $count } autres raisons
}
notice-file-unread = « { $file } » n’a pas pu être lu par le navigateur.
notice-file-unsaved = Ce navigateur n’a pas permis d’enregistrer le fichier.
notice-file-unsure = Si rien ne s’est enregistré, c’est que le cadre où s’affiche cette page l’interdit.
notice-file-forbidden = Le cadre où s’affiche cette page interdit d’enregistrer des fichiers.
notice-not-printed = L’impression n’a pas commencé : ce navigateur, ou le cadre où s’affiche cette page, l’interdit.
frame-way-out = Ouvrir dans un onglet : { $address }
notice-preset-unknown = « { $scenario } » cite un modèle inconnu ici (« { $preset } ») : ses valeurs sont celles du fichier.
notice-opened = { $count ->
    [one] « { $name } » est ouvert et rangé dans vos scénarios.
   *[other] { $count } scénarios sont rangés parmi les vôtres ; « { $name } » est affiché.
}

# Fichiers refusés
refusal-at = { $path } : { $reason }
refusal-large = Il pèse { $found } octets, pour { $most } au plus
refusal-dense = Il contient trop de valeurs pour être lu
refusal-json = Ce n’est pas un fichier JSON lisible (ligne { $line }, colonne { $column })
refusal-format = Ce n’est pas un fichier du simulateur d’objectifs
refusal-newer = il vient d’une version plus récente du simulateur ({ $found })
refusal-missing = ce champ manque
refusal-unknown = ce champ n’existe pas
refusal-not = { $found } au lieu { $expected }
refusal-bounds = { $found } n’est pas compris entre { $low } et { $high }
refusal-range = la fourchette de { $low } à { $high } ne contient pas la valeur { $centre }, ou n’est pas dans l’ordre
refusal-long = { $found } caractères, pour { $most } au plus
refusal-found-object = un objet
refusal-found-list = une liste
refusal-found-none = une liste vide
refusal-found-list-of = une liste de { $count }
refusal-expected-object = d’un objet
refusal-expected-list = d’une liste
refusal-expected-number = d’un nombre
refusal-expected-whole = d’un nombre entier
refusal-expected-power = d’une puissance de deux
refusal-expected-flag = de true ou false
refusal-expected-text = d’un texte sans caractère de contrôle
refusal-expected-address = d’une adresse en http ou https
refusal-expected-lever = du nom d’un levier
refusal-expected-reading = de « awarded » ou « in_execution »
refusal-expected-status = de « documented », « derived », « assumed » ou « measured »
refusal-expected-clauses = d’un objet avec « direct » ou « funnel », l’un des deux
refusal-expected-hours = d’un objet avec « direct » ou « calibrated », l’un des deux
refusal-expected-segments = d’une liste de 1 à 12 familles
refusal-expected-range = d’une liste de deux nombres, le bas puis le haut
refusal-expected-version = d’un numéro de version
refusal-expected-scenarios = d’une liste de 1 à 200 scénarios
refusal-expected-moment = d’un moment en millisecondes depuis 1970
share-title = Partager ce scénario
share-link = Lien
share-copy = Copier
share-copied = Copié
share-copied-aloud = Le lien est copié.
share-selected = Ce navigateur ne laisse pas copier d’un bouton : le texte est sélectionné, copiez-le avec Ctrl + C (ou Cmd + C).
share-note = Le lien contient toutes les hypothèses. Rien n’est envoyé à un serveur.
share-sources-left = Le lien contient toutes les hypothèses, mais pas vos sources, trop longues : le fichier les contient. Rien n’est envoyé à un serveur.
share-long = Ce lien est long : certaines messageries pourraient le couper. Le fichier, lui, passe partout.
share-over = Envoyer avec…
share-code = À scanner dans la salle
share-code-alt = Code QR qui contient le même lien que le champ « Lien »
share-code-none = Ce scénario est trop long pour un code à scanner : partagez le lien ou le fichier.
code-enlarge = Agrandir

# Liens ouverts
link-problems = { $count ->
    [one] Ce lien est ouvert, avec une remarque :
   *[other] Ce lien est ouvert, avec { $count } remarques :
}
link-newer = Il a été fait par une version plus récente ({ $found }) : ce que celle-ci en connaît est repris.
link-too-long = Il dépasse { $most } caractères : la suite n’est pas lue.
link-unknown = « { $key } » n’est pas connu, et n’est pas repris.
link-no-part = { $name } : ce scénario n’en tient pas compte, la valeur n’est pas reprise.
link-repeated = { $name } : donné deux fois, la première valeur est gardée.
link-unreadable = { $name } : « { $found } » ne se lit pas, la valeur du modèle est gardée.
link-out-of-bounds = { $name } : { $found } sort des limites, { $kept } est gardé.
link-range-widened = { $name } : la fourchette ne contenait pas la valeur, elle va de { $low } à { $high }.
link-damaged = Le code est abîmé : rien n’a pu en être lu, le modèle est affiché.
link-goal = objectif « { $goal } »
link-part-base = { $name }, au départ
link-part-start = { $name }, année de départ
link-part-range = { $name }, fourchette
link-part-model = modèle de départ
link-part-result = résultat partagé
link-part-draws = nombre de tirages
link-part-ranges = fourchettes
link-part-effort = leviers de l’effort commun
link-part-observed = résultats de { $year }
link-part-source = source de « { $name } »
link-unchanged = Résultat identique à celui qui a été partagé.
link-changed = Ce lien ne donne pas le résultat qui a été partagé : il a été modifié ou coupé en route.
link-changed-model = Les formules ont changé depuis que ce lien a été partagé : voici l’ancien résultat et le nouveau.
link-results = Ce que le lien donnait et ce qu’il donne
link-then = Au partage
link-now = Maintenant
link-goals-met = Objectifs atteints
link-reached = { $reached } sur { $followed }
link-not-followed = non suivi
link-goal-met = { $value }, atteint
link-goal-missed = { $value }, non atteint

# Fichiers
export-map-met = Atteint : { $name } (1 oui, 0 non)
export-low-result = Résultat au bas
export-high-result = Résultat au haut
export-year = Année
export-series-contracts = Marchés attribués
export-series-clause_contracts = Marchés clausés attribués
export-series-rate_awarded = Taux de clause à l’attribution (de 0 à 1)
export-series-contracts_in_execution = Marchés en cours au 31 décembre
export-series-clause_contracts_in_execution = Marchés clausés en cours au 31 décembre
export-series-rate_in_execution = Taux de clause des marchés en cours (de 0 à 1)
export-series-hours_contracted = Heures d’insertion inscrites
export-series-hours_worked = Heures d’insertion travaillées
export-series-reserved = Marchés réservés
export-series-phi = Part que les facilitateurs peuvent suivre (de 0 à 1)
export-goal = Objectif : { $name }
export-goal-summed = Objectif au total : { $name }
export-observed = Constaté : { $name }
export-key = Clé
export-lever = Levier
export-kind = Nature
export-decision = Décision
export-assumption = Hypothèse
export-value = Valeur
export-unit = Unité
export-preset = Valeur d’origine
export-low = Bas de la fourchette
export-high = Haut de la fourchette
export-known = Origine
export-source = Source
export-url = Adresse
export-unit-contracts = marchés par an
export-unit-growth = par an (0,01 pour 1 %)
export-unit-share = de 0 à 1
export-unit-hours = heures
export-unit-hours-a-year = heures par an
export-unit-euros = euros
export-unit-euros-an-hour = euros par heure
export-unit-years = ans
export-unit-year = année
export-unit-start = année (dans les fichiers, ramp_start est l’année d’avant)
export-unit-rhythm = 1 : régulier ; plus : tardif ; moins : précoce
export-unit-posts = postes
export-unit-consultations = consultations par an
export-scenario = Scénario
export-differs = Différent
export-reached = Objectifs atteints
export-followed = Objectifs suivis
export-achieved = { $name } : résultat
export-margin = { $name } : marge
export-met = { $name } : atteint
export-yes = oui
export-no = non
export-period = Années
export-reading = Ce que l’on compte
export-awarded = marchés attribués
export-in-execution = marchés en cours
export-segments = Familles de marchés
export-rest = Autres réglages
export-same = identiques
export-different = différents : { $parts }
export-file-trajectories = trajectoires
export-file-levers = leviers
export-file-result = résultat
export-file-comparison = comparaison
export-file-spreadsheet = classeur

spreadsheet-summary = Synthèse
spreadsheet-trajectories = Trajectoires
spreadsheet-levers = Leviers
spreadsheet-needs = Que faudrait-il
spreadsheet-city = Collectivité
spreadsheet-day = Date
spreadsheet-page = Page
spreadsheet-share = Part de l’objectif
spreadsheet-met = Atteint ?
spreadsheet-all = Chances de tous les objectifs ensemble
spreadsheet-points = La marge d’un taux est en points. « Part de l’objectif » : ce qui est atteint, divisé par ce qui est visé.
spreadsheet-note = Les totaux, les écarts et les parts sont des formules. Le reste est calculé dans la page : changer ici une valeur ne refait pas la simulation.
spreadsheet-series-rate_awarded = Taux de clause à l’attribution
spreadsheet-series-rate_in_execution = Taux de clause des marchés en cours
spreadsheet-series-phi = Part que les facilitateurs peuvent suivre
spreadsheet-total = Total de { $from } à { $to }
spreadsheet-unit-share = %
spreadsheet-unit-growth = % par an
spreadsheet-change = Écart
spreadsheet-now = Valeur du scénario
spreadsheet-needed = Valeur qu’il faudrait
spreadsheet-status = Ce qu’il en est
spreadsheet-need-more = Objectif manqué : il faudrait au moins cette valeur, le reste étant gardé.
spreadsheet-need-less = Objectif manqué : il faudrait au plus cette valeur, le reste étant gardé.
spreadsheet-need-barred = Valeur écartée. { $why }
spreadsheet-need-keep-most = Objectif atteint, tant que la valeur n’est pas plus haute.
spreadsheet-need-keep-least = Objectif atteint, tant que la valeur n’est pas plus basse.
spreadsheet-need-always = Objectif atteint, quelle que soit la valeur.
spreadsheet-need-never = Aucune valeur n’atteint l’objectif, le reste étant gardé.
spreadsheet-need-inert = Sans effet sur cet objectif.

# Emporter
take-title = Fichiers et images
take-spreadsheet = Classeur (.xlsx)
take-trajectories = Trajectoires (CSV)
take-levers = Leviers (CSV)
take-result = Résultat, pour un programme (JSON)
take-scenario = Scénario, à rouvrir ici (JSON)
take-memo = Note d’une page
take-pictures = Courbes
take-png = PNG
take-svg = SVG
take-csv = CSV
take-map = Carte de faisabilité
take-tornado = Ce qui pèse le plus : { $name }
take-copy = Copier
take-simulation = Simulation : ces chiffres sont calculés sur des hypothèses, pas constatés.
take-shape = Forme
take-shape-wide = 16/9 (diapositive)
take-shape-square = Carrée
take-shape-square-file = carré
take-lang = Langue
take-tornado-more = { $count ->
    [one] Une autre hypothèse pèse moins.
   *[other] { $count } autres hypothèses pèsent moins.
}
take-made = Image du { $day }.
take-made-at = Image du { $day }, faite sur { $page }
take-picture-of = { $action } : { $name }
take-done = « { $name } » est prêt dans vos téléchargements.
take-failed = Ce navigateur n’a pas laissé enregistrer « { $name } ».
take-unsure = « { $name } » est remis au navigateur. Si rien ne s’est enregistré, c’est que le cadre où s’affiche cette page l’interdit.
take-forbidden = « { $name } » n’est pas enregistré : le cadre où s’affiche cette page l’interdit.
take-copied = L’image est copiée : collez-la dans un document.
take-not-copied = Ce navigateur ne laisse pas copier l’image : prenez-la en PNG.

# Note d’une page
memo-title = Note d’une page
memo-print = Imprimer ou enregistrer en PDF
memo-scenario = Scénario :{ " " }
memo-question = Les objectifs { $year } sont-ils à notre portée, et que faudrait-il ?
# Words of the other language that texts cite, parted by « | ».
foreign-words = { "" }
memo-goals = Résultat de chaque objectif
memo-goal = Objectif
memo-in-year = En { $year }
memo-aimed = Visé
memo-state = État
memo-way = { $name } à { $value } au lieu de { $current }
memo-or = { " " }; ou{ " " }
memo-no-way = Pour { $goal }, aucun levier ne suffit à lui seul.
memo-assumptions = Hypothèses et décisions, avec leurs sources
memo-edited-from = Valeur d’origine : { $value }.
memo-made = Note du { $day }.
memo-link = Retrouver et modifier ce scénario :{ " " }
memo-disclaimer = Calculé dans le navigateur, sans envoi de données. Les valeurs supposées sont des hypothèses ; ce document n’est pas officiel.
compare-title = Comparer les scénarios
compare-intro = En gras, ce qui change par rapport à la référence. Les petites courbes partagent la même échelle.
compare-alone = Un seul scénario pour l’instant. Ajoutez-en un pour voir, côte à côte, ce que chacun atteint et d’où viennent les écarts.
compare-rows = Lignes du tableau
compare-differences = Différences
compare-all = Tout
compare-csv = Tableau CSV
compare-add = Ajouter
compare-add-title = Ajouter un scénario
compare-full = Quatre scénarios au plus : retirez-en un pour en ajouter un autre.
compare-full-groups = Le départ d’un tour et quatre propositions : retirez-en pour ajouter autre chose.
compare-kept = Mis en comparaison et enregistrés
compare-file = Ouvrir un fichier de scénario
compare-refused = « { $name } » n’est pas un scénario que le simulateur puisse lire. La comparaison n’a pas changé.
compare-table = Comparaison des scénarios
compare-reference = référence
compare-here = affiché
compare-reference-here = référence, affiché
compare-score = sur { $followed }
compare-make-reference = Mettre en référence
compare-make-reference-of = Prendre « { $name } » pour référence
compare-remove = Retirer « { $name } »
compare-targets-differ = objectifs différents
compare-just = tout juste
compare-chances = Tous à la fois
compare-no-range = sans fourchette
compare-limits = Ce qui limite
compare-no-limit = Rien : objectifs suivis atteints
compare-limit-facilitators = capacité des facilitateurs
compare-limit-realisation = taux de réalisation
compare-limit-inertia = durée des marchés en cours
compare-limit-mix = évolution des familles de marchés
compare-limit-siae = réponses des SIAE
compare-limit-award = taux d’attribution
compare-limit-ambition = ambition du plan
compare-absent = –
compare-summed = { $value } au total
compare-accounts = D’où viennent les écarts ?
compare-account = { $name } : { $gap } par rapport à la référence
compare-account-none = { $name } : aucun écart avec la référence
compare-account-off = { $name } : objectif non suivi
wall-title = Projection pour la salle
wall-goals = Objectifs et leurs courbes
wall-screen = Plein écran
wall-screen-refused = Ce navigateur ne donne pas le plein écran : agrandissez sa fenêtre.
wall-help = Touches
wall-leave = Quitter
wall-lever = Levier réglé
wall-lever-before = Levier précédent
wall-lever-next = Levier suivant
wall-lever-less = { $name } : moins
wall-lever-more = { $name } : plus
wall-lever-from = au lieu de { $value }
wall-key-curve = courbe
wall-key-lever = levier
wall-key-move = régler
wall-key-help = toutes les touches
wall-escape = Échap
wall-pages = Page ↑ ↓
wall-shift = Maj
wall-backspace = Retour arrière
wall-help-curve = la courbe d’un objectif
wall-help-lever = le levier précédent ou suivant
wall-help-move = moins ou plus, d’un pas
wall-help-fine = d’un cinquième de pas
wall-help-coarse = de dix pas
wall-help-reset = remettre le levier à sa valeur de départ
wall-help-undo = annuler le dernier réglage
wall-help-screen = plein écran, ou non
wall-help-leave = quitter le mur
wall-pages-label = Pages du mur, par les touches 1 à 5
wall-page-scenario = Scénario
wall-page-board = Groupes
wall-page-votes = Votes
wall-page-hands = Main levée
wall-page-question = Question
wall-foot = { $who }, { $base }-{ $target }. Marchés { $reading }. Simulation.
wall-round = Tour { $number }.
wall-time = Temps restant
wall-time-over = Temps écoulé
wall-number = { $count ->
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
    [11] onze
    [12] douze
   *[other] { $number }
}
wall-goals-all = { $count ->
    [1] l’objectif
    [2] les deux objectifs
   *[other] les trois objectifs
}
wall-no-goals = Aucun objectif n’est suivi.
wall-board-met = { $count ->
    [one] { $number } groupe sur { $all } atteint { $goals }.
   *[other] { $number } groupes sur { $all } atteignent { $goals }.
}
wall-board-met-only = Le groupe atteint { $goals }.
wall-board-met-all = { $count ->
   *[other] Les { $all } groupes atteignent { $goals }.
}
wall-board-met-none = Aucun groupe n’atteint { $goals }.
wall-board-met-none-yet = Aucun groupe n’atteint encore { $goals }.
wall-board-no-groups = Les groupes ne sont pas encore inscrits.
wall-board-no-groups-next = Ils s’affichent ici dès que le tableau de l’atelier les connaît.
wall-board-waiting = Aucun groupe n’a encore proposé.
wall-board-waiting-next = Dès qu’un groupe propose, on lit ici ce qu’il change et les objectifs qu’il atteint.
wall-board-proposed = { $count ->
    [one] { $number } groupe sur { $all } a proposé.
   *[other] { $number } groupes sur { $all } ont proposé.
}
wall-board-caption = Propositions des groupes
wall-board-changes = Ce qu’ils changent
wall-board-from-start = depuis le départ
wall-board-start = départ { $value }
wall-board-of = sur { $all }
wall-board-others = { $count ->
    [one] et { $number } autre
   *[other] et { $number } autres
}
wall-board-more = autre chose que des leviers
wall-board-nothing = rien : c’est le départ
wall-board-none = pas encore de proposition
wall-board-chances = { $count ->
    [1] Chances de l’atteindre
    [2] Chances des deux
   *[other] Chances des trois
}
wall-board-chances-note = avec les plages de chacun
wall-board-part = { $number } sur { $all }
wall-board-group = Groupe
wall-board-score = Objectifs atteints
wall-votes-met = { $count ->
    [one] Les valeurs du milieu atteignent { $met } objectif sur { $all }.
   *[other] Les valeurs du milieu atteignent { $met } objectifs sur { $all }.
}
wall-votes-met-none = Les valeurs du milieu n’atteignent aucun objectif.
wall-votes-waiting = Personne n’a encore voté.
wall-votes-waiting-next = Chaque vote s’affichera ici : un point par vote, levier par levier.
wall-votes-untouched = Aucun vote ne touche un levier : tous gardent le départ.
wall-votes-by-code = { $count ->
    [one] { $number } vote par code
   *[other] { $number } votes par code
}
wall-votes-on-paper = { $count ->
    [one] { $number } vote sur papier
   *[other] { $number } votes sur papier
}
wall-votes-middle = Valeurs du milieu : { $values }.
wall-votes-few = { $count ->
    [one] Un seul vote sur { $all } atteint { $goals }.
   *[other] Seuls { $number } votes sur { $all } atteignent { $goals }.
}
wall-votes-many = { $count ->
    [one] { $number } vote sur { $all } atteint { $goals }.
   *[other] { $number } votes sur { $all } atteignent { $goals }.
}
wall-votes-no-one = Aucun vote, à lui seul, n’atteint { $goals }.
wall-votes-rest = { $count ->
    [one] et { $number } autre levier touché
   *[other] et { $number } autres leviers touchés
}
wall-votes-list = Répartition des votes
wall-votes-map = Carte des votes
wall-votes-plot = { $name } : valeur du milieu { $median }, départ { $base }. { $count ->
    [one] { $number } vote, à { $low }.
   *[other] { $number } votes, de { $low } à { $high }.
}
wall-decision = décision
wall-assumption = hypothèse
wall-vote = Votez
wall-vote-code = Code à scanner pour voter
wall-vote-start = départ
wall-vote-needs = Il faut un téléphone, sur un réseau qui mène à cette adresse.
wall-vote-here = Cette adresse ne mène qu’à cet ordinateur : un téléphone n’y arrive pas.
wall-vote-file = Cette page est un fichier : elle n’a pas d’adresse où voter. Votez à main levée (touche 4) ou sur papier.
wall-vote-long = Le départ de ce tour est trop long pour un code. Votez à main levée (touche 4) ou sur papier.
wall-hands-title = { $name } : quelle valeur ?
wall-hands-how = Main levée. Une main par personne, pour une seule valeur.
wall-hands-list = Mains comptées
wall-hands-middle = Valeur du milieu
wall-hands-mark = milieu
wall-hands-count = { $count ->
    [one] { $number } main
   *[other] { $number } mains
}
wall-hands-more-for = { $letter }, { $value } : une main de plus
wall-hands-less-for = Une main de moins : { $value }
wall-hands-out = { $name } : { $value }
wall-hands-out-in = en { $year }, { $target }
wall-hands-others = Les autres leviers
wall-hands-next = ensuite
wall-hands-later = à venir
wall-hands-apart = Mains et votes par code ne se mélangent pas.
wall-hands-empty = Ce tour n’a pas de levier à proposer à main levée.
wall-question-usual = Que changer pour atteindre { $goals } en { $year } ?
wall-question-start = Au départ
wall-question-ways = Pour voter
wall-question-phone = par téléphone, avec ce code
wall-question-hands = à main levée
wall-question-paper = sur papier
wall-help-pages = une page du mur
wall-help-turn = la page suivante ou précédente
wall-help-groups = les groupes suivants ou précédents
wall-help-all = les objectifs seuls, tous les groupes
wall-help-enlarge = agrandir le code, ou non
wall-help-map = la carte des votes, ou leur répartition
wall-help-hand = une main de plus
wall-help-hand-less = une main de moins
wall-help-ask = le levier précédent ou suivant
wall-help-clear = aucune main pour ce levier
wall-help-clear-undo = reprendre ces mains
wall-letter = lettre
wall-window = Ouvrir dans une autre fenêtre
wall-window-how = Elle suit celle-ci : placez-la sur l’écran de la salle.
wall-window-opened = L’autre fenêtre suit celle-ci.
wall-window-refused = Le navigateur a refusé cette fenêtre : autorisez-la, puis recommencez.
wall-window-apart = Ce navigateur ne garde rien : une autre fenêtre ne suivrait pas celle-ci. Une seule suffit.
wall-window-file = Cette page est un fichier : une seule fenêtre sert. Montrez-la sur les deux écrans.
rec-title = Compte rendu
rec-save = Enregistrer le compte rendu (HTML)
rec-file-name = compte-rendu
rec-preview = Aperçu des deux pages
rec-cut = Pour tenir sur deux pages, les textes les plus longs sont abrégés.
rec-form = À remplir
rec-decision = La décision
rec-decision-note = Sa première phrase sert de titre. Vide, deux lignes sont laissées pour l’écrire à la main.
rec-present-note = Personne n’est nommé sans l’avoir voulu. Par exemple : vingt personnes, quatre groupes.
rec-used = { $count } sur { $most }
rec-too-long = Ce texte dépasse { $most } caractères : il ne sera gardé qu’une fois raccourci.
rec-keep = Scénario retenu
rec-keep-none = Aucun pour l’instant
rec-keep-other = Un scénario retiré depuis des propositions
rec-of-group = { $letter }, { $group }
rec-of-group-named = { $letter }, { $group } : { $name }
rec-of-votes = valeurs du milieu des votes
rec-of-hands = valeurs du milieu des mains levées
rec-of-round = { $what } (tour { $number })
rec-of-other = Scénario retenu en séance, retiré depuis des propositions.
rec-add = Ajouter une étape
rec-steps-full = { $most } étapes au plus.
rec-step = Étape { $number }
rec-what = Quoi
rec-who = Qui
rec-when = Quand
rec-remove = Retirer
rec-remove-step = Retirer l’étape { $number }
rec-page = page { $page } sur 2
rec-head = Compte rendu d’atelier : { $subject }
rec-foot = Simulation. Marchés comptés : { $reading }. N’engage pas la Ville.
rec-to-decide = Décision à prendre
rec-none-kept = Aucun scénario n’a encore été retenu.
rec-loses-under = Dès que « { $name } » passe au-dessous de { $limit }, { $goals } manquent leur objectif.
rec-loses-over = Dès que « { $name } » dépasse { $limit }, { $goals } manquent leur objectif.
rec-loses-before = Dès que « { $name } » passe avant { $limit }, { $goals } manquent leur objectif.
rec-loses-after = Dès que « { $name } » passe après { $limit }, { $goals } manquent leur objectif.
rec-meeting = Atelier
rec-question = Question
rec-present = Présents
rec-course = Déroulement
rec-course-of = { $groups }, { $rounds }
rec-groups = { $count ->
    [0] aucun groupe
    [one] { $groups } groupe
   *[other] { $groups } groupes
}
rec-rounds = { $count ->
    [one] { $rounds } tour
   *[other] { $rounds } tours
}
rec-older = { $count ->
    [one] Un tour plus ancien est dans le journal de l’atelier.
   *[other] { $rounds } tours plus anciens sont dans le journal de l’atelier.
}
rec-line = { $count ->
    [one] { $proposals } proposition, { $met }
   *[other] { $proposals } propositions, { $met }
}
rec-line-met = { $count ->
    [0] aucun objectif atteint
    [one] { $met } objectif atteint
   *[other] { $met } objectifs atteints
}
rec-line-met-span = de { $low } à { $high } objectifs atteints
rec-line-none = aucune proposition
rec-line-votes = { $count ->
    [one] { $proposed } ; { $votes } vote.
   *[other] { $proposed } ; { $votes } votes.
}
rec-changes = Ce qu’il change
rec-goal = { $goal }, { $value }
rec-no-proposal = Aucun groupe n’a fait de proposition.
rec-no-change = rien
rec-next =  ;{ " " }
rec-more-levers = { $count ->
    [one] et { $levers } autre
   *[other] et { $levers } autres
}
rec-more-than-levers = et d’autres réglages que les leviers
rec-off = non suivi
rec-just = tout juste
rec-of-all = { " " }sur { $all }
rec-kept = retenue
rec-kept-proposal = Proposition retenue : { $what }.
rec-kept-middle = Scénario retenu : { $what }.
rec-votes = Votes du tour { $number }
rec-values = Valeurs (votes)
rec-middle = Valeur du milieu
rec-span = de { $low } à { $high }, { $values } valeurs différentes
rec-decision-kind = décision
rec-assumption-kind = hypothèse
rec-by-hand = { $count ->
    [one] { $kind }, à main levée ({ $hands } main)
   *[other] { $kind }, à main levée ({ $hands } mains)
}
rec-by-code = { $count ->
    [one] { $votes } vote par code.
   *[other] { $votes } votes par code.
}
rec-by-paper = { $count ->
    [one] { $votes } vote sur papier.
   *[other] { $votes } votes sur papier.
}
rec-by-both = { $count ->
   *[other] { $votes } votes : { $code } par code, { $paper } sur papier.
}
rec-together = Ensemble, les valeurs du milieu atteignent { $met } des { $all } objectifs.
rec-alone = { $count ->
    [0] Aucun vote sur { $votes } n’atteint tout à lui seul.
    [one] { $alone } vote sur { $votes } atteint tout à lui seul.
   *[other] { $alone } votes sur { $votes } atteignent tout à eux seuls.
}
rec-hands-together = À main levée, les valeurs du milieu atteignent { $met } des { $all } objectifs.
rec-votes-rest = { $count ->
    [one] { $levers } autre levier a été changé.
   *[other] { $levers } autres leviers ont été changés.
}
rec-decision-title = La décision
rec-gives = Ce qu’elle donne
rec-kept-from = Scénario retenu : { $what }.
rec-first-year = Première année
rec-holds = Ce qui devrait rester vrai
rec-holds-now = Dans la décision
rec-holds-while = Elle tient tant que…
rec-holds-else = Sinon
rec-at-least = au moins
rec-at-most = au plus
rec-no-sooner = pas avant
rec-no-later = au plus tard
rec-to-find = { $value }, à trouver
rec-first-rate = Part clausée en { $year }
rec-lost = à { $value }, il manque { $missing }
rec-holds-note = Une ligne à la fois, le reste gardé.
rec-holds-some = { $count ->
   *[other] Une ligne à la fois, le reste gardé. Les { $shown } marges les plus étroites sur { $all }.
}
rec-holds-open = Une ligne à la fois, le reste gardé. { $shown } marges sur { $all } : les plus étroites, et ce que personne ne sait.
rec-holds-all = Aucune valeur ne peut, à elle seule, faire perdre ce qui est atteint.
rec-unknown = Ce que personne ne savait
rec-chosen = valeur choisie en séance, sans source
rec-unknown-value = { $value }, { $how }
rec-votes-span = les votes vont de { $low } à { $high }
rec-votes-one = les votes disent tous { $value }
rec-groups-span = les propositions vont de { $low } à { $high }
rec-groups-one = les propositions disent { $value }
rec-next-title = La suite
rec-find = Retrouver cette décision dans le simulateur
rec-saved-as = Réunion enregistrée : { $name }.
rec-unnamed = Aucun nom n’a été demandé.
ws-title = Atelier
ws-parts = Parties de l’atelier
ws-part-board = Tableau
ws-part-votes = Votes
ws-part-mine = Mon vote
ws-part-guide = Préparer et animer
ws-not-kept = Ce navigateur ne garde pas le tableau : enregistrez le journal dans un fichier avant de fermer la page.
ws-name = Nom de l’atelier
ws-rounds = Tours
ws-round = Tour { $number }
ws-round-new = Nouveau tour
ws-text-bad = Ce texte ne peut pas dépasser 120 caractères.
ws-question = Question du tour
ws-question-hint = Que faudrait-il pour atteindre nos objectifs ?
ws-start = Départ du tour : { $name }, repère
ws-start-take = Partir du scénario affiché
ws-timer = Temps du tour
ws-timer-start = Démarrer
ws-timer-stop = Arrêter
ws-timer-more = + { $minutes } min
ws-timer-less = − { $minutes } min
ws-timer-set = Durée
ws-timer-bad = Entrez une durée de 0 à { $most } minutes. La durée reste celle d’avant.
ws-timer-over = Temps écoulé. Rien n’est fermé : vous pouvez en redonner.
ws-timer-left = { $count ->
    [one] Encore { $minutes } minute.
   *[other] Encore { $minutes } minutes.
}
ws-groups = Qui atteint quoi
ws-group = Groupe
ws-score = Atteints
ws-score-of = { $met } sur { $all }
ws-actions = Actions
ws-base = Départ du tour
ws-propose-note = « Proposer » retient pour un groupe le scénario affiché par le simulateur : { $name }.
ws-proposals-full = Ce tour a reçu { $most } propositions, le maximum : commencez un nouveau tour.
ws-propose = Proposer
ws-propose-for = Proposer le scénario affiché pour { $name }
ws-proposal-number = { $number } propositions
ws-show = Afficher
ws-show-of = Afficher la proposition de { $name }
ws-withdraw = Retirer la dernière proposition de { $name }
ws-undo = Annuler le dernier retrait
ws-group-new = Ajouter un groupe
ws-group-letter = Groupe { $letter }
ws-groups-full = { $most } groupes au plus.
ws-group-edit = Modifier
ws-group-name = Nom
ws-group-colour = Couleur
ws-group-shape = Forme
ws-group-remove = Retirer ce groupe
ws-group-keeps = Ce groupe a fait des propositions : il reste au tableau.
ws-colour-blue = bleu
ws-colour-ochre = ocre
ws-colour-green = vert
ws-colour-plum = prune
ws-colour-slate = ardoise
ws-colour-brick = brique
ws-shape-disc = disque
ws-shape-square = carré
ws-shape-triangle = triangle
ws-shape-diamond = losange
ws-shape-cross = croix
ws-shape-star = étoile
ws-shape-hexagon = hexagone
ws-face = Ce qu’il change
ws-face-none = rien
ws-face-more = autre chose que des leviers
ws-face-rest = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
ws-chances = Chances de tout tenir
ws-compare = Comparer les groupes
ws-compare-some = Comparer { $first } à { $last }
ws-wall = Projeter le tableau
ws-record = Compte rendu
ws-group-up = Monter ce groupe
ws-group-down = Descendre ce groupe
ws-group-leave = Ce groupe quitte la réunion
ws-group-back = Ce groupe revient
ws-group-gone = a quitté la réunion
ws-group-qr = Code QR qui ouvre « Mon vote » pour le groupe { $letter }
ws-group-qr-note = Ouvre la page au nom du groupe { $letter } : son code arrive ici comme sa proposition.
ws-no-address = Ce fichier ne vient d’aucun site : aucun téléphone ne peut l’ouvrir par un code QR.
ws-no-code = Le départ de ce tour est trop long pour un code QR : votez à main levée, sur papier, ou sur une tablette.
ws-proposal-name = Nom de la proposition { $number }
ws-proposal-copy = { $name } (copie)
ws-proposal-choose = Retenir celle-ci
ws-proposal-counts = C’est elle qui compte.
ws-proposal-duplicate = Dupliquer
ws-proposal-withdraw = Retirer
ws-round-from = Nouveau tour, à partir de…
ws-round-from-note = Le tour d’avant reste tel quel. Le minuteur repart de la durée réglée.
ws-from-same = Le même départ
ws-from-proposal = Proposition { $name }
ws-from-votes = { $count ->
    [one] Le vote compté
   *[other] Valeurs du milieu des { $count } votes
}
ws-from-hands = Valeurs du milieu des mains levées
ws-from-screen = Le scénario affiché par le simulateur
ways-title = Comment la salle peut voter
ways-phones = Les téléphones.
ways-phones-here = Il leur faut un réseau qui mène à cette adresse, ou avoir déjà ouvert la page : elle s’ouvre alors sans réseau.
ways-phones-file = Il leur faut un réseau qui mène au site d’où vient ce fichier, ou avoir déjà ouvert sa page.
ways-phones-none = Aucun : ce fichier ne vient d’aucun site qu’un téléphone puisse ouvrir.
ways-phones-act = Montrer le code QR
ways-tablet = Une tablette, de main en main.
ways-tablet-needs = Sans réseau. Elle garde les votes et les remet à la fin.
ways-tablet-act = Ouvrir le vote
ways-hands = Main levée.
ways-hands-needs = Sans réseau ni appareil : le mur montre les valeurs, vous comptez.
ways-hands-act = Compter au mur
ways-paper = Papier.
ways-paper-needs = Sans réseau : imprimez les bulletins avant la réunion, saisissez-les au clavier.
ways-paper-act = Imprimer les bulletins
ways-codes = Codes lus à voix haute.
ways-codes-needs = Chaque groupe de lettres est vérifié pendant la frappe.
ways-codes-file = Un fichier ouvert du disque n’a pas d’appareil photo : faites lire les codes, chaque groupe de lettres est vérifié pendant la frappe.
ways-codes-act = Saisir des codes
ws-log = Journal de l’atelier
ws-log-note = Tous les tours, leurs propositions et leurs votes. Le fichier du journal rouvre le tableau tel quel.
ws-log-csv = Enregistrer un tableau (CSV)
ws-log-json = Enregistrer le journal dans un fichier
ws-log-open = Ouvrir un journal…
ws-log-csv-name = atelier.csv
ws-log-json-name = atelier.json
ws-log-round = Tour
ws-log-question = Question
ws-log-group = Groupe
ws-log-time = Heure
ws-log-met = Objectifs atteints
ws-log-followed = Objectifs suivis
ws-log-ballot = Vote
ws-log-paper = Vote sur papier
ws-log-hands = Main levée, valeurs du milieu
notice-board-aside = Le tableau d’atelier gardé sur cet appareil n’a pas pu être relu. Il est mis de côté, pas effacé ; un tableau neuf le remplace.
notice-board-refused = Ce journal n’a pas été ouvert : { $reason } Le tableau affiché reste tel quel.
notice-log-not-saved = Ce navigateur n’a pas enregistré le journal.
board-fault-unreadable = le fichier ne peut pas être lu, ou il est trop gros.
board-fault-large = le fichier est trop gros.
board-fault-other = ce n’est pas un journal d’atelier.
board-fault-newer = il vient d’une version plus récente du simulateur.
board-fault-field = { $reason }.

# Vote
vote-title = Mon vote
vote-how = Réglez les leviers dans le simulateur, puis montrez ce code à la personne qui anime, ou envoyez-le-lui.
vote-start = Je pars de : { $name }, repère
vote-none = Aucun levier n’est changé : votre vote approuve le scénario de départ.
vote-move = { $name } : { $from } → { $to }
vote-rounded = Arrondi au pas le plus proche : { $names }.
vote-misfit-more = Votre scénario change autre chose que des leviers (objectifs, années, familles, façon de compter) : le vote ne peut pas le porter. Annulez ces changements, ou enregistrez un fichier.
vote-misfit-long = Vos changements prennent { $bytes } octets, plus qu’un code n’en porte : revenez sur quelques leviers.
vote-code = Code de mon vote
vote-qr = Code QR de mon vote ; le même code figure en lettres à côté.
vote-select = Sélectionner le code
vote-rebase = Partir du scénario affiché
vote-renew = Une autre personne vote
vote-privacy = Le code contient les leviers changés, le repère du départ et un numéro tiré au hasard. Rien d’autre : ni nom, ni appareil. Un second vote du même appareil remplace le premier.
vote-as-group = Groupe { $letter }.
vote-here = Réglez ces leviers, voyez ce que cela donne, puis montrez votre code.
vote-give = Mon code
vote-open = Voter sur une page à part
vote-others = Tous les autres leviers, dans le simulateur
vote-tablet = Cette tablette passe de main en main
vote-tablet-end = La tablette ne passe plus de main en main
vote-tablet-note = Chaque vote est gardé sur l’appareil, qui revient au départ pour la personne suivante.
tablet-vote = Voter
tablet-thanks = C’est noté. Passez la tablette à la personne suivante.
tablet-unkept = Ce navigateur ne garde pas les votes : remettez-les avant de fermer la page.
tablet-over = Remettre les votes
tablet-count = { $count ->
    [0] Aucun vote sur cette tablette.
    [one] { $count } vote sur cette tablette.
   *[other] { $count } votes sur cette tablette.
}
tablet-here = Les compter sur le tableau de cet appareil
tablet-counted = { $count ->
    [one] { $count } vote compté au tableau.
   *[other] { $count } votes comptés au tableau.
}
tablet-codes = À scanner depuis l’appareil qui tient le tableau, partie Votes, ou à lui apporter en texte ou en fichier.
tablet-qr = { $count ->
    [one] Vote { $first }
   *[other] Votes { $first } à { $last }
}
tablet-text = Codes, un par ligne
tablet-save = Enregistrer ces codes
tablet-file-name = votes-tablette.txt
tablet-clear = Effacer ces votes de la tablette
tablet-clear-sure = Oui, les effacer : ils sont comptés
vote-collect-how = Votes du tour { $number }, à partir de « { $name } ». Chaque téléphone doit partir du même repère :
vote-paste = Codes reçus, un par ligne
vote-take = Compter ces codes
vote-file = Lire un fichier de codes…
vote-count-how = { $codes } par code, { $paper } sur papier.
intake-way = Un code qui arrive est
intake-ask = Demander à chaque code
intake-votes = Toujours un vote
intake-proposals = La proposition de son groupe
intake-question = Ce code : un vote, ou la proposition d’un groupe ?
intake-question-group = Ce code vient du groupe { $letter } : un vote, ou sa proposition ?
intake-as-vote = Un vote
intake-as-proposal = Proposition de { $name }
intake-as-nothing = Ne rien en faire
intake-wrong = Le groupe de lettres n° { $number } ne va pas : faites-le répéter.
intake-proposed = Reçu comme proposition : { $names }.
asked-title = Ce que le tour demande
asked-note = Ces leviers et ces valeurs sont ceux de la main levée, des bulletins de papier et de la page de vote de cet appareil. Les mains ne se mélangent pas aux votes.
asked-values = Valeurs proposées
asked-values-of = Valeurs proposées pour { $name }
asked-bad = Entrez de 2 à 7 valeurs permises, séparées par des points-virgules.
asked-hands = Mains
asked-add = Ajouter un levier
asked-full = { $most } leviers au plus.
asked-remove = Ne plus demander : { $name }
asked-clear = Recompter
asked-clear-of = Recompter les mains : { $name }
asked-go-on = Continuer la main levée au mur
vote-receipt = Comptés : { $added }. Remplacés : { $replaced }. Refusés : { $refused }.
vote-receipt-rest = Et { $count } autres codes refusés.
vote-added = compté.
vote-replaced = remplace un vote précédent de la même personne.
vote-full = le tour a reçu tous les votes qu’il peut compter.
vote-other-base = part d’un autre scénario (repère { $other }, attendu { $base }).
vote-empty = ne contient rien.
vote-character = contient « { $found } », qu’aucun code ne contient.
vote-length = il manque une lettre, ou il y en a une de trop.
vote-damaged = une lettre a été mal recopiée.
vote-newer = vient d’une version plus récente du simulateur.
vote-content = contient un levier que cette version ne connaît pas.
vote-count = { $count ->
    [0] Aucun vote
    [one] { $number } vote
   *[other] { $number } votes
}
vote-count-none = Les votes comptés apparaîtront ici, levier par levier.
vote-table = Votes, levier par levier
vote-lever = Levier
vote-base = Départ
vote-low = Le plus bas
vote-middle = Valeur du milieu
vote-high = Le plus haut
vote-touched = L’ont changé
vote-untouched = Personne n’a changé de levier.
vote-untouched-count = Qui n’a pas touché à un levier compte pour sa valeur de départ.
vote-median = Et si l’on prenait les valeurs du milieu ?
vote-median-row = Valeurs du milieu
vote-median-name = Valeurs du milieu des votes
vote-median-show = Afficher les valeurs du milieu dans le simulateur
vote-map = Chacun sur la carte
vote-map-sentence = { $count ->
    [0] Aucun vote sur { $all } n’atteint tous les objectifs suivis.
    [one] { $met } vote sur { $all } atteint tous les objectifs suivis.
   *[other] { $met } votes sur { $all } atteignent tous les objectifs suivis.
}
vote-map-note = La zone est celle du scénario de départ. Point plein : ce vote atteint tous les objectifs, quels que soient les autres leviers changés. Point creux : non. Un nombre : plusieurs votes au même endroit. Les marques sont celles des groupes, à côté du point quand elles le cacheraient.
camera-start = Lire avec la caméra
camera-stop = Arrêter la caméra
camera-picture = Image de la caméra
camera-unavailable = La caméra n’est pas disponible ici : il faut une page servie en https. Collez les codes, ou lisez un fichier.
camera-refused = L’accès à la caméra est refusé. Autorisez-le dans le navigateur, collez les codes, ou lisez un fichier.
camera-absent = Aucune caméra ne répond. Collez les codes, ou lisez un fichier.

# Réunion en un fichier
meeting-title = Réunion
meeting-save = Enregistrer la réunion
meeting-note = Un seul fichier : le simulateur, le scénario affiché, vos scénarios enregistrés et le tableau de l’atelier. Il s’ouvre depuis le disque, sans réseau, dans Firefox, Chrome ou Edge.
meeting-making = Le fichier se prépare…
meeting-saved = « { $name } » est prêt dans vos téléchargements : ouvrez-le d’un double clic, ou donnez-le.
meeting-unfetched = Le fichier n’a pas pu être préparé : il y faut le réseau, une fois. Rien n’est perdu ; vérifiez la connexion, puis recommencez.
meeting-file-name = reunion
notice-one-file = Cette page est un fichier, ouvert sans serveur : ni caméra ni installation ici, tout le reste est là. Vos changements ne sont gardés que si vous choisissez « Enregistrer la réunion ».
notice-meeting-refused = Une partie de la réunion gardée dans ce fichier n’a pas pu être lue ; le reste est là, et le fichier reste tel quel. { $reasons }.
share-no-link = Ce fichier ne vient d’aucun site : un lien ne mènerait nulle part. Pour partager, donnez la réunion enregistrée ou le fichier du scénario.
camera-file = Pas de caméra dans un fichier ouvert depuis le disque : collez les codes, ou lisez un fichier.

# Préparer et animer : les feuilles du kit, l’exercice
kit-title = Les feuilles à lire et à imprimer
kit-note = Le guide tient sur deux pages ; chaque carte de rôle et la fiche de décision, sur une. La fiche reprend la question et les objectifs du tour affiché.
kit-print = Imprimer cette feuille
kit-print-all = Imprimer tout le kit
kit-short-guide = Guide
kit-short-elected = Élue, élu
kit-short-buyer = Achat public
kit-short-clauses = Facilitation des clauses
kit-short-siae = Réseau de SIAE
kit-short-decision = Décision
kit-notes = Notes
kit-decision = Fiche de décision
kit-decision-question = La question
kit-decision-question-hint = Celle à laquelle la salle a répondu, mot pour mot.
kit-decision-sentence = La décision, en une phrase
kit-decision-sentence-hint = Relisez-la à voix haute : si une personne ne peut pas vivre avec, ce n’est pas encore elle.
kit-decision-gives = Ce qu’elle donne
kit-decision-gives-hint = Les chiffres du mur, avec leur marge.
kit-decision-reached = Avec la décision
kit-decision-true = Ce qui doit rester vrai
kit-decision-true-hint = Les valeurs au-delà desquelles la décision ne tient plus : heures par marché, durées, réponses, dates.
kit-decision-unknown = Ce que nous ne savons pas
kit-decision-unknown-hint = Les hypothèses que personne n’a pu confirmer, et qui pourrait le faire.
kit-decision-next = Qui fait quoi, et quand
kit-decision-next-hint = Un nom ou un service par ligne ; sans date, ce n’est pas une suite.
kit-decision-what = Quoi
kit-decision-who = Qui
kit-decision-when = Jusqu’à quand
kit-practice-title = S’exercer
kit-practice-note = Sans public, en dix minutes : six groupes inventés proposent, votent et commencent un second tour, à partir du scénario affiché.
kit-practice-go = S’exercer avec six groupes fictifs
kit-practice-ask = Un atelier est au tableau. L’exercice prend sa place ; vous pourrez y revenir tant que cette page reste ouverte.
kit-practice-yes = Commencer l’exercice
kit-practice-no = Garder mon tableau
kit-practice-said = L’exercice est au tableau.
kit-practice-board = Aller au tableau
kit-practice-back = Revenir au tableau d’avant l’exercice
kit-practice-name = Exercice
kit-practice-group-1 = Mairie
kit-practice-group-2 = Commande publique
kit-practice-group-3 = Réseau de SIAE
kit-practice-group-4 = Emploi et insertion
kit-practice-group-5 = Directions techniques
kit-practice-group-6 = Finances
kit-practice-question-1 = Que faudrait-il pour atteindre nos objectifs ?
kit-practice-question-2 = Et si nous en faisions un peu plus, ou s’il y avait moins d’heures ?
kit-practice-list = À faire en dix minutes
kit-practice-try-1 = Au tableau, dites à voix haute qui atteint tout, et grâce à quel levier.
kit-practice-try-2 = Affichez une proposition dans le simulateur, changez un levier, revenez : proposez-la pour un autre groupe.
kit-practice-try-3 = Retirez une proposition, puis annulez ce retrait.
kit-practice-try-4 = Donnez dix minutes au tour, démarrez le temps, ajoutez une minute, arrêtez.
kit-practice-try-5 = Dans « Votes », lisez la valeur du milieu et l’écart entre les votes : où faut-il parler ?
kit-practice-try-6 = Saisissez deux bulletins papier au clavier : un chiffre et Entrée pour chaque levier.
kit-practice-try-7 = Affichez le tour 2, donnez-lui une autre question, projetez, puis quittez la projection.

# Bulletins papier
paper-title = Bulletins papier
paper-sheets = Feuilles à imprimer
paper-sheets-of = { $count ->
    [one] { $sheets } feuille, { $ballots } bulletins
   *[other] { $sheets } feuilles, { $ballots } bulletins
}
paper-print = Imprimer les bulletins
paper-start = départ : { $value }
paper-other = autre :
paper-serial = nº
paper-ask = Que proposez-vous ?
paper-how = Une case par ligne. Une ligne laissée vide garde la valeur de départ.
paper-mark = Repère du départ :
paper-nameless = N’écrivez pas votre nom.
paper-entry = Saisir les bulletins
paper-keys = Au clavier, pour chaque levier : le chiffre de la case (0 ou Espace si rien n’est coché, A pour « autre »), puis Entrée. Après le dernier levier, le bulletin est compté et l’on repart du premier. Retour arrière revient au levier d’avant ; sur un bulletin vide, il retire le dernier saisi.
paper-none = rien
paper-is-start = départ
paper-take = Compter ce bulletin
paper-count = { $count ->
    [0] Aucun bulletin saisi.
    [one] { $number } bulletin saisi.
   *[other] { $number } bulletins saisis.
}
paper-done = Les derniers saisis
paper-number = nº { $number }
paper-unchanged = tout au départ
paper-remove = Retirer le bulletin nº { $number }
paper-removed = Bulletin retiré. { $left }
paper-restore = Remettre le bulletin retiré
paper-earlier = Et { $count } autres avant.
paper-full = Ce tour a reçu { $most } bulletins, le maximum.

## Intégration dans une autre page

embed-curve = Heures d’insertion par an
embed-open = Ouvrir le simulateur complet
embed-new-tab = {" "}(nouvel onglet)
embed-fullscreen = Plein écran
embed-source = Source : schéma des achats responsables, 2016. Le reste est hypothèse.
embed-no-lever = Aucun des réglages demandés n’existe dans ce scénario.
embed-ignored = Réglages inconnus dans l’adresse de cette page, laissés de côté : { $words }.
embed-view = Intégrer dans une page
embed-title = Simulateur d’objectifs d’achats responsables
embed-intro = Copiez ces lignes dans une page de votre site ou de votre intranet : elle montrera le scénario affiché. Rien de ce qu’y feront vos lecteurs ne quittera leur navigateur.
embed-way = Sous quelle forme
embed-way-link = Lien et script, hauteur suivie
embed-way-frame = Cadre seul, sans script
embed-way-element = Élément, pour une application
embed-display = Présentation
embed-readonly = À lire seulement, sans réglage
embed-levers = Réglages montrés
embed-levers-note = Sans choix, les quatre réglages usuels
embed-lines = Lignes à copier
embed-copy = Copier
embed-copied = Copié.
embed-copy-by-hand = Ce navigateur ne laisse pas copier : le texte est sélectionné, copiez-le au clavier.
embed-preview = Voir le résultat
embed-docs = Documentation
embed-source-city = { $city } : scénario et sources de la collectivité.
embed-source-of = { $city } – sources : { $sources }.
embed-source-texts = Sources : { $sources }.
embed-source-none = Ce scénario ne cite pas de source.
embed-refused = Si le cadre reste vide ou gris, le serveur du simulateur ne permet pas à votre site de l’afficher : demandez à son administrateur d’ajouter l’adresse de votre site à « frame-ancestors », et d’ôter l’en-tête X-Frame-Options s’il l’envoie. Si votre propre site a une politique de contenu, elle doit permettre l’adresse du simulateur dans « frame-src ».
embed-places = Dans SharePoint, Drupal, WordPress, TYPO3
embed-place = Outil
embed-place-where = Où coller
embed-place-admin = Ce que l’administrateur doit permettre
embed-sharepoint-where = Composant WebPart « Incorporer », avec le cadre seul : les scripts n’y sont pas pris.
embed-sharepoint-admin = L’adresse du simulateur dans « Sécurité des champs HTML » (paramètres du site, administration de la collection de sites).
embed-drupal-where = Un champ de texte au format « HTML complet » (Full HTML), par le bouton « Source ».
embed-drupal-admin = Un format de texte qui garde la balise iframe (« Formats de texte et éditeurs »), ouvert aux rédacteurs.
embed-wordpress-where = Bloc « HTML personnalisé ».
embed-wordpress-admin = Le droit unfiltered_html : administrateurs et éditeurs l’ont ; en multisite, le super-administrateur seul.
embed-typo3-where = Élément de contenu « HTML ».
embed-typo3-admin = Ce type de contenu pour le groupe des rédacteurs ; et, si le site a une politique de contenu, « frame-src » avec l’adresse du simulateur.
embed-adapt = Adapter la page à votre collectivité
update-ready = Une nouvelle version du simulateur est prête.
update-reload = Recharger
foot-legal = Mentions légales
foot-privacy = Données personnelles
foot-city-accessibility = Accessibilité
foot-contact = Contact
config-absent = Ce site n’a pas de réglages propres : config.json est absent, vide, ou remplacé par une page.
config-good = Les réglages propres à ce site (config.json) sont pris en entier.
config-left-aside = Les réglages propres à ce site (config.json) sont pris, sauf ces couleurs :
config-refused = Les réglages propres à ce site (config.json) sont laissés de côté en entier :
config-unmarked = « { $field } » n’est pas { $expected }
config-not-one-of = « { $found } » n’est pas l’un de ces mots : { $known }
config-too-many = { $found } éléments, pour { $most } au plus
config-not-colour = ce n’est pas une couleur comme #0d4687
config-faint = { $code } n’a qu’un contraste de { $contrast } pour 1 avec la page, il en faut { $least }
config-like-missing = { $code } se confond avec l’ocre de ce qui manque
config-view = Vérifier un fichier config.json
config-intro = Ce fichier donne à la page le nom, les couleurs et les scénarios d’une collectivité. Choisissez-le, ou déposez-le ici : ses fautes sont dites avec leur place. Il est lu sur votre appareil ; rien n’est envoyé ni gardé.
config-choose = Choisir un fichier
config-fields = Ce que dit chaque champ
config-file-good = « { $file } » est bon : tout y est pris.
config-file-left-aside = { $count ->
    [one] « { $file } » est pris, sauf une couleur :
   *[other] « { $file } » est pris, sauf { $count } couleurs :
}
config-file-refused = { $count ->
    [one] « { $file } » serait laissé de côté en entier, pour une faute :
   *[other] « { $file } » serait laissé de côté en entier, pour { $count } fautes :
}
config-file-unread = « { $file } » n’a pas pu être lu, ou pèse plus de 5 Mo.
config-file-board = « { $file } » est le tableau d’un atelier, pas des réglages : il s’ouvre dans l’atelier.
config-file-meeting = « { $file } » est une réunion enregistrée, pas des réglages : ouvrez plutôt la page qui la contient.
config-file-scenario = { $count ->
    [one] « { $file } » est un fichier de scénario, « { $name } », pas des réglages. Pour que la page l’offre à tous, collez son contenu dans le champ « scenario » ou « presets » de config.json.
   *[other] « { $file } » contient { $count } scénarios, pas des réglages. Pour que la page les offre à tous, collez-les dans le champ « presets » de config.json.
}
config-file-scenario-refused = « { $file } » est un fichier de scénario, pas des réglages, et il ne s’ouvre pas :
config-open = { $count ->
    [one] Ouvrir ce scénario
   *[other] Ouvrir ces scénarios
}
config-try = Voir la page avec ces réglages
config-try-note = Pour cette visite seulement. Rien n’est gardé tant que vous la voyez ainsi ; votre travail d’avant vous attend au retour.
config-tried = La page est montrée avec les réglages de « { $file } », pour cette visite seulement : rien n’y est gardé.
config-leave = Revenir aux réglages du site
foot-version = Version { $version }
foot-model = Modèle et sources
foot-accessibility = Accessibilité : partiellement conforme
guide-title = Pour commencer
guide-1 = Y arrive-t-on ?
guide-1-go = Lire la réponse
guide-2 = Que faudrait-il ?
guide-2-go = Voir chaque levier
guide-3 = Et si… ?
guide-3-go = Déplacer un curseur
guide-away = Masquer « Pour commencer »
guide-again = Revoir « Pour commencer »

## Mode d’emploi

manual-title = Mode d’emploi
manual-meeting = Mode d’emploi : mener une réunion
manual-setting = Mode d’emploi : l’installer et le régler
manual-contents = Sommaire
manual-find = Chercher dans le mode d’emploi
manual-found = { $count ->
    [one] { $number } passage sur { $all }.
   *[other] { $number } passages sur { $all }.
}
manual-found-none = Aucun passage ne contient ces mots.
manual-clear = Tout afficher
manual-print = Imprimer ou enregistrer en PDF

## Pages of text, where the city has not said who publishes the page

text-owner-unset = (à renseigner dans la configuration de la ville)
text-contact-unset = (adresse à renseigner dans la configuration de la ville)

## Tout le scénario : textes saisis

set-text-empty = Entrez un nom. L’ancien est conservé.
set-text-name-long = Ce nom est trop long : 120 caractères au plus. L’ancien est conservé.
set-text-long = Ce texte est trop long : 500 caractères au plus. L’ancien est conservé.
set-text-not-an-address = Une adresse commence par https:// ou http://, sans espace. L’ancienne est conservée.

## Votre ville : six questions, la réponse à mesure

city-open = Votre ville…
app-subject-city = achats responsables, { $city }
city-title = Votre ville
city-lead = Six questions, la réponse à mesure.
city-back = Revenir au simulateur
city-skip = Aller à la réponse
city-see = Voir
city-1 = Comment s’appelle votre collectivité ?
city-2 = De quelle année à quelle année ?
city-from = de
city-to = à
city-proposed = proposé : jusqu’à la fin de la mandature
city-term = une mandature
city-3 = Combien de marchés attribuez-vous par an ?
city-a-year = par an
city-4 = Quelle part porte une clause sociale ?
city-today = aujourd’hui
city-aimed = visée en { $year }
city-5 = Quels objectifs suivez-vous ?
city-start-from = Partir de
city-what-they-count = Ce qu’ils comptent
city-not-followed = non suivi
city-goal-to-give = à indiquer
city-6 = Combien achetez-vous par an ?
city-millions = millions d’euros
city-spaser-must = Au-dessus de 50 millions d’euros, adopter un schéma (SPASER) est obligatoire.
city-spaser-need-not = Jusqu’à 50 millions d’euros, aucun schéma n’est obligatoire (SPASER).
city-dont-know = Je ne sais pas
city-dont-know-of = Je ne sais pas : { $name }
city-meanwhile = { $value } en attendant : valeur d’exemple, { $low } à { $high } plausibles.
city-more = Préciser : durée des marchés, réservés, heures, moyens
city-more-digest =
    { $count ->
        [one] { $count } valeur à trouver
       *[other] { $count } valeurs à trouver
    }
city-finish = Terminer
city-kept = Tout est gardé sur cet appareil : vous pouvez partir et revenir.
city-not-kept = Ce navigateur ne garde rien : terminez, puis enregistrez un fichier.
city-untouched = Une question sans réponse compte comme « je ne sais pas ».
city-restart = Recommencer
city-finish-later = Le nombre de marchés (ou « je ne sais pas ») et la part visée manquent encore.

city-more-contracts = Marchés
city-more-hours = Heures d’insertion
city-more-reserved = Marchés réservés
city-more-means = Moyens
city-more-counted = Ce que vous comptez
city-sized = Calculer les heures à partir des montants
city-sized-note = heures = montant × part de main-d’œuvre × part d’insertion ÷ { $cost } (règle des praticiens)
city-threshold = À partir de quel montant un marché compte
city-threshold-unsaid = À préciser
city-threshold-any = Tous les marchés
city-threshold-from = { $amount } HT
city-kind = Quelles clauses comptent
city-kind-insertion = Les seules clauses d’insertion
city-kind-social = Toute clause sociale
city-note-threshold = Marchés à partir de { $amount } HT.
city-note-any = Tous les marchés, sans seuil.
city-note-insertion = Clauses d’insertion seules.
city-note-social = Toute clause sociale.

city-asked-base_year = Première année
city-asked-target_year = Année de l’objectif
city-asked-contracts = Marchés attribués par an
city-asked-clause_rate_base = Part clausée aujourd’hui
city-asked-clause_rate = Part clausée visée
city-asked-goal_clause_rate = Objectif de part clausée
city-asked-goal_hours = Objectif d’heures par an
city-asked-goal_reserved = Objectif de marchés réservés par an
city-asked-above_thresholds = Marchés au-dessus des seuils européens, par an
city-asked-yearly_purchases = Achats par an
city-asked-duration = Durée d’un marché
city-asked-clause_duration = Durée d’un marché clausé, si elle diffère
city-asked-hours_per_contract = Heures par marché clausé
city-asked-amount = Montant moyen d’un marché clausé
city-asked-labour_share = Part de main-d’œuvre
city-asked-insertion_share = Part d’insertion
city-asked-reserved_published_base = Réservés publiés par an aujourd’hui
city-asked-reserved_published = Réservés publiés par an, visés
city-asked-facilitators = Facilitateurs
city-asked-contracts_per_facilitator = Marchés clausés par facilitateur

city-answer = La réponse
city-wait = Elle paraîtra ici dès le nombre de marchés et la part visée.
city-wait-years = Elle paraîtra ici dès que l’année de l’objectif suivra la première, de 30 ans au plus.
city-wait-note = Ce que vous ne savez pas reste « à trouver » : la page dira ce que cela change.
city-given = On vous a donné un scénario ?
city-given-drop = Déposez le fichier sur la page.
city-given-choose = Choisir un fichier
city-data = Vos marchés sont déjà publiés ?
city-data-note = Le fichier dit combien, de quelle durée, avec quelle part de clauses.
data-open = Partir de vos données
data-open-note = Un fichier de marchés (DECP, liste, suivi) donne des valeurs mesurées, avec leur source.
city-you = votre collectivité
city-none-followed = Avec ces réponses, aucun objectif n’est suivi.
city-one-met = Avec ces réponses, { $city } atteint son objectif en { $year }.
city-one-missed = Avec ces réponses, { $city } n’atteint pas son objectif en { $year }.
city-all-met = Avec ces réponses, { $city } atteint ses { $followed } objectifs en { $year }.
city-none-met = Avec ces réponses, { $city } n’atteint aucun de ses { $followed } objectifs en { $year }.
city-some-met = Avec ces réponses, { $city } atteint { $reached } de ses { $followed } objectifs en { $year }.
city-rate-running = des marchés en cours porteraient une clause, pour { $goal } visés.
city-rate-awarded = des marchés attribués dans l’année porteraient une clause, pour { $goal } visés.
city-hours-running = d’insertion seraient travaillées dans l’année, pour { $goal } visées.
city-hours-awarded = d’insertion seraient prévues par les marchés de l’année, pour { $goal } visées.
city-reserved-said = marchés seraient réservés dans l’année, pour { $goal } visés.
city-later-or = Ce serait fait en { $year }, ou dès { $goalyear }
city-or-from = Ce serait fait dès { $goalyear }
city-by-aiming = en visant { $value }
city-by-publishing = en publiant { $value }
city-later = Ce serait fait en { $year }.
city-never = Ce ne serait pas fait d’ici { $year }.
city-already = C’est fait dès { $year }.
city-strip = { $value } en { $year }, objectif { $goal }
city-strip-many = { $reached } objectifs sur { $followed } atteints en { $year }
city-curve-running = { $name }, marchés en cours au 31 décembre
city-curve-awarded = { $name }, marchés attribués dans l’année
city-band = Bande : de la valeur la plus basse à la plus haute des inconnues.

city-spread = Ce que changeraient les valeurs à trouver
city-spread-none = Rien n’est à trouver : la réponse ne tient qu’à vos chiffres.
city-spread-same = Elles ne changent pas la réponse
city-spread-between = { $name } : entre { $low } et { $high }, pour { $goal } visés.
city-spread-fixed = { $name } : { $value }, pour { $goal } visés.
city-spread-turns = La réponse dépend de ce qui est à trouver
city-spread-which = Pris seuls, la changent : { $names }.
city-spread-together = Aucune de ces valeurs ne la change seule ; ensemble, elles le peuvent.
city-spread-still = Ne changent rien à cet objectif : { $names }.
city-spread-value = Valeur employée en attendant
city-spread-row = { $value }, de { $low } à { $high }
city-spread-all =
    { $count ->
        [one] Cette valeur
        [2] Les deux ensemble
       *[other] Les { $count } ensemble
    }
city-spread-goal = objectif { $goal }
city-spread-caption = { $name } en { $year } selon les valeurs à trouver

city-missing = Ce qui manque pour être sérieux
city-missing-none = Rien ne manque : chaque valeur a sa source, et l’on sait ce qui est compté.
city-missing-values =
    { $count ->
        [one] { $count } valeur à trouver
       *[other] { $count } valeurs à trouver
    }
city-missing-definitions =
    { $count ->
        [one] { $count } définition
       *[other] { $count } définitions
    }
city-missing-threshold = À partir de quel montant comptez-vous un marché ?
city-missing-kind = Clause d’insertion, ou toute clause sociale ?
city-missing-sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }

city-frames = Quatre cadres d’objectifs, qui ne comptent pas la même chose
city-frames-lead = Le plan national compte toute considération sociale ; d’autres, les seules clauses d’insertion. Une même ville peut être à 30 % dans l’un et à 15 % dans l’autre.
city-frames-back = Revenir aux questions
city-frame = Cadre
city-frame-asks = Ce qu’il demande
city-frame-counts = Ce qu’il compte
city-frame-for = Pour { $city }
city-frame-source = Source
city-frame-act = Action
city-frame-chosen = Choisi
city-frame-take = Prendre ce cadre
city-frame-take-of = Prendre ce cadre : { $name }
city-frame-own-short = Le nôtre
city-frame-own-name = Le nôtre
city-frame-own-asks = Ce que dit votre délibération : ici { $goals }.
city-frame-own-asks-none = Ce que dit votre délibération.
city-frame-own-counts = Ce que vous écrivez : clause d’insertion ou toute clause sociale, en cours ou attribués.
city-frame-own-source = À indiquer : date et numéro de la délibération.
city-frame-own-now = { $value } en { $year } avec ces réponses.
city-frame-pnad-short = PNAD
city-frame-pnad-name = Plan national pour des achats durables (PNAD) 2022-2025
city-frame-pnad-asks = 30 % des contrats notifiés dans l’année avec une considération sociale.
city-frame-pnad-counts = Toute considération sociale : clause, critère de choix, marché réservé. Marchés attribués dans l’année.
city-frame-pnad-source = Plan national pour des achats durables, 2022.
city-frame-pnad-here = { $asked } marchés sur { $contracts }. Votre plan en prévoit { $planned } avec clause ; critères et réservés restent à compter.
city-frame-article-35-short = Article 35
city-frame-article-35-name = Article 35 de la loi Climat et résilience
city-frame-article-35-asks = Une condition sociale dans chaque marché au-dessus des seuils européens, consultations lancées à partir du 22 août 2026 au plus tard.
city-frame-article-35-counts = Conditions d’exécution, sauf exceptions motivées. Rien au-dessous des seuils.
city-frame-article-35-source = Loi du 22 août 2021, article 35.
city-frame-article-35-here = À trouver : combien de vos { $contracts } marchés passent les seuils ?
city-frame-article-35-known = { $asked } marchés sur { $contracts } passent les seuils ; votre plan en prévoit { $planned } avec clause, de tout montant.
city-frame-paris-2016-short = Paris 2016
city-frame-paris-2016-name = Paris 2016
city-frame-paris-2016-asks = 20 % de marchés clausés, 1 000 000 d’heures d’insertion et 100 marchés réservés par an.
city-frame-paris-2016-counts = Clauses d’insertion ; les réservés sont comptés à part.
city-frame-paris-2016-source = Conseil de Paris, 16 février 2016.
city-frame-paris-2016-here = 20 % peut se comparer. Les heures et les réservés sont à l’échelle de Paris : laissés vides.
city-frame-wait = Dès les questions 3 et 4.

city-end-name = { $city }, schéma { $base }-{ $target }
city-end-unnamed = Schéma { $base }-{ $target }
city-end-take = À emporter
city-end-memo = À imprimer ou en PDF, pour le conseil.
city-end-share = Un lien et un code QR. Le lien porte les chiffres et leurs sources, rien d’autre.
city-end-save = Sur cet appareil, sous le nom de la ville, ou dans un fichier.
city-end-config = Pour le webmestre : la page s’ouvre au nom de { $city }.
city-end-config-where = Où le poser
city-end-open = Ouvrir dans le simulateur
city-end-recap = Ce que vous avez répondu
city-end-value = Valeur
city-end-answer = Réponse
city-end-known = D’où elle vient
city-end-period = Période
city-end-goals = Objectifs suivis
city-end-none = aucun
city-end-day = « Saisi » : par vous, le { $day }. Une source s’ajoute ligne par ligne ; elle paraîtra dans la note.
city-source-add = Ajouter une source
city-source-add-of = Ajouter une source : { $name }
city-source-of = D’où vient « { $name } » ?
city-segment = Tous marchés
city-scenario-name = { $city } { $base }-{ $target }
city-band-label = inconnues :
city-band-told = {" "}; selon les inconnues, de { $range }
city-band-low = Bas des inconnues
city-band-high = Haut des inconnues
