// The sentences of this step's part of the synthesis, in both languages, and how it writes numbers.

import type { Dimension } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';

const many = (count: number, one: string, more: string) => `${count} ${count < 2 ? one : more}`;

const french = {
	dimension: {
		vouloir: 'Vouloir coopérer',
		savoir: 'Savoir coopérer',
		pouvoir: 'Pouvoir coopérer'
	},
	corners: ['Vouloir', 'Savoir', 'Pouvoir'] as [string, string, string],
	round: ['Premier tour', 'Second tour'] as [string, string],
	people: (count: number) => many(count, 'personne', 'personnes'),
	position: 'Où coopérer est difficile',
	difficulties: 'Les difficultés qui pèsent',
	placed: (people: string, points: number, subject: string) =>
		`${people} ont partagé ${points} points entre vouloir, savoir et pouvoir coopérer${subject ? `, en pensant à « ${subject} »` : ''}.`,
	placedOne: (points: number, subject: string) =>
		`Une personne a partagé ${points} points entre vouloir, savoir et pouvoir coopérer${subject ? `, en pensant à « ${subject} »` : ''}.`,
	nobody: 'Personne n’a placé de point ni de gommette.',
	revised: (count: number) =>
		count === 0
			? 'Après le débat, aucun point n’a été déplacé.'
			: `Après le débat, ${count === 1 ? 'une personne a replacé son point' : `${count} personnes ont replacé leur point`} ; les autres points sont restés où ils étaient.`,
	few: 'Moins de cinq personnes ont répondu : seule la moyenne est donnée.',
	triangle: 'La salle dans le triangle vouloir, savoir, pouvoir',
	triangleAlt: (means: readonly string[]) =>
		`Triangle dont les sommets sont Vouloir, Savoir et Pouvoir. ${means.join(' ')}`,
	mean: (round: string, values: string) => `${round}, moyenne : ${values}.`,
	figures: 'Moyenne et dispersion par dimension',
	meanHead: 'Moyenne (sur {points})',
	shareHead: 'Part',
	spreadHead: 'Écart type',
	roundHead: 'Tour',
	dimensionHead: 'Dimension',
	peopleHead: 'Personnes',
	voted: (people: string, stickers: string) =>
		`${people} : ${stickers} sur la liste des difficultés.`,
	stickers: (count: number) => many(count, 'gommette', 'gommettes'),
	apart: (stickers: string) => `Dont ${stickers} sur des difficultés retirées de la liste.`,
	bars: 'Gommettes par difficulté',
	barsAlt: (text: string, count: string) =>
		`Barres horizontales, de la plus lourde à la plus légère. En tête : ${text}, ${count}.`,
	unit: 'gommettes',
	table: 'Tableau VSP : les difficultés, et les leviers que chacune appelle',
	levers: (text: string) => `⇒ Leviers : ${text}`,
	none: 'Aucune difficulté nommée.',
	byDimension: (parts: string) => `Part des gommettes : ${parts}.`,
	shift: 'Ce que le débat a déplacé',
	before: 'Premier tour',
	after: 'Second tour',
	change: 'Écart',
	difficulty: 'Difficulté',
	points: (dimension: string) => `${dimension} (moyenne des points)`,
	proposals: 'Difficultés proposées par les participants',
	is: {
		pending: 'non publiée',
		merged: 'rapprochée de « {into} »',
		hidden: 'retirée',
		published: ''
	},
	merges: 'Difficultés rapprochées',
	joined: (into: string, from: readonly string[]) =>
		`« ${into} » ← ${from.map((text) => `« ${text} »`).join(', ')}`,
	carried: (list: string) => `Portées à la recherche de leviers : ${list}.`,
	between: '\u202F; ',
	quoted: (text: string) => `«\u202F${text}\u202F»`,
	unweighed: (list: string) => `Sans gommette\u202F: ${list}`,
	still: (count: number) =>
		count === 1
			? 'Une autre difficulté n’a pas bougé.'
			: `${count} autres difficultés n’ont pas bougé.`,
	gist: (people: string, stickers: string, top: string) =>
		`${people}${stickers && ` et ${stickers}`}${top && `\u202F; difficultés les plus lourdes\u202F: ${top}`}`,
	ballot: 'Bulletin',
	stickersHead: 'Gommettes',
	rawPositions: 'Points placés, une ligne par personne',
	rawBallots: 'Gommettes posées, une ligne par bulletin et par difficulté'
};

