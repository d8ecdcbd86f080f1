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
chart-label-intended = prévu : { $value }
chart-label-before = avant : { $value }
chart-label-note = { $year } : { $text }
chart-label-reading = { $year } : { $value }
chart-label-reading-band = de { $range }

## Courbes : phrases lues et tables

chart-trajectory-path = { $name }, de { $base } en { $base_year } à { $value } en { $year }
chart-trajectory-met = {" "}; objectif { $goal }, atteint
chart-trajectory-missed = {" "}; objectif { $goal }, non atteint : il manque { $gap }
chart-trajectory-band = {" "}; en { $year }, huit tirages sur dix vont de { $range }
chart-trajectory-caption = { $name }, année par année
chart-column-year = Année
chart-column-value = Valeur
chart-column-low = P10
chart-column-high = P90
chart-column-gap = Écart à l’objectif
chart-column-observed = Constaté
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

## Champs et unités

unit-contracts = marchés
unit-hours = h
unit-hours-a-year = h par an
unit-euros = €
unit-euros-an-hour = €/h
unit-years = ans
unit-posts = postes
unit-consultations = par an
field-empty = Entrez un nombre. Le calcul garde { $kept }.
field-not-a-number = Ce n’est pas un nombre. Le calcul garde { $kept }.
field-out-of-bounds = Entrez une valeur de { $low } à { $high }. Le calcul garde { $kept }.

## Objectifs et verdict

goal-clause_rate = Marchés clausés
goal-hours = Heures d’insertion
goal-reserved = Marchés réservés
goal-clause_rate-short = Clauses
goal-hours-short = Heures
goal-reserved-short = Réservés
verdict-some = Objectifs { $year } : { $reached } sur { $followed } atteints.
verdict-none = Objectifs { $year } : aucun atteint.
verdict-one-reached = Objectif { $year } : atteint.
verdict-one-missed = Objectif { $year } : non atteint.
verdict-no-goal = Objectifs { $year } : aucun n’est suivi.
verdict-no-goal-why = Choisissez au moins un objectif à suivre pour avoir une réponse.
verdict-all-why = Oui : avec ces hypothèses, les objectifs suivis sont tenus en { $year }.
verdict-by-assumption = Oui, par hypothèse : le taux visé est l’objectif lui-même, { $goal }.
verdict-missing-before = Il manque{ " " }
verdict-missing-after = { "\u202F" }: { $cause }.
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
   *[other] la capacité des { $posts } facilitateurs est saturée dès { $year }
}
cause-facilitators-hours = { $count ->
    [one] le facilitateur ne peut pas suivre plus d’heures, dès { $year }
   *[other] les { $posts } facilitateurs ne peuvent pas suivre plus d’heures, dès { $year }
}
cause-realisation = seules { $share } des heures prévues sont réalisées
cause-inertia = les marchés montent en charge, l’objectif est atteint en { $year }
cause-inertia-cumulative = les heures sont attribuées, mais une partie se travaille plus tard
cause-mix = les marchés attribués en { $year } y suffiraient, pas l’ensemble des marchés en cours
cause-siae-answers = les SIAE ne répondent qu’à { $answered } marchés sur { $published }
cause-award-rate = { $share } seulement des consultations répondues sont attribuées
cause-ambition = le plan ne vise que { $value }
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
goal-off-note = Hors du verdict
goals-label = Les objectifs et leur trajectoire

## En-tête, panneau et page

app-name = Simulateur d’objectifs
app-subject = achats responsables, Paris { $base }-{ $target }
page-title = { $name } – Simulateur d’objectifs, achats responsables
skip = Aller au résultat
tools = Actions
undo = Annuler
redo = Rétablir
language = Langue
theme-auto = Thème : automatique
theme-light = Thème : clair
theme-dark = Thème : sombre
scenario-name = Nom du scénario
scenario-name-bad = Donnez un nom de 1 à 120 caractères.
preset-picker = Partir d’un modèle
preset-paris-2020 = Schéma parisien 2016-2020
preset-annonce = Comme annoncé, lecture simple
preset-tendanciel = Poursuite de 2014
preset-tardif = Montée en charge tardive
preset-facilitateurs = Dix facilitateurs à la charge moyenne nationale
preset-trois-familles = Travaux, services, fournitures
preset-leviers = Les leviers de la Ville
panel-title = Hypothèses
key-title = Repères des curseurs :
key-need = requis
key-hold = à tenir
key-band = fourchette
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
known-edited = Modifié
explain = { $status } : expliquer « { $name } »
source-link = Consulter la source (nouvel onglet)
lever-minus = Diminuer : { $name }
lever-plus = Augmenter : { $name }
lever-reset = Remettre la valeur d’origine : { $name }
about-base = Année de départ : { $value }.
about-preset = Valeur d’origine : { $value }.
about-range = Fourchette de { $low } à { $high }.
reset = Réinitialiser
reset-title = Réinitialiser
reset-note = Vous pourrez annuler.
reset-preset = Les valeurs de ce modèle
reset-all = Tout, comme au premier jour
close = Fermer
curves-data = Données des courbes
mini-score = { $reached } sur { $followed }
note-saturated = { $count ->
    [one] le facilitateur est au complet
   *[other] les { $posts } facilitateurs sont au complet
}
foot-note = Simulateur indépendant. Tout est calculé dans votre navigateur : aucun chiffre n’en sort.

## Que faudrait-il ?

needs-link = Que faudrait-il ?
needs-title = Que faudrait-il ?
needs-intro = Un seul de ces changements suffit, le reste du scénario étant constant.
needs-none = Rien de plus : les objectifs suivis sont atteints.
needs-goal = Pour atteindre { $goal }
goal-clause_rate-for = { $value } de marchés clausés
goal-hours-for = { $value } d’insertion
goal-reserved-for = { $value } marchés réservés
needs-lever = Levier
needs-current = Scénario
needs-required = Il faudrait
needs-effort = Effort
needs-action = Appliquer
apply = Appliquer
apply-to = Appliquer : { $name } à { $value }
apply-value = Appliquer { $value }
apply-all = Appliquer le tout
lock = Verrouiller
unlock = Déverrouiller
need-required = Requis : { $value } pour { $goal }.
need-hold-least = À tenir : au moins { $value } pour { $goal }.
need-hold-most = À tenir : au plus { $value } pour { $goal }.
need-never = Aucune valeur ne suffit seule pour l’objectif « { $goal } ».
out-of-reach = Hors d’atteinte par ce seul levier.
out-of-reach-because = Hors d’atteinte : { $cause }.
inert = Sans effet sur les objectifs suivis.
inert-acts = Sans effet ici. Agirait { $conditions }.
inert-and = {" "}et{" "}
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
together-title = Ou un peu de chacune des décisions.
together = En parcourant { $share } du chemin vers leur maximum : { $values }.
together-value = { $name } à { $value }
together-never = Même au maximum, ces décisions ne suffisent pas ensemble.
fragile-title = Les objectifs atteints tiennent à peu
fragile-holds = tient tant que { $conditions }.
fragile-nothing = aucune hypothèse seule ne peut le faire manquer.
fragile-least = { $name } ≥ { $value }
fragile-most = { $name } ≤ { $value }
fragile-margin = marge { $share }
colon = { "\u202F" }:{ " " }
