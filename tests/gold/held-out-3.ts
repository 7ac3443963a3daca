// Third and last held-out batch: written after every correction and scored once. Nothing was changed because
// of it, so its figures are a first score.

import { pairsOf, type Pair } from './pairs.ts';

export const heldOut3: readonly Pair[] = [
	...pairsOf(
		'plural',
		true,
		`
		cheminement = cheminements
		arbitrage = arbitrages
		pilier = piliers
		rival = rivaux
		fléau = fléaux
		relais local = relais locaux
		feuille de route = feuilles de route
		temps collectif = temps collectifs
		tuyau = tuyaux
		décideur public = décideurs publics
		essieu = essieux
		verrou = verrous
		proposition commune = propositions communes
		mode d'emploi = modes d'emploi
		`
	),
	...pairsOf(
		'plural',
		false,
		`
		pouls = poule
		avis = avisé
		relais = relaxe
		bois = boire
		talus = talent
		repos = repose
		`
	),
	...pairsOf(
		'gender',
		true,
		`
		négociateur = négociatrice
		fédérateur = fédératrice
		rassembleur = rassembleuse
		valorisant = valorisante
		épuisant = épuisante
		cohérent = cohérente
		solidaire = solidaires
		combatif = combative
		généreux = généreuse
		curieux = curieuse
		respecté = respectée
		soudé = soudée
		intergénérationnel = intergénérationnelle
		multiculturel = multiculturelle
		paritaire = paritaires
		vivant = vivante
		bancal = bancale
		restreint = restreinte
		élargi = élargie
		paysan = paysanne
		psychologue clinicien = psychologue clinicienne
		coordinateur régional = coordinatrice régionale
		lycéen = lycéenne
		serveur = serveuse
		`
	),
	...pairsOf(
		'gender',
		false,
		`
		critiqué = critique
		sorti = sortie
		demandé = demande
		rapport = rapporteuse
		mesuré = mesure
		vu = vue
		champ = championne
		retenu = retenue
		attaché = attache
		service = serviette
		`
	),
	...pairsOf(
		'accent',
		true,
		`
		dévouement = devouement
		ingéniosité = ingeniosite
		intégrité = integrite
		régularité = regularite
		mutualité = mutualite
		fidélité = fidelite
		altérité = alterite
		éthique = ethique
		élan collectif = elan collectif
		préoccupation = preoccupation
		nouveauté = nouveaute
		bâtisseurs = batisseur
		déléguer = deleguer
		inégalités = inegalites
		employée = employee
		`
	),
	...pairsOf(
		'accent',
		false,
		`
		forcé = force
		croisé = croise
		liste = listé
		engagées = engages
		valorisé = valorise
		rythmé = rythme
		repéré = repère
		`
	),
	...pairsOf(
		'oe',
		true,
		`
		manœuvrer = manoeuvrer
		chœur = choeur
		cœur à cœur = coeur a coeur
		`
	),
	...pairsOf(
		'elision',
		true,
		`
		l'innovation sociale = innovation sociale
		de la bienveillance = bienveillance
		du sens = sens
		l'apprentissage = apprentissages
		une parole libre = parole libre
		des règles = règle
		`
	),
	...pairsOf(
		'elision',
		false,
		`
		s'ouvrir = ouvrir
		d'office = office
		un peu de temps = peu de temps
		m'engager = engager
		`
	),
	...pairsOf(
		'hyphen',
		true,
		`
		savoir-vivre = savoir vivre
		co-éducation = coéducation
		pré-requis = prérequis
		anti-gaspi = antigaspi
		fil-rouge = fil rouge
		brise-glace = brise glace
		`
	),
	...pairsOf(
		'hyphen',
		false,
		`
		savoir-vivre = vivre
		brise-glace = glace
		avant-garde = garde
		arrière-pensée = pensée
		`
	),
	...pairsOf(
		'inclusive',
		true,
		`
		conseiller·e·s = conseillers
		ambassadeur·rice·s = ambassadeurs
		invité(e)s = invités
		intervenant.es = intervenants
		travailleurs·euses = travailleur
		auteurs et autrices = auteurs
		un·e professionnel·le = un professionnel
		formé·e·s = formés
		`
	),
	...pairsOf(
		'acronym',
		true,
		`
		CIP = cip
		la PJJ = PJJ
		E.T.P. = ETP
		les ESAT = ESAT
		`
	),
	...pairsOf(
		'acronym',
		false,
		`
		CE = CSE
		AS = ASE
		CLIC = clic
		DU = du
		`
	),
	...pairsOf(
		'case',
		true,
		`
		NE RIEN LÂCHER = ne rien lâcher
		Bonne entente... = bonne entente
		« Travail d'équipe » = travail d’équipe
		union / force = union/force
		`
	),
	...pairsOf(
		'phrase',
		true,
		`
		partage de compétences = partages de compétences
		relation humaine = relations humaines
		équipe pluridisciplinaire = équipes pluridisciplinaires
		prendre du recul = Prendre du recul
		force de proposition = forces de proposition
		bonne volonté = bonnes volontés
		`
	),
	...pairsOf(
		'phrase',
		false,
		`
		force de proposition = force
		laisser du temps = laisser le temps au temps
		à côté = côté
		entre nous = nous
		être acteur = acteur
		`
	),
	...pairsOf(
		'negation',
		true,
		`
		sans cadre clair = sans cadres clairs
		manque d'écoute = manque d’ecoute
		jamais seul = jamais seule
		`
	),
	...pairsOf(
		'negation',
		false,
		`
		manque d'écoute = écoute
		sans chef = chef
		peu d'échanges = échanges
		défaut d'écoute = écoute
		plus jamais seul = jamais seul
		hors sujet = sujet
		`
	)
];
