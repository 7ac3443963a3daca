// Families of words of cooperation, social work, training and employment. A family never merges by
// itself: it is offered to a human (« coopérer » and « coopération »). Its words also lend their accents to
// a label that was typed without. A word belongs to one family; the first word names it.

import { fold, openLigatures, wordsOf } from './letters.ts';
import { wordKey } from './word.ts';

const families = `
coopération coopérer coopératif coopérative coopérateur coopératrice coopérant
partenariat partenaire partenarial
communication communiquer communicant communicatif com
collaboration collaborer collaborateur collaboratrice collaboratif
concertation concerter concerté
coordination coordonner coordinateur coordinatrice coordonnateur coordonnatrice coordonné
animation animer animateur animatrice animé
formation former formateur formatrice formé formatif
accompagnement accompagner accompagnateur accompagnatrice accompagné accompagnant
mutualisation mutualiser mutualisé
solidarité solidaire
complémentarité complémentaire
convivialité convivial
créativité créatif créer créateur créatrice création
confiance confier confiant
échange échanger échangé
partage partager partagé partageur
écoute écouter écoutant écouté
engagement engager engagé
implication impliquer impliqué
participation participer participant participatif
motivation motiver motivé motivant
mobilisation mobiliser mobilisé mobilisateur
organisation organiser organisé organisateur organisationnel orga
évaluation évaluer évaluateur évalué évaluatif éval
innovation innover innovant innovateur
adaptation adapter adapté adaptabilité adaptable
anticipation anticiper anticipé
capitalisation capitaliser capitalisé
construction construire construit constructif
co-construction co-construire co-construit
décision décider décideur décidé décisionnel
délégation déléguer délégué
développement développer développé développeur
diagnostic diagnostiquer
dialogue dialoguer
diversité diversifier diversification
dynamisme dynamique dynamiser dynamisation dynamisant
efficacité efficace
efficience efficient
égalité égal égalitaire
équité équitable
émancipation émanciper émancipateur émancipé
entraide entraider
expérimentation expérimenter expérimental
expérience expérimenté
expertise expert
facilitation faciliter facilitateur facilitatrice facilitant
fédération fédérer fédérateur fédératif
financement financer financeur financier finances
formalisation formaliser formalisé formalisme
gestion gérer gestionnaire
gouvernance gouverner
identification identifier identifié
inclusion inclure inclusif inclusivité
information informer informé informateur informatif info
initiative initier initiateur
insertion insérer inséré
intégration intégrer intégré intégrateur
interaction interagir interactif interactivité
interconnaissance interconnaître
lisibilité lisible
légitimité légitime légitimer légitimation
médiation médiateur médiatrice
méthode méthodologie méthodique méthodologique
mission missionner missionné
négociation négocier négociateur négocié
orientation orienter orienté orienteur
ouverture ouvrir ouvert
pérennité pérenniser pérenne pérennisation
pilotage piloter pilote piloté
planification planifier planifié planning
pluralité pluriel pluralisme
pluridisciplinarité pluridisciplinaire
pragmatisme pragmatique
prévention prévenir préventif
professionnalisation professionnaliser professionnalisant professionnalisé
professionnalisme professionnel
projection projeter
protection protéger protecteur protégé
proximité proche
qualification qualifier qualifié qualifiant
qualité qualitatif
réactivité réactif réagir réaction
réalisation réaliser réalisé
réciprocité réciproque
reconnaissance reconnaître reconnu
réflexion réfléchir réfléchi réflexivité réflexif
régulation réguler régulateur régulé
régularité régulier
relation relationnel
rencontre rencontrer
réseau réseautage réseauter
respect respecter respectueux respecté
responsabilité responsable responsabiliser responsabilisation
réussite réussir réussi
rigueur rigoureux
sécurité sécuriser sécurisation sécurisant sécuritaire
sensibilisation sensibiliser sensibilisé
sociabilité socialiser socialisation
soutien soutenir soutenu soutenant
spécialisation spécialiser spécialisé spécialiste spécialité
stabilité stable stabiliser stabilisation
stage stagiaire
stratégie stratégique stratège
structuration structurer structuré structurant
structure structurel
suivi suivre
synergie synergique
synthèse synthétiser synthétique
territoire territorial territorialité
tolérance tolérant tolérer
transmission transmettre transmis
transparence transparent
transversalité transversal
travail travailler travailleur travailleuse
tutorat tuteur tutrice tutorer
unité unir uni union unifier
utilité utile
valorisation valoriser valorisé valorisant
validation valider validé
veille veiller
vigilance vigilant
vision visionnaire
visibilité visible
volonté vouloir volontaire volontariat volontarisme voulu
bienveillance bienveillant
bénévolat bénévole
citoyenneté citoyen citoyenne
cohérence cohérent
cohésion cohésif
compétence compétent
compromis compromettre
consensus consensuel
contrainte contraindre contraignant
convergence converger convergent
curiosité curieux
difficulté difficile
discrétion discret
disponibilité disponible
durabilité durable
écrit écrire écriture
employabilité employable
emploi employer employeur employé
entreprise entreprendre entrepreneur entrepreneuriat entrepreneurial
enthousiasme enthousiaste
évolution évoluer évolutif
exigence exigeant exiger
fidélité fidèle fidéliser fidélisation
flexibilité flexible
fragilité fragile fragiliser
générosité généreux
hospitalité hospitalier
humanité humain humanisme humaniste
humilité humble
indépendance indépendant
individualisation individualiser individuel individualisme individualisé
ingénierie ingénieur
intelligence intelligent
interdépendance interdépendant
justice juste
légèreté léger
liberté libre libérer libération
loyauté loyal
maturité mature
mixité mixte
mobilité mobile
modernité moderne moderniser modernisation
optimisme optimiste
parole parler
patience patient patienter
pédagogie pédagogique pédagogue
polyvalence polyvalent
positivité positif
précarité précaire précarisation
recrutement recruter recruteur recruté
rémunération rémunérer rémunéré
résilience résilient
résolution résoudre
richesse riche enrichir enrichissement enrichissant
salariat salarié salarier
simplicité simple simplifier simplification
sincérité sincère
souplesse souple
spontanéité spontané
subsidiarité subsidiaire
accueil accueillir accueillant
accessibilité accessible accéder accès
actualisation actualiser
adhésion adhérer adhérent
affirmation affirmer affirmé
agilité agile
aide aider aidant aidé
ambition ambitieux
amélioration améliorer amélioré
amitié ami amical
analyse analyser analysé
apprentissage apprendre apprenant apprenti
appropriation approprier approprié
appui appuyer appuyé
argumentation argumenter argument argumentaire
articulation articuler articulé
association associer associé associatif asso
logement loger
hébergement héberger hébergeur
connaissance connaître
assiduité assidu
assistance assister assistant assisté assistanat
attention attentif
audace audacieux
autonomie autonome autonomiser autonomisation
authenticité authentique
autorité autoritaire
cadre cadrer cadré cadrage
circulation circuler
clarté clair clarifier clarification
collecte collecter
communauté communautaire
conseil conseiller conseillère
contribution contribuer contributeur contributif contributrice
conviction convaincre convaincu
culture culturel cultiver
défense défendre défenseur
définition définir défini
démocratie démocratique
déontologie déontologique
dignité digne
discussion discuter
distance distanciel distancer distanciation
économie économique
éducation éduquer éducateur éducatrice éducatif
élaboration élaborer
encadrement encadrer encadrant
énergie énergique énergétique
épanouissement épanouir épanoui épanouissant
équilibre équilibrer équilibré
exclusion exclure exclu
explication expliquer explicite expliciter explicitation
fraternité fraternel
harmonie harmonieux harmoniser harmonisation
honnêteté honnête
impulsion impulser
intervention intervenir intervenant
investissement investir investi
lien lier
maîtrise maîtriser maîtrisé
management manager managérial
militantisme militant militer
neutralité neutre
observation observer observateur observatoire
optimisation optimiser optimisé
persévérance persévérer persévérant
ponctualité ponctuel
pratique pratiquer
préparation préparer préparé
production produire produit productif productivité
progrès progresser progression progressif
promotion promouvoir
rapidité rapide
rassemblement rassembler rassembleur
réunion réunir réuni réu
réinsertion réinsérer
sensibilité sensible
sérieux sérieuse
service servir
singularité singulier
soin soigner soignant
stimulation stimuler stimulant
traçabilité tracer trace
vulnérabilité vulnérable
`;

