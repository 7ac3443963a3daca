// Gold pairs for the grouping of French words, written from the language, before the code, with words
// of training, social work and employment. `same` says what a careful reader would merge without asking:
// one word or phrase, apart from spelling, punctuation, leading article, number or gender. Two words that
// only context could make one (« personnel » the staff, « personnelle ») are not the same.

export type Category =
	| 'accent'
	| 'acronym'
	| 'case'
	| 'elision'
	| 'gender'
	| 'hyphen'
	| 'inclusive'
	| 'negation'
	| 'oe'
	| 'phrase'
	| 'plural';

export type Pair = {
	readonly a: string;
	readonly b: string;
	readonly category: Category;
	readonly same: boolean;
};

/** One pair a line, `left = right`. */
export function pairsOf(category: Category, same: boolean, lines: string): readonly Pair[] {
	return lines
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const [a = '', b = ''] = line.split(' = ');
			return { a, b, category, same };
		});
}

export const pairs: readonly Pair[] = [
	...pairsOf(
		'plural',
		true,
		`
		échange = échanges
		partenaire = partenaires
		réseau = réseaux
		travail = travaux
		métier = métiers
		enjeu = enjeux
		lieu = lieux
		milieu = milieux
		objectif = objectifs
		compétence = compétences
		appui = appuis
		outil = outils
		détail = détails
		conseil = conseils
		accueil = accueils
		idéal = idéaux
		local = locaux
		tribunal = tribunaux
		journal = journaux
		signal = signaux
		hôpital = hôpitaux
		bureau = bureaux
		tableau = tableaux
		niveau = niveaux
		niveaux = Niveau
		cadeau = cadeaux
		bail = baux
		vœu = vœux
		jeu = jeux
		aveu = aveux
		bijou = bijoux
		genou = genoux
		caillou = cailloux
		clou = clous
		trou = trous
		pneu = pneus
		festival = festivals
		carnaval = carnavals
		bal = bals
		récital = récitals
		portail = portails
		éventail = éventails
		œil = yeux
		réseau social = réseaux sociaux
		lien social = liens sociaux
		culture commune = cultures communes
		point commun = points communs
		bonne pratique = bonnes pratiques
		intérêt général = intérêts généraux
		projet régional = projets régionaux
		acteur local = acteurs locaux
		mission locale = missions locales
		droit = droits
		moyen = moyens
		ressource = ressources
		accompagnement = accompagnements
		valeur partagée = valeurs partagées
		public éloigné = publics éloignés
		appel à projet = appel à projets
		appel à projets = appels à projets
		plan d'action = plans d'actions
		retour d'expérience = retours d'expériences
		chef de projet = chefs de projet
		état des lieux = états des lieux
		mise en relation = mises en relation
		mot-clé = mots-clés
		table ronde = tables rondes
		groupe de travail = groupes de travail
		jeune = jeunes
		besoin = besoins
		frein = freins
		média = médias
		scénario = scénarios
		forum = forums
		bénévole = bénévoles
		lieu de vie = lieux de vie
		vrai = vrais
		neuf = neufs
		bilan = bilans
		aidant familial = aidants familiaux
		nouveau métier = nouveaux métiers
		beau projet = beaux projets
		temps fort = temps forts
		parcours individuel = parcours individuels
		processus collectif = processus collectifs
		choix partagé = choix partagés
		avis divergent = avis divergents
		procès-verbal = procès-verbaux
		relais = relai
		essai = essais
		délai = délais
		emploi = emplois
		loi = lois
		envie = envies
		vécu = vécus
		imprévu = imprévus
		élu = élus
		contenu = contenus
		revenu = revenus
		statut = statuts
		atout = atouts
		défaut = défauts
		feedback = feedbacks
		atelier = ateliers
		soin = soins
		savoir = savoirs
		devoir = devoirs
		pouvoir = pouvoirs
		`
	),
	...pairsOf(
		'plural',
		false,
		`
		fonds = fond
		cours = cour
		mois = moi
		fois = foi
		vers = ver
		sous = sou
		mets = met
		mais = mai
		sens = cens
		plus = plu
		près = pré
		biens = bien
		vacances = vacance
		assises = assise
		bus = bu
		lunettes = lunette
		corps = cor
		lois = loisir
		tiers = tir
		temps = tempo
		cas = ça
		prix = prise
		choix = choisir
		voix = voie
		vœux = veut
		pois = poids
		gros = groupe
		jeux = je
		feux = fe
		canaux = canot
		chevaux = cheveux
		locaux = local technique
		avis = avion
		travaux = travailleur
		toilettes = toilette
		`
	),
	...pairsOf(
		'gender',
		true,
		`
		coordinateur = coordinatrice
		animateur = animatrice
		formateur = formatrice
		directeur = directrice
		médiateur = médiatrice
		éducateur = éducatrice
		acteur = actrice
		facilitateur = facilitatrice
		coordonnateur = coordonnatrice
		accompagnateur = accompagnatrice
		tuteur = tutrice
		travailleur = travailleuse
		chercheur = chercheuse
		motivé = motivée
		impliqué = impliquée
		engagé = engagées
		salarié = salariée
		employé = employée
		passionné = passionnées
		concerté = concertée
		partagé = partagée
		structuré = structurée
		participant = participante
		intervenant = intervenante
		apprenant = apprenante
		étudiant = étudiante
		enseignant = enseignante
		bienveillant = bienveillante
		compétent = compétente
		efficient = efficiente
		exigeant = exigeante
		créatif = créative
		réactif = réactive
		participatif = participative
		collaboratif = collaborative
		inclusif = inclusive
		constructif = constructive
		positif = positives
		collectif = collective
		chaleureux = chaleureuse
		sérieux = sérieuse
		fructueux = fructueuse
		ambitieux = ambitieuses
		professionnel = professionnelle
		institutionnel = institutionnelle
		relationnel = relationnelle
		culturel = culturelle
		individuel = individuelle
		informel = informelle
		essentiel = essentielles
		social = sociale
		sociaux = sociales
		global = globale
		régional = régionale
		territorial = territoriale
		convivial = conviviale
		partenarial = partenariale
		partenariaux = partenariales
		familial = familiale
		citoyen = citoyenne
		quotidien = quotidienne
		conseiller = conseillère
		usager = usagère
		infirmier = infirmière
		ouvrier = ouvrière
		financier = financière
		régulier = régulière
		humain = humaine
		ouvert = ouverte
		fort = forte
		grand = grande
		concret = concrète
		complet = complète
		discret = discrète
		uni = unie
		réuni = réunies
		réussi = réussie
		élu = élue
		reconnu = reconnue
		soutenu = soutenue
		long = longue
		bon = bonne
		coopérant = coopérante
		encadrant = encadrante
		passionnant = passionnante
		assistante sociale = assistantes sociales
		assistant social = assistante sociale
		conseillère en insertion = conseiller en insertion
		éducateur spécialisé = éducatrice spécialisée
		référent unique = référente unique
		agent d'accueil = agente d'accueil
		délégué = déléguée
		diplômé = diplômés
		demandeuse d'emploi = demandeur d'emploi
		employeur = employeuse
		veilleur de nuit = veilleuse de nuit
		ancien = ancienne
		certain = certaine
		`
	),
	...pairsOf(
		'gender',
		false,
		`
		droit = droite
		moyens = moyenne
		personnel = personnelle
		mutuel = mutuelle
		manuel = manuelle
		amical = amicale
		moral = morale
		capital = capitale
		idée = idéal
		objectif = objective
		coopératif = coopérative
		directif = directive
		alternatif = alternative
		facteur = factrice
		commun = commune
		parti = partie
		garanti = garantie
		entrepris = entreprise
		mis = mise
		tenu = tenue
		suivi = suivie en stage
		point = pointe
		port = porte
		pair = paire
		cour = course
		fin = fine
		plant = plante
		vent = vente
		marchand = marche
		courant = courante
		prier = prière
		manier = manière
		médecin = médecine
		mandat = mandataire
		chargé = charge
		arrivé = arrivée
		entré = entrée
		donné = donnée
		monté = montée
		porté = portée
		pensé = pensée
		assemblé = assemblée
		visé = visée
		levé = levée
		avancé = avancée
		conseil = conseillère
		métier = matière
		échec = échelle
		`
	),
	...pairsOf(
		'accent',
		true,
		`
		solidarité = solidarite
		solidarité = SOLIDARITE
		écoute = ecoute
		écoute = Ecoute
		échange = echange
		réseau = reseau
		réseaux = reseau
		coopération = cooperation
		complémentarité = complementarite
		communauté = communaute
		créativité = creativite
		diversité = diversite
		égalité = egalite
		fraternité = fraternite
		liberté = liberte
		santé = sante
		volonté = volonte
		difficulté = difficultes
		intérêt = interet
		intérêts = interets
		bénévolat = benevolat
		méthode = methode
		compétences = competences
		expérience = experience
		évaluation = evaluation
		ingénierie = ingenierie
		idée = idee
		idées = idees
		qualité = qualite
		société = societe
		activité = activites
		intégration = integration
		précarité = precarite
		mobilité = mobilite
		pérennité = perennite
		légitimité = legitimite
		autorité = autorite
		équité = equite
		équipe = equipe
		métier = metiers
		problème = probleme
		règle = regle
		système = systeme
		stratégie = strategie
		mémoire = memoire
		à l'écoute = a l'ecoute
		être ensemble = etre ensemble
		bien-être = bien etre
		connaître = connaitre
		maîtrise = maitrise
		coût = cout
		boîte à outils = boite a outils
		rôle = role
		contrôle = controle
		pôle = pole
		accès = acces
		succès = succes
		progrès = progres
		procès = proces
		congé = conges
		handicapé = handicapée
		café = cafe
		journée = journee
		durée = durees
		événement = évènement
		hétérogénéité = heterogeneite
		naïveté = naivete
		identité = IDENTITÉ
		proximité = Proximite
		parité = parite
		réciprocité = reciprocite
		citoyenneté = citoyennete
		sûreté = surete
		pauvreté = pauvrete
		fierté = fierte
		honnêteté = honnetete
		vérité = verites
		employabilité = employabilite
		après = apres
		français = francais
		leçon = lecon
		reçu = recu
		conçu = concu
		façon de faire = facon de faire
		préparé = preparé
		évolué = evolué
		éloigné = eloignés
		motivée = motivee
		intégrée = integree
		amitié = amitie
		été = ete
		lycée = lycee
		musée = musees
		clé = cle
		`
	),
	...pairsOf(
		'accent',
		false,
		`
		tâche = tache
		tâches = taches
		jeûne = jeune
		sûr = sur
		mûr = mur
		dû = du
		côté = cote
		côte = cote
		côte = côté
		péché = pêche
		pêcher = pécher
		où = ou
		forêt = foret
		mâle = mal
		partagé = partage
		échangé = échange
		engagé = engage
		motivé = motive
		formé = forme
		marché = marche
		cité = cite
		cadré = cadre
		aidé = aide
		limité = limite
		visité = visite
		réglé = règle
		équipé = équipe
		relevé = relève
		élevé = élève
		modelé = modèle
		compté = compte
		porté = porte
		noté = note
		testé = teste
		adapté = adapte
		gratuité = gratuite
		invité = invite
		mérité = mérite
		habilité = habilite
		implicité = implicite
		salé = salle
		pâté = pâte
		conté = conte
		comté = comte
		gêne = gène
		mémé = même
		prêt = près
		récréation = recréation
		répartir = repartir
		réformer = reformer
		arrêté = arrête
		rôder = roder
		ça = sa
		pôle = polie
		`
	),
	...pairsOf(
		'oe',
		true,
		`
		cœur = coeur
		mise en œuvre = mise en oeuvre
		œuvre = oeuvres
		nœud = noeuds
		sœur = soeur
		vœux = voeu
		Œuvrer = oeuvrer
		main d'œuvre = main-d'oeuvre
		bonne œuvre = bonnes oeuvres
		manœuvre = manoeuvre
		mœurs = moeurs
		cœur de métier = coeur de metier
		chef-d'œuvre = chef d'oeuvre
		ŒUVRER ENSEMBLE = œuvrer ensemble
		maître d'œuvre = maitre d'oeuvre
		ex æquo = ex aequo
		curriculum vitæ = curriculum vitae
		œcuménisme = oecumenisme
		marge de manœuvre = marges de manoeuvre
		`
	),
	...pairsOf(
		'oe',
		false,
		`
		cœur = chœur
		œuvre = ouvre
		œuvrer = ouvrer
		nœud = nu
		sœur = sueur
		vœu = veut
		œuf = eux
		`
	),
	...pairsOf(
		'elision',
		true,
		`
		l'écoute = écoute
		l’écoute = écoute
		L'écoute = Ecoute
		la confiance = confiance
		le partage = partage
		les échanges = échange
		un projet = projet
		une équipe = équipe
		des outils = outil
		du lien = lien
		de la confiance = confiance
		de l'entraide = entraide
		d'échange = échange
		le vivre ensemble = vivre ensemble
		l'esprit d'équipe = esprit d’équipe
		l esprit d equipe = l'esprit d'équipe
		l ecoute = écoute
		l'autonomie = l’autonomie
		La solidarité = solidarité
		LES AUTRES = autres
		l'humain = humain
		l'humilité = humilité
		du temps = temps
		le faire ensemble = faire ensemble
		l'intelligence collective = intelligence collective
		un objectif commun = objectif commun
		le sens du collectif = sens du collectif
		des moyens = moyens
		une vision partagée = vision partagée
		Le réseau = réseaux
		l´écoute = écoute
		la mise en réseau = mise en réseau
		l'union = union
		d'écoute = écoute
		`
	),
	...pairsOf(
		'elision',
		false,
		`
		d'accord = accord
		leçon = son
		lien = un lien de subordination
		union = un lion
		la bande = lab
		levier = évier
		désir = sir
		d'abord = abord
		entre = l'antre
		laval = aval
		s'engager = gage
		n'importe quoi = importe
		quelqu'un = quel
		aujourd'hui = aujourd
		unanime = anime
		dunes = une
		`
	),
	...pairsOf(
		'hyphen',
		true,
		`
		savoir-faire = savoir faire
		savoir-être = savoir etre
		savoirs-faire = savoir-faire
		bien-être = bien être
		mieux-être = mieux être
		vivre-ensemble = vivre ensemble
		faire-ensemble = faire ensemble
		co-construction = coconstruction
		co-construction = co construction
		co-animation = coanimation
		inter-connaissance = interconnaissance
		interconnaissance = inter connaissance
		inter-structures = interstructures
		multi-partenariat = multipartenariat
		pluri-disciplinarité = pluridisciplinarité
		auto-évaluation = autoévaluation
		co-responsabilité = coresponsabilité
		donnant-donnant = donnant donnant
		gagnant-gagnant = gagnant gagnant
		lâcher-prise = lâcher prise
		compte-rendu = compte rendu
		mise-en-commun = mise en commun
		face-à-face = face à face
		plus-value = plus value
		plus‑value = plus-value
		laisser – faire = laisser-faire
		e-learning = e learning
		e-learning = elearning
		rendez-vous = rendez vous
		bas-seuil = bas seuil
		aller-vers = aller vers
		socio-professionnel = socioprofessionnel
		médico-social = médico social
		médico-social = médicosocial
		avant-projet = avant projet
		garde-fou = garde fou
		contre-pouvoir = contre pouvoir
		mi-temps = mi temps
		porte-parole = porte parole
		trans-disciplinaire = transdisciplinaire
		télé-travail = télétravail
		entr'aide = entraide
		co-développement = codéveloppement
		mot-clé = mot clef
		`
	),
	...pairsOf(
		'hyphen',
		false,
		`
		en jeu = enjeu
		à venir = avenir
		sur tout = surtout
		plus tôt = plutôt
		en fin = enfin
		par fois = parfois
		savoir-faire = savoir
		savoir-être = savoir-faire
		vivre-ensemble = vivre
		bien-être = bien
		entre-deux = entre
		compte rendu = compte
		face-à-face = face
		sous-traitance = traitance
		mi-temps = temps
		co-construction = construction
		inter-connaissance = connaissance
		laisser-faire = laisser
		plus-value = plus
		`
	),
	...pairsOf(
		'inclusive',
		true,
		`
		acteur·rices = acteurs
		acteur·rice·s = acteur
		acteur.rice.s = acteurs
		acteurs/actrices = acteurs
		acteurs et actrices = acteurs
		participant(e)s = participants
		participant·e·s = participant
		participant.e.s = participants
		participant-e-s = participants
		participant/e/s = participants
		participantes et participants = participants
		salarié-e-s = salariés
		salarié(e)s = salarié
		salarié•e•s = salariés
		tous·tes = tous
		tou·te·s = tous
		toutes et tous = tous
		formateur·trice·s = formateurs
		formateur(trice)s = formateur
		formateurs-trices = formateurs
		formateur/trice = formateur
		professionnel·le·s = professionnels
		professionnel-le-s = professionnel
		professionnel(le)s = professionnels
		citoyen·ne·s = citoyens
		citoyen.ne.s = citoyens
		chercheur·euse·s = chercheurs
		chercheur·se = chercheur
		travailleur·euses = travailleurs
		usager·ère·s = usagers
		usager·e·s = usagers
		conseiller·ère = conseiller
		étudiant·es = étudiants
		élu·e·s = élus
		motivé·e = motivé
		motivé·e·s = motivés
		engagé(e)s = engagé
		créatif·ve = créatif
		créatif·ves = créatifs
		heureux·se = heureux
		bénéficiaire·s = bénéficiaires
		les apprenant·e·s = apprenants
		employeur·euse·s = employeurs
		travailleurs sociaux et travailleuses sociales = travailleurs sociaux
		éducateur·rice spécialisé·e = éducateur spécialisé
		allié·es = alliés
		directeur ou directrice = directeur
		`
	),
	...pairsOf(
		'inclusive',
		false,
		`
		acteur·rice·s = action
		participant·e·s = participation
		salarié·e·s = salaire
		formateur·trice·s = formation
		usager·ère·s = usage
		tous·tes = tout seul
		élu·e·s = élection
		acteurs et partenaires = acteurs
		écoute et partage = écoute
		formateurs et stagiaires = formateurs
		chercheur·euse·s = recherche
		citoyen·ne·s = citoyenneté
		`
	),
	...pairsOf(
		'acronym',
		true,
		`
		RH = rh
		RH = R.H.
		les RH = RH
		ESS = ess
		ESS = E.S.S.
		l'ESS = ESS
		CAF = caf
		la CAF = CAF
		PMI = pmi
		MDPH = mdph
		VAE = vae
		la VAE = VAE
		OPCO = opco
		les OPCO = OPCO
		RSA = rsa
		CPF = C.P.F.
		IAE = iae
		SIAE = les SIAE
		PJJ = pjj
		ASE = l'ASE
		CHRS = chrs
		RGPD = rgpd
		ETP = etp
		CCAS = ccas
		MJC = MJCs
		QPV = qpv
		GPEC = gpec
		`
	),
	...pairsOf(
		'acronym',
		false,
		`
		CA = ça
		SI = si
		CE = ce
		CAP = cap
		PLIE = plie
		TIC = tic
		CAS = cas
		AS = as
		RH = RHI
		CAF = café
		PMI = PME
		VAE = VAP
		OPCA = OPCO
		CDI = CDD
		SAVS = SAV
		ESS = ES
		CHRS = CHR
		IAE = AIE
		RSA = RSE
		ASS = as
		ARS = art
		PAS = PA
		DE = de
		BUS = BU
		TISF = TIF
		`
	),
	...pairsOf(
		'case',
		true,
		`
		Confiance = confiance
		CONFIANCE = confiance
		confiance. = confiance
		confiance ! = confiance
		confiance… = confiance
		« confiance » = confiance
		"confiance" = confiance
		“Confiance” = confiance
		confiance, = confiance
		 Confiance  = confiance
		Esprit d'Équipe = esprit d'équipe
		TRAVAIL EN EQUIPE = travail en équipe
		travail  en  équipe = travail en équipe
		Vivre Ensemble !! = vivre ensemble
		- confiance = confiance
		• confiance = confiance
		#confiance = confiance
		confiance ? = confiance
		(confiance) = confiance
		'confiance' = confiance
		100% = 100 %
		Ensemble ; = ensemble
		écoute, partage = écoute partage
		`
	),
	...pairsOf(
		'case',
		false,
		`
		+ de moyens = - de moyens
		confiance = confidence
		ensemble = ressemble
		10 % = 100 %
		niveau 1 = niveau 2
		1 personne = 11 personnes
		- de réunions = réunions
		`
	),
	...pairsOf(
		'phrase',
		true,
		`
		partage d'information = partage d’informations
		travail en commun = travail en communs
		langage commun = langages communs
		objectifs partagés = objectif partagé
		mise en commun = Mises en commun
		l'échange de pratiques = échanges de pratiques
		donner du sens = Donner du sens
		faire ensemble = Faire ensemble !
		aller plus loin = Aller plus loin.
		pouvoir d'agir = le pouvoir d’agir
		une culture de l'évaluation = culture de l’evaluation
		insertion par l'activité économique = Insertion par l activite economique
		parcours d'insertion = parcours d’insertions
		projet personnel = projets personnels
		projet professionnel = projets professionnels
		action collective = actions collectives
		intelligence collective = Intelligences collectives
		ressources humaines = Ressource humaine
		droit commun = droits communs
		mise en oeuvre du projet = mise en œuvre du projet
		sentiment d'appartenance = le sentiment d'appartenance
		prise de recul = prises de recul
		travail d'equipe = travail d'équipe
		gestion du temps = Gestion du temps
		lutte contre l'exclusion = luttes contre l'exclusion
		accès aux droits = acces aux droits
		ouverture d'esprit = ouvertures d’esprit
		temps d'échange = temps d'échanges
		moyens humains = moyen humain
		vision commune = visions communes
		règle du jeu = règles du jeu
		valeur ajoutée = valeurs ajoutées
		bassin d'emploi = bassins d'emploi
		`
	),
	...pairsOf(
		'phrase',
		false,
		`
		culture commune = culture
		projet commun = projet
		travail en équipe = équipe
		travail en réseau = travail
		travail en réseau = réseau
		moyens humains = moyens
		moyens humains = moyens financiers
		droit du travail = travail
		droit au travail = droit du travail
		chef de projet = projet de chef
		prise en compte = prise en charge
		temps plein = temps partiel
		être ensemble = être
		vouloir coopérer = pouvoir coopérer
		savoir coopérer = vouloir coopérer
		accompagnement social = accompagnement
		accès aux droits = accès au droit d'asile
		aller vers = aller
		faire avec = faire
		faire avec = faire sans
		plus de temps = temps
		plus de réunions = réunions
		trop de réunions = réunions
		beaucoup de temps = temps
		se former = former
		`
	),
	...pairsOf(
		'negation',
		true,
		`
		pas de moyens = pas de moyen
		sans moyen = sans moyens
		manque de temps = Manque de temps !
		non-recours = non recours
		non-jugement = non jugement
		le non-dit = non-dits
		manque de moyens = manques de moyens
		pas d'écoute = pas d’ecoute
		sans engagement = sans engagements
		aucun moyen = Aucun moyen
		PAS DE MOYENS = pas de moyens
		le manque de confiance = manque de confiance
		absence de cadre = absences de cadre
		`
	),
	...pairsOf(
		'negation',
		false,
		`
		pas de moyens = moyens
		pas de temps = temps
		manque de moyens = moyens
		manque de temps = temps
		manque de confiance = confiance
		sans cadre = cadre
		sans confiance = confiance
		non-recours = recours
		non-dits = dits
		non jugement = jugement
		ne pas juger = juger
		ne pas s'écouter = s'écouter
		jamais seul = seul
		aucune écoute = écoute
		plus aucun moyen = moyens
		absence de règles = règles
		zéro moyen = moyens
		pas seul = seul
		pas assez de moyens = assez de moyens
		pas toujours simple = toujours simple
		ni chef ni sous-chef = chef
		incompréhension = compréhension
		méconnaissance = connaissance
		désaccord = accord
		désengagement = engagement
		inégalité = égalité
		informel = formel
		impuissance = puissance
		insécurité = sécurité
		peu de moyens = moyens
		`
	)
];
