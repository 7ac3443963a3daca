// First held-out batch: written once the code was done, scored once before any correction (the first scores
// are in gold.test.ts), then corrected against. Kept apart from the pairs the code was written with.

import { pairsOf, type Pair } from './pairs.ts';

export const heldOut1: readonly Pair[] = [
	...pairsOf(
		'plural',
		true,
		`
		dispositif = dispositifs
		chantier = chantiers
		noyau = noyaux
		apport = apports
		convoi = convois
		matériau = matériaux
		vitrail = vitraux
		pôle d'activité = pôles d'activités
		lieu ressource = lieux ressources
		projet de territoire = projets de territoires
		porteur de projet = porteurs de projets
		référentiel métier = référentiels métiers
		atelier cuisine = ateliers cuisine
		aléa = aléas
		agenda = agendas
		chorale = chorales
		adieu = adieux
		prise de parole = prises de parole
		compte rendu = comptes rendus
		regard croisé = regards croisés
		point de vue = points de vue
		fou rire = fous rires
		`
	),
	...pairsOf(
		'plural',
		false,
		`
		palais = palier
		compas = compassion
		secours = secourir
		univers = université
		vis = vie
		repas = repère
		trois = trop
		gens = gens du voyage
		maux = mots
		souris = sourire
		`
	),
	...pairsOf(
		'gender',
		true,
		`
		rédacteur = rédactrice
		modérateur = modératrice
		ambassadeur = ambassadrice
		entraîneur = entraîneuse
		stimulant = stimulante
		enrichissant = enrichissante
		évolutif = évolutive
		rigoureux = rigoureuse
		ponctuel = ponctuelle
		amélioré = améliorée
		dynamisé = dynamisées
		épanoui = épanouie
		convaincu = convaincue
		technicien = technicienne
		prêt = prête
		doux = douce
		égal = égale
		actif = active
		libéral = libérale
		confiant = confiante
		aide-soignant = aide-soignante
		chargé de mission = chargée de mission
		directeur adjoint = directrice adjointe
		vigilant = vigilantes
		`
	),
	...pairsOf(
		'gender',
		false,
		`
		vague = vigueur
		sort = sortie
		produit = production
		tour = tournée
		bureau = bureaucrate
		pense = pensée
		permanent = permanence
		général = générosité
		contrat = contrainte
		plan = plante
		veille = vieille
		entretien = entretenir
		`
	),
	...pairsOf(
		'accent',
		true,
		`
		pédagogie = pedagogie
		déontologie = deontologie
		écologie = ecologie
		bénéficiaires = beneficiaires
		élaborer = elaborer
		légèreté = legerete
		ténacité = tenacite
		responsabilité = responsabilites
		agilité = agilite
		émotions = emotions
		sérénité = serenite
		créer = creer
		différence = difference
		générosité = GENEROSITE
		même but = meme but
		à plusieurs = a plusieurs
		vérité partagée = verite partagee
		tête-à-tête = tete a tete
		théâtre = theatre
		aîné = ainé
		`
	),
	...pairsOf(
		'accent',
		false,
		`
		organisé = organise
		coopéré = coopère
		aimé = aime
		pilotè = piloté
		désert = dessert
		traité = traite
		retraité = retraite
		acte = acté
		signé = signe
		montré = montre
		facilité = facilite
		cherché = cherche
		`
	),
	...pairsOf(
		'oe',
		true,
		`
		cœurs = coeur
		œil = oeil
		œuvre commune = oeuvres communes
		d'œuvre = oeuvre
		`
	),
	...pairsOf(
		'elision',
		true,
		`
		l'envie = envie
		l'égalité = egalite
		des compétences = compétences
		du bon sens = bon sens
		l'hospitalité = hospitalité
		les uns et les autres = uns et les autres
		un réseau = le réseau
		L'Esprit = esprit
		`
	),
	...pairsOf(
		'elision',
		false,
		`
		s'entendre = entendre
		du coup = coup
		l'un = lundi
		de suite = suite
		être à l'aise = aise
		d'ailleurs = ailleurs
		`
	),
	...pairsOf(
		'hyphen',
		true,
		`
		non-violence = non violence
		pluri-professionnel = pluriprofessionnel
		pair-aidance = pair aidance
		remue-méninges = remue méninges
		socio-éducatif = socio éducatif
		interprofessionnel = inter-professionnel
		peut-être = peut être
		sous-groupe = sous groupe
		`
	),
	...pairsOf(
		'hyphen',
		false,
		`
		non-violence = violence
		sous-groupe = groupe
		auto-évaluation = évaluation
		pair-aidance = aidance
		mal-être = être
		`
	),
	...pairsOf(
		'inclusive',
		true,
		`
		bénéficiaire(s) = bénéficiaires
		collaborateur·rice·s = collaborateur
		référent·e·s = référents
		stagiaires et formateur·rice·s = stagiaires et formateurs
		adhérent-e-s = adhérents
		les demandeur·euses d'emploi = demandeurs d'emploi
		citoyens et citoyennes = citoyens
		chef·fe de projet = chef de projet
		formateurs ou formatrices = formateur
		élu.e.s = élus
		animateurs-trices = animateurs
		bienveillant(e) = bienveillant
		`
	),
	...pairsOf(
		'acronym',
		true,
		`
		CIDFF = cidff
		la MDPH = Mdph
		EHPAD = ehpad
		les CCAS = CCAS
		S.I.A.E. = SIAE
		copil = COPIL
		l'AFPA = afpa
		`
	),
	...pairsOf(
		'acronym',
		false,
		`
		MAS = mas
		RH = Rhône
		ETP = ETTI
		PIC = pic
		CIP = CIPP
		`
	),
	...pairsOf(
		'case',
		true,
		`
		Travailler Ensemble = travailler ensemble
		"Faire avec" = faire avec
		LÂCHER PRISE = lâcher-prise
		* solidarité = solidarité
		entraide :) = entraide
		3 mots = 3 mots.
		bonne humeur 😀 = bonne humeur
		`
	),
	...pairsOf(
		'phrase',
		true,
		`
		lien de confiance = liens de confiance
		montée en compétences = montée en compétence
		outils partagés = outil partagé
		règles communes = règle commune
		prendre le temps = Prendre le temps
		développement du pouvoir d'agir = développement du pouvoir d’agir
		espace d'expression = espaces d'expression
		`
	),
	...pairsOf(
		'phrase',
		false,
		`
		prendre le temps = perdre du temps
		gagner du temps = perdre du temps
		aller de l'avant = avant
		mise en réseau = mise en œuvre
		travail social = travailleur social
		faire équipe = faire face
		`
	),
	...pairsOf(
		'negation',
		true,
		`
		pas de reconnaissance = Pas de reconnaissances
		sans jugement = sans jugements
		non-respect = non respect
		`
	),
	...pairsOf(
		'negation',
		false,
		`
		pas de reconnaissance = reconnaissance
		sans jugement = jugement
		non-respect = respect
		n'avance pas = avance
		rien de nouveau = nouveau
		hors cadre = cadre
		défaut de communication = communication
		perte de sens = sens
		plus de sens = moins de sens
		personne n'écoute = personne écoute
		`
	)
];
