// The sentences of a board in the synthesis, in both languages.

const french = {
	free: 'Autres contributions',
	stickers: (n: number) => (n === 1 ? '1 gommette' : `${n} gommettes`),
	tables: (n: number, of: number) => `${n} ${n < 2 ? 'tablée' : 'tablées'} sur ${of}`,
	weak: (table: string) => (table ? `${table} seule` : 'une seule tablée'),
	tablesNote:
		'Le décompte des tablées porte sur celles qui ont écrit ici. Ce qu’une seule tablée a écrit, signal faible, est gardé et dit comme tel.',
	flashes: (n: number) => (n === 1 ? '1 désaccord' : `${n} désaccords`),
	cards: (n: number) => (n === 1 ? '1 carte' : `${n} cartes`),
	times: (n: number) => `écrit ${n} fois`,
	hidden: (n: number) =>
		n === 1 ? '1 carte masquée par l’animation.' : `${n} cartes masquées par l’animation.`,
	count: (cards: number, different: number) =>
		cards === different
			? `${cards} ${cards === 1 ? 'contribution' : 'contributions'}`
			: `${cards} contributions, dont ${different} différentes`,
	votes: (n: number, people: number) =>
		`${n === 1 ? '1 gommette placée' : `${n} gommettes placées`} par ${people === 1 ? 'une personne' : `${people} personnes`}`,
	between: '\u202F; ',
	holds: '\u202F: ',
	first: (list: string) => `en tête\u202F: ${list}`,
	more: (n: number) => (n === 1 ? 'et 1 autre' : `et ${n} autres`),
	annexed: (n: number) =>
		n === 1 ? 'Une autre contribution est en annexe.' : `${n} autres contributions sont en annexe.`,
	alone: (left: string) => `${left} sans vis-à-vis`,
	nothing: 'Aucune contribution.',
	quoted: (text: string) => `«\u202F${text}\u202F»`,
	list: 'Toutes les contributions',
	caption: 'Toutes les cartes du tableau, une par ligne',
	head: {
		column: 'Colonne',
		group: 'Groupe',
		card: 'Carte',
		contribution: 'Contribution',
		times: 'Fois',
		stickers: 'Gommettes',
		flashes: 'Désaccords',
		tables: 'Tablées',
		table: 'Tablée'
	},
	put: 'masquée',
	waiting: 'jamais montrée'
};

export type BoardWords = typeof french;

const english: BoardWords = {
	free: 'Other contributions',
	stickers: (n) => (n === 1 ? '1 sticker' : `${n} stickers`),
	tables: (n, of) => `${n} of ${of} tables`,
	weak: (table) => (table ? `${table} alone` : 'one table alone'),
	tablesNote:
		'Tables are counted among those that wrote here. What one table alone wrote, a weak signal, is kept and said to be so.',
	flashes: (n) => (n === 1 ? '1 disagreement' : `${n} disagreements`),
	cards: (n) => (n === 1 ? '1 card' : `${n} cards`),
	times: (n) => `written ${n} times`,
	hidden: (n) =>
		n === 1 ? '1 card hidden by the facilitator.' : `${n} cards hidden by the facilitator.`,
	count: (cards, different) =>
		cards === different
			? `${cards} ${cards === 1 ? 'contribution' : 'contributions'}`
			: `${cards} contributions, ${different} of them different`,
	votes: (n, people) =>
		`${n === 1 ? '1 sticker' : `${n} stickers`} placed by ${people === 1 ? 'one person' : `${people} people`}`,
	between: '; ',
	holds: ': ',
	first: (list) => `first: ${list}`,
	more: (n) => `and ${n} more`,
	annexed: (n) =>
		n === 1
			? 'One more contribution is in the appendices.'
			: `${n} more contributions are in the appendices.`,
	alone: (left) => `${left} without counterpart`,
	nothing: 'No contribution.',
	quoted: (text) => `“${text}”`,
	list: 'All the contributions',
	caption: 'All the cards of the board, one per line',
	head: {
		column: 'Column',
		group: 'Group',
		card: 'Card',
		contribution: 'Contribution',
		times: 'Times',
		stickers: 'Stickers',
		flashes: 'Disagreements',
		tables: 'Tables',
		table: 'Table'
	},
	put: 'hidden',
	waiting: 'never shown'
};

/** The sentences of a language. */
export function wordsIn(language: 'fr' | 'en'): BoardWords {
	return language === 'fr' ? french : english;
}
