// The sentences of the log, in both languages.

const answers = (n: number) => (n === 0 ? '' : n === 1 ? ' (1 réponse)' : ` (${n} réponses)`);
const answersEn = (n: number) => (n === 0 ? '' : n === 1 ? ' (1 answer)' : ` (${n} answers)`);
const who = (owner: string) => (owner === '' ? '' : ` (${owner})`);

const french = {
	title: 'Journal d’atelier',
	subtitle: 'Pour la personne qui anime',
	about:
		'Ce qui s’est passé, dans l’ordre, avec les notes prises en séance. Les réponses de chacun n’y sont pas.',
	hour: 'Heure',
	what: 'Ce qui s’est passé',
	quoted: (text: string) => `«\u202F${text}\u202F»`,
	opened: (title: string) => `Séance créée\u202F: ${title}`,
	lobby: 'Retour à l’écran d’accueil',
	entered: (title: string, people: number) =>
		`${title}${people === 0 ? '' : people === 1 ? ', 1 personne arrivée' : `, ${people} personnes arrivées`}`,
	phase: {
		present: (title: string, _: number) => `Présentation de ${title}`,
		collect: (title: string, _: number) => `Recueil ouvert\u202F: ${title}`,
		share: (title: string, n: number) => `Résultats partagés\u202F: ${title}${answers(n)}`,
		conclude: (title: string, n: number) => `Étape conclue\u202F: ${title}${answers(n)}`
	},
	locked: 'Réponses verrouillées',
	unlocked: 'Réponses rouvertes',
	paused: 'Pause',
	resumed: 'Reprise',
	shut: 'Entrée fermée',
	reopened: 'Entrée rouverte',
	note: {
		parking: (text: string, _: string) => `À reprendre\u202F: ${text}`,
		decision: (text: string, owner: string) => `Décision\u202F: ${text}${who(owner)}`,
		action: (text: string, owner: string) => `Action\u202F: ${text}${who(owner)}`,
		remark: (text: string, _: string) => `Note\u202F: ${text}`
	},
	removed: (text: string) => `Note retirée\u202F: ${text}`,
	spotlit: (text: string) => `Mis en lumière\u202F: «\u202F${text}\u202F»`,
	quoteAsked: 'Accord demandé pour citer une phrase',
	erased: 'Une personne a effacé ce qu’elle avait écrit',
	tables: (n: number) => (n === 0 ? 'Tablées défaites' : `${n} tablées formées`),
	rounds: (n: number, minutes: number) => `Rotations\u202F: ${n} tours de ${minutes} min`,
	turned: (n: number) => `Tour ${n}`,
	reports: (name: string) => `Restitution de la tablée ${name}`,
	undone: (text: string) => `${text} (annulé)`
};

const english: typeof french = {
	title: 'Workshop log',
	subtitle: 'For the facilitator',
	about: 'What happened, in order, with the notes taken on the spot. Nobody’s answers are in it.',
	hour: 'Time',
	what: 'What happened',
	quoted: (text) => `“${text}”`,
	opened: (title) => `Session created: ${title}`,
	lobby: 'Back to the welcome screen',
	entered: (title, people) =>
		`${title}${people === 0 ? '' : people === 1 ? ', 1 person in' : `, ${people} people in`}`,
	phase: {
		present: (title) => `Presenting ${title}`,
		collect: (title) => `Answers open: ${title}`,
		share: (title, n) => `Results shared: ${title}${answersEn(n)}`,
		conclude: (title, n) => `Step concluded: ${title}${answersEn(n)}`
	},
	locked: 'Answers locked',
	unlocked: 'Answers open again',
	paused: 'Break',
	resumed: 'Back from the break',
	shut: 'Door shut',
	reopened: 'Door open again',
	note: {
		parking: (text) => `To come back to: ${text}`,
		decision: (text, owner) => `Decision: ${text}${who(owner)}`,
		action: (text, owner) => `Action: ${text}${who(owner)}`,
		remark: (text) => `Note: ${text}`
	},
	removed: (text) => `Note removed: ${text}`,
	spotlit: (text) => `Spotlight: “${text}”`,
	quoteAsked: 'Agreement asked to quote a sentence',
	erased: 'Someone erased what she had written',
	tables: (n) => (n === 0 ? 'Tables undone' : `${n} tables laid`),
	rounds: (n, minutes) => `Rounds: ${n} of ${minutes} min`,
	turned: (n) => `Round ${n}`,
	reports: (name) => `Table ${name} reports`,
	undone: (text) => `${text} (undone)`
};

export type Terms = typeof french;
export const terms = { fr: french, en: english } as const;
