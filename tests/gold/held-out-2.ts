// Second held-out batch: written after the corrections that the first one asked for, scored once, then
// corrected against in its turn (the first scores are in gold.test.ts).

import { pairsOf, type Pair } from './pairs.ts';

export const heldOut2: readonly Pair[] = [
	...pairsOf(
		'plural',
		true,
		`
		levier = leviers
		maillage = maillages
		passerelle = passerelles
		permanence = permanences
		canal = canaux
		rituel = rituels
		cahier des charges = cahiers des charges
		groupe de pairs = groupes de pairs
		lieu neutre = lieux neutres
		prise en charge = prises en charge
		oral = oraux
		vœu pieux = vœux pieux
		entretien individuel = entretiens individuels
		fiche action = fiches actions
		`
	),
	...pairsOf(
		'plural',
		false,
		`
		bras = bras de fer
		puits = puis
		alors = allure
		tapis = tape
		remise = remis
		voix = voies
		`
	),
	...pairsOf(
		'gender',
		true,
		`
		vendeur = vendeuse
		bavard = bavarde
		malin = maligne
		débrouillard = débrouillarde
		entrepreneur = entrepreneuse
		sportif = sportive
		artisan = artisane
		gourmand = gourmande
		exclu = exclue
		agent administratif = agente administrative
		secrétaire général = secrétaire générale
		isolé = isolée
		bienvenu = bienvenus
		sceptique = sceptiques
		cordial = cordiale
		chômeur = chômeuse
		veuf = veuve
		jardinier = jardinières
		pluriel = plurielle
		serein = sereine
		`
	),
	...pairsOf(
		'gender',
		false,
		`
		contraint = contrainte
		découvert = découverte
		bienvenu = bienvenue
		rencontré = rencontre
		restaurant = restauration
		recherche = rechercher
		avenu = avenue
		travers = traverse
		`
	),
	...pairsOf(
		'accent',
		true,
		`
		hiérarchie = hierarchie
		bénévole = benevole
		ponctualité = ponctualite
		nécessité = necessite
		priorités = priorites
		dignité = dignite
		pluralité = PLURALITE
		créatif = creatif
		échec = echec
		enquête = enquete
		clarté = clarte
		spontanéité = spontaneite
		réalité du terrain = realite du terrain
		ambiguïté = ambiguite
		coopérer = cooperer
		`
	),
	...pairsOf(
		'accent',
		false,
		`
		lié = lie
		relâche = relâché
		sale = salé
		excès = excessif
		mobilisé = mobilise
		pense = pensé
		`
	),
	...pairsOf(
		'oe',
		true,
		`
		sœurs = soeur
		œuvrer = oeuvrer
		hors-d'œuvre = hors d'oeuvre
		`
	),
	...pairsOf(
		'elision',
		true,
		`
		l'accueil = accueil
		une communauté = communauté
		de l'énergie = energie
		l'aventure = aventures
		du respect = respect
		la bonne humeur = bonne humeur
		`
	),
	...pairsOf(
		'elision',
		false,
		`
		s'adapter = adapter
		qu'est-ce = est-ce
		d'emblée = emblée
		se comprendre = comprendre
		`
	),
	...pairsOf(
		'hyphen',
		true,
		`
		auto-formation = autoformation
		vis-à-vis = vis à vis
		bouche-à-oreille = bouche à oreille
		contre-don = contre don
		week-end = week end
		inter-générationnel = intergénérationnel
		`
	),
	...pairsOf(
		'hyphen',
		false,
		`
		contre-don = don
		demi-mesure = mesure
		au delà = au de là-bas
		mal être = bien être
		`
	),
	...pairsOf(
		'inclusive',
		true,
		`
		retraité·e·s = retraités
		conseillers/ères = conseillers
		éducateur.trice.s = éducateurs
		bénévoles et salarié·e·s = bénévoles et salariés
		nouveaux arrivants et nouvelles arrivantes = nouveaux arrivants
		animateur/animatrice = animateur
		expert(e)s = experts
		`
	),
	...pairsOf(
		'acronym',
		true,
		`
		UDAF = udaf
		l'ARS = ARS
		R.S.A = RSA
		Pmsmp = PMSMP
		`
	),
	...pairsOf(
		'acronym',
		false,
		`
		CA = CAF
		IME = ITEP
		SAS = sas
		CCAS = CIAS
		`
	),
	...pairsOf(
		'case',
		true,
		`
		Respect des Autres = respect des autres
		bonne ambiance !!! = Bonne ambiance
		… écouter = écouter
		**Partage** = partage
		`
	),
	...pairsOf(
		'phrase',
		true,
		`
		bâtir ensemble = Bâtir ensemble
		relation d'aide = relations d'aide
		point d'étape = points d'étape
		égalité des chances = egalite des chances
		une équipe soudée = équipe soudée
		esprit critique = esprits critiques
		`
	),
	...pairsOf(
		'phrase',
		false,
		`
		avoir confiance = confiance
		faire confiance = faire ensemble
		tirer vers le haut = tirer vers le bas
		travailler avec = travailler pour
		égalité des chances = égalité
		`
	),
	...pairsOf(
		'negation',
		true,
		`
		aucun temps mort = aucuns temps morts
		sans hiérarchie = sans hierarchie
		pas d'ego = Pas d’égo
		`
	),
	...pairsOf(
		'negation',
		false,
		`
		sans hiérarchie = hiérarchie
		pas d'ego = ego
		ni juge ni parti = juge et parti
		non formel = formel
		absence de temps = temps
		loin des yeux = yeux
		`
	)
];
