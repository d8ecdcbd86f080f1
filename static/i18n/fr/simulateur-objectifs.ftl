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