/** Words of the field that need an accent and have no family here. */
const accented = `
académique bénéficiaire bénéfice caractère cœur congé contrôle coût critère déclic défi délai démarche dépôt
désir détail écart école égalité élan élève élu émotion enquête équipe étape état éthique être étude étudiant événement
fête fenêtre fierté filière hiérarchie humanité idée identité intérêt interprète itinéraire lycée manière
manœuvre matériel mémoire métier modèle mœurs motivé nécessité nœud numérique œuvre œuvrer opportunité pôle
période périmètre phénomène prêt priorité problématique problème procédure procès première règle référence
référent relève rémunération repère représentation réseau réserve résultat rôle schéma sérénité séance société sœur
spécifique système téléphone témoignage témoin théorie thème trêve vécu vérité vœu pérenne œil éloigné
`;

const lines = families
	.split('\n')
	.map(wordsOf)
	.filter((words) => words.length > 0);

const nameOf = new Map<string, string>();
const accents = new Map<string, string>();

const bare = (word: string) => fold(openLigatures(word));

for (const words of lines) {
	for (const word of words) nameOf.set(wordKey(word.replaceAll('-', '')), words[0] ?? word);
}
for (const word of [...lines.flat(), ...wordsOf(accented)]) {
	if (bare(word) !== word && !accents.has(bare(word))) accents.set(bare(word), word);
}

/** The families, each the list of its words. */
export const familyLines: readonly (readonly string[])[] = lines;

/** The name of the family of a word, given by its key. */
export function familyOf(key: string): string | undefined {
	return nameOf.get(key);
}

/** The spelling of a word typed without accents, when the lexicon knows one of the same key. */
export function accentedForm(word: string): string | undefined {
	const known = accents.get(word);
	return known !== undefined && wordKey(known) === wordKey(word) ? known : undefined;
}