const english: typeof french = {
	dimension: {
		vouloir: 'Wanting to cooperate',
		savoir: 'Knowing how to cooperate',
		pouvoir: 'Being able to cooperate'
	},
	corners: ['Wanting', 'Knowing how', 'Being able'],
	round: ['First round', 'Second round'],
	people: (count) => (count === 1 ? '1 person' : `${count} people`),
	position: 'Where cooperating is hard',
	difficulties: 'The difficulties that weigh',
	placed: (people, points, subject) =>
		`${people} shared ${points} points between wanting, knowing how and being able to cooperate${subject ? `, thinking of “${subject}”` : ''}.`,
	placedOne: (points, subject) =>
		`One person shared ${points} points between wanting, knowing how and being able to cooperate${subject ? `, thinking of “${subject}”` : ''}.`,
	nobody: 'Nobody placed a point or a sticker.',
	revised: (count) =>
		count === 0
			? 'After the debate, no point was moved.'
			: `After the debate, ${count === 1 ? '1 person' : `${count} people`} placed their point again; the other points stayed where they were.`,
	few: 'Fewer than five people answered: only the mean is given.',
	triangle: 'The room in the triangle of wanting, knowing how and being able',
	triangleAlt: (means) =>
		`Triangle whose corners are Wanting, Knowing how and Being able. ${means.join(' ')}`,
	mean: (round, values) => `${round}, mean: ${values}.`,
	figures: 'Mean and spread of each dimension',
	meanHead: 'Mean (out of {points})',
	shareHead: 'Share',
	spreadHead: 'Standard deviation',
	roundHead: 'Round',
	dimensionHead: 'Dimension',
	peopleHead: 'People',
	voted: (people, stickers) => `${people}: ${stickers} on the list of difficulties.`,
	stickers: (count) => (count === 1 ? '1 sticker' : `${count} stickers`),
	apart: (stickers) => `Among them, ${stickers} on difficulties taken off the list.`,
	bars: 'Stickers on each difficulty',
	barsAlt: (text, count) =>
		`Horizontal bars, from the heaviest to the lightest. First: ${text}, ${count}.`,
	unit: 'stickers',
	table: 'VSP table: the difficulties, and the levers each calls for',
	levers: (text) => `⇒ Levers: ${text}`,
	none: 'No difficulty named.',
	byDimension: (parts) => `Share of the stickers: ${parts}.`,
	shift: 'What the debate moved',
	before: 'First round',
	after: 'Second round',
	change: 'Change',
	difficulty: 'Difficulty',
	points: (dimension) => `${dimension} (mean of the points)`,
	proposals: 'Difficulties proposed by participants',
	is: {
		pending: 'not published',
		merged: 'joined to “{into}”',
		hidden: 'taken off',
		published: ''
	},
	merges: 'Difficulties joined together',
	joined: (into, from) => `“${into}” ← ${from.map((text) => `“${text}”`).join(', ')}`,
	carried: (list) => `Taken on to the search for levers: ${list}.`,
	between: '; ',
	quoted: (text) => `“${text}”`,
	unweighed: (list) => `Without sticker: ${list}`,
	still: (count) =>
		count === 1
			? 'One other difficulty did not move.'
			: `${count} other difficulties did not move.`,
	gist: (people, stickers, top) =>
		`${people}${stickers && ` and ${stickers}`}${top && `; heaviest difficulties: ${top}`}`,
	ballot: 'Ballot',
	stickersHead: 'Stickers',
	rawPositions: 'Points placed, one line per person',
	rawBallots: 'Stickers placed, one line per ballot and difficulty'
};

export type ReportWords = typeof french & {
	/** One decimal at most. */
	show(value: number): string;
	/** With its sign, for a change. */
	signed(value: number): string;
	percent(part: number, whole: number): string;
	name(dimension: Dimension): string;
};

/** The sentences and the numbers of a language. */
export function wordsIn(language: Language): ReportWords {
	const sentences = language === 'fr' ? french : english;
	const show = (value: number) => {
		const text = String(Math.round(Math.abs(value) * 10) / 10);
		return (
			(value < 0 && text !== '0' ? '−' : '') + (language === 'fr' ? text.replace('.', ',') : text)
		);
	};
	return {
		...sentences,
		show,
		signed: (value) => (Math.round(value * 10) > 0 ? `+${show(value)}` : show(value)),
		percent: (part, whole) => {
			const value = whole > 0 ? Math.round((part / whole) * 100) : 0;
			return language === 'fr' ? `${value} %` : `${value}%`;
		},
		name: (dimension) => sentences.dimension[dimension]
	};
}
