// Lists for the masculine of French words: adjectives, participles and trades whose feminine no rule gives
// safely, and the words that look like feminines and are not. Data only.

/** Masculines whose feminine takes -e and nothing else, and is no word of its own. */
export const takeE = `
	abstrait abrupt absolu accompli accueilli accru acquis adjoint admis adouci adroit affaibli affranchi
	africain agrandi agréé aguerri alangui allemand alourdi américain ami amorti anéanti anglais anobli
	antérieur aperçu aplani aplati appauvri appris approfondi apprenti argentin arrondi artisan assagi assaini
	asservi assidu assombri assorti assoupi assoupli attendri attendu auteur averti avocat banni béni
	blanchi blond bleu bovin câlin candidat castillan catalan certain châtain chaud chacun aucun chéri choisi
	civil citadin clair clandestin combattu compact compris conclu concis confondu confus conjoint connu
	conquis consenti construit contemporain continu convaincu convenu converti coquin correct corrompu couru
	court couvert cousu craint cristallin cubain cuit débattu déchu déçu défendu défini défraîchi dégarni délicat
	démis démoli démuni dépourvu desservi désinvesti désuni détendu détenu détruit diffus direct discontinu
	disert disjoint disparu dissolu distendu distinct distrait divers diverti divin docteur dur durci ébahi
	éclairci égaré élargi élu embelli émis endormi endurci enfantin enfoui englouti enhardi ennemi enrichi
	entendu entretenu envahi épanoui épris espagnol établi éteint étonné étourdi étroit exact exclu exempt
	expert exquis extérieur extraverti farci fécond félin féminin fendu fini fléchi fleuri florentin fort
	fourni franchi français froid futur gamin garni gai gouverneur grandi grand gratuit grossi guéri hardi haut
	hautain humain immédiat imparfait impoli imprécis imprévu impromptu impuni impur inachevé inadéquat
	inattendu incertain inclus incompris inconnu incorrect indéfini indirect indécis indu induit inédit
	inexact infect inférieur infini ingénieur ingénu ingrat inhumain inscrit insatisfait insoumis instruit
	intact interdit intérieur interrompu ininterrompu interurbain introduit introverti invaincu inverti
	investi irréfléchi irrésolu jauni joint joli laid latin lauréat lointain loti lourd magistrat maintenu
	majeur maladroit malpoli malsain marocain masculin maudit méconnu meilleur mesquin métropolitain meurtri
	mexicain mineur mondain mordu mort mûri muni musulman nanti né noir noirci nourri obscur obscurci
	obtenu occitan omis opportun importun orphelin ouvert offert ottoman parcouru parfait partisan parvenu
	peint perçu perdu perverti petit philippin plein poli porcin postérieur pourri pourvu poursuivi précis
	prédit préétabli prescrit pressenti prêt prétendu prévenu prévu prochain professeur profond promu prompt
	proscrit puéril puni pur puritain raccourci rafraîchi raidi rajeuni ralenti ramolli ravi rebattu recueilli
	reconnu reconstruit réduit réfléchi refroidi réinvesti rejoint relu rempli rendu renchéri répandu républicain
	requis résolu ressenti restreint rétabli rétréci réuni réussi reçu révolu riverain romain rompu rond roumain sain
	sali satisfait second secouru séduit serein seul soumis soutenu souverain strict subi subtil succinct
	supérieur surhumain survenu suspect suspendu tendu terni traduit trahi transmis ultérieur uni urbain
	vaincu vagabond vécu vendu vert vêtu vieilli vilain voisin voulu vrai conçu
`;

/** Pairs that no rule gives: feminine, then masculine. */
export const pairs = `
	aiguë aigu ambiguë ambigu amère amer basse bas blanche blanc bonne bon bouchère boucher boulangère boulanger
	bougonne bougon brève bref bretonne breton bouffonne bouffon cadette cadet caduque caduc championne champion
	cheffe chef chère cher complète complet concrète concret conseillère conseiller contiguë contigu copine copain
	coquette coquet discrète discret douce doux douillette douillet épaisse épais espionne espion étrangère étranger
	exiguë exigu expresse exprès favorite favori folle fou fraîche frais franche franc gentille gentil gloutonne
	glouton grasse gras grecque grec grognonne grognon grosse gros hôtesse hôte incomplète incomplet indiscrète
	indiscret inquiète inquiet jalouse jaloux jumelle jumeau laïque laïc lasse las légère léger longue long maîtresse
	maître maligne malin métisse métis mignonne mignon molle mou muette muet neuve neuf nette net nulle nul
	pareille pareil passagère passager patronne patron paysanne paysan piétonne piéton poltronne poltron rousse
	roux secrète secret turque turc usagère usager veuve veuf vieille vieux fausse faux wallonne wallon
`;

/** Stems of adjectives in -eux: « heureuse » goes with « heureux »; other feminines in -euse go with -eur. */
export const inEux = `
	acrimoni affectu affr ambiti amour angoiss anxi artifici astuci audaci avantag aventur bienheur boit
	boutonn brum calamit calomni caoutchout capit caprici cartonn cauchemard cavern ceremoni
	chaleur chanc charn compendi conscienci contagi copi courag cout cr crapul crass cray crem curi danger
	defectu delici desastr desavantag desir disgraci dispendi doucer dout duvet eczemat elogi ennuy envi epin
	fabul faceti fach fallaci fam fang fastidi fastu fibr fievr filandr floconn fougu fructu fuligin fum furi
	gaz gelatin gener gibb giboy glor glori gomm goutt graci graiss granul grinch grum hain hargn harmoni
	hasard herb heur hid hont houl huil ignomini imperi impetu impecuni incestu industri infecti infructu
	ingeni injuri insidi insomni insouci irreligi irrespectu joy judici jut labori lain lait lepr
	licenci lign liquor litigi lumin luxu luxuri majestu malchanc malencontr malheur malici marecag melodi
	merveill meticul miell minuti miracul miser moell monstru montagn mouss mysteri nause nebul neig nerv nombr
	nuag obsequi odi ois oleagin ombrag onctu ondul oner orag orgueill oss outrag parcimoni paress pat perill
	pernici pi pierr pit plantur pluvi poiss pomp popul por poudr poussier precautionn preci presomptu prestigi
	pretenti prodigi pulp quint rap religi resin respectu rigour rocaill rugu ruin sabl savonn savour scabr
	scandal scrupul sentenci ser seri silenci sinu soign somptu souci soupconn soy spaci spongi studi
	superstiti talentu tempetu tendanci tenebr terr tortu torrentu tumultu valeur vanit vapor venen verb
	vertigin vertu vici victori vigour vin visqu volumin voluptu
`;

/** Nouns in -ée that are not participles. */
export const nounsInEe = `
	allee annee apogee armee arrivee assemblee avancee bouchee centree chaussee corvee coulee cuilleree
	dictee donnee duree echappee entree envolee epee epopee equipee fee flambee fumee fusee gelee
	giboulee gorgee huee idee jetee journee lancee levee lycee maisonnee marechaussee maree matinee melee
	menee mijoree montee mosquee musee nuee nuitee odyssee orchidee panacee pensee percee plongee poignee
	poupee poussee portee puree randonnee rangee rentree renommee retombee risee rosee ruee saignee
	soiree tombee tournee tranchee traversee trophee trouee vallee veillee visee volee
`;
