// The sentences of a charter in the report and in its own papers, in both languages.

import type { Language } from '../../base/language.ts';
import type { Tally } from './choices.ts';
import type { Fate, Source } from './state.ts';

const by: Readonly<Record<Language, Readonly<Record<Source, string>>>> = {
	fr: {
		start: 'texte de départ',
		room: 'proposition de la salle',
		amendment: 'amendement de la salle',
		host: 'rédaction de l’animateur'
	},
	en: {
		start: 'text to start from',
		room: 'proposed by the room',
		amendment: 'amended by the room',
		host: 'written by the facilitator'
	}
};

const plural = (count: number, one: string, several: string) =>
	`${count} ${count < 2 ? one : several}`;
const english = (count: number, one: string, several: string) =>
	`${count} ${count === 1 ? one : several}`;

type Said = (count: number, one: string, several: string) => string;

/** Of what was written, how much became what: each part that is not empty. */
function shareOut(
	fates: readonly Fate[],
	say: Said,
	names: Readonly<Record<Fate, readonly [one: string, several: string]>>
): string {
	return (['taken', 'declined', 'waiting'] as const)
		.flatMap((fate) => {
			const count = fates.filter((one) => one === fate).length;
			return count > 0 ? [say(count, ...names[fate])] : [];
		})
		.join(', ');
}

const frenchFates = (fates: readonly Fate[], written: number) =>
	`${plural(written, 'texte proposé', 'textes proposés')}${fates.length < written ? `, dont ${plural(fates.length, 'différent', 'différents')}` : ''}\u202F: ${shareOut(
		fates,
		plural,
		{
			taken: ['accepté', 'acceptés'],
			declined: ['non retenu', 'non retenus'],
			waiting: ['non tranché en séance', 'non tranchés en séance']
		}
	)}`;
const englishFates = (fates: readonly Fate[], written: number) =>
	`${english(written, 'text', 'texts')} proposed${fates.length < written ? `, ${fates.length} of them different` : ''}: ${shareOut(
		fates,
		english,
		{
			taken: ['accepted', 'accepted'],
			declined: ['declined', 'declined'],
			waiting: ['left undecided', 'left undecided']
		}
	)}`;

export const reportWords = {
	fr: {
		by: by.fr,
		adoptedText: 'Texte adopté',
		draftText: 'Texte non soumis au vote',
		rejected: 'Articles non adoptés',
		openText: 'Texte non tranché en séance',
		unvoted: 'Articles non tranchés en séance',
		nothingAdopted: 'Aucun article n’a été adopté.',
		unclosed: 'vote non clos',
		nobody: 'aucun bulletin',
		article: (number: string) => `Article ${number}`,
		tally: ({ for: yes, against, abstain }: Tally) =>
			`${yes} pour, ${against} contre, ${plural(abstain, 'abstention', 'abstentions')}`,
		ofTables: (voices: number, tables: number) =>
			`(${voices} voix, dont ${plural(tables, 'tablée', 'tablées')})`,
		tablesHead: 'Dont tablées',
		few: 'moins de 5 votants',
		parts: ['Pour', 'Contre', 'Abstention'],
		votes: 'Votes par article',
		votesAlt: (count: number) =>
			`${plural(count, 'article voté', 'articles votés')}\u202F: parts de «\u202Fpour\u202F», de «\u202Fcontre\u202F» et d’abstentions.`,
		threshold: (percent: number) =>
			`Un article est adopté à partir de ${percent}\u202F% de «\u202Fpour\u202F» parmi les «\u202Fpour\u202F» et les «\u202Fcontre\u202F».`,
		amendments: 'Amendements et suite donnée',
		amendmentHead: ['Article', 'Texte amendé', 'Amendement', 'Suite'],
		proposals: 'Articles proposés et suite donnée',
		proposalHead: ['Section', 'Proposition', 'Suite'],
		timesHead: 'Fois',
		fates: {
			waiting: 'non tranché en séance',
			taken: 'accepté',
			declined: 'non retenu'
		} satisfies Record<Fate, string>,
		undecided: 'Non tranché en séance',
		amends: (number: string) => `Amendement de l’article ${number}`,
		became: frenchFates,
		wordings: 'Rédactions successives',
		wordingHead: ['Article', 'Texte', 'Origine', 'Vote'],
		hidden: (count: number) =>
			`${plural(count, 'texte masqué', 'textes masqués')} par l’animation.`,
		articles: 'Articles et votes',
		articleHead: [
			'Article',
			'Section',
			'Texte',
			'Origine',
			'Pour',
			'Contre',
			'Abstention',
			'Verdict'
		],
		yes: 'adopté',
		no: 'non adopté',
		out: 'retiré',
		pending: 'non soumis au vote',
		gist: (adopted: number, all: number) =>
			`${plural(adopted, 'article adopté', 'articles adoptés')} sur ${all}`,
		draftGist: (all: number) => `${plural(all, 'article', 'articles')}, sans vote pour le moment`,
		openGist: (all: number) => `${plural(all, 'article', 'articles')}, vote non clos`,
		charter: 'Charte',
		text: 'Texte adopté',
		draft: 'Projet, non soumis au vote',
		rejectedGist: (count: number) => plural(count, 'non adopté', 'non adoptés'),
		adoptedBy: (articles: number, voters: number) =>
			`${plural(articles, 'article adopté', 'articles adoptés')} par ${plural(voters, 'votant', 'votants')}.`,
		adoptedByFew: (articles: number) =>
			`${plural(articles, 'article adopté', 'articles adoptés')} par la salle.`,
		sheet: 'Feuille de signatures',
		commit: (articles: number) =>
			`Les signataires adoptent la charte ci-jointe, ${plural(articles, 'article', 'articles')}, et s’engagent à la faire vivre.`,
		signatures: 'Signatures',
		signHead: {
			people: ['Nom et prénom', 'Structure', 'Date', 'Signature'],
			structures: ['Structure', 'Représentée par', 'Date', 'Signature']
		},
		handHead: ['Votre proposition d’article'],
		between: '\u202F; '
	},
	en: {
		by: by.en,
		adoptedText: 'Adopted text',
		draftText: 'Text not put to the vote',
		rejected: 'Articles not adopted',
		openText: 'Text left undecided',
		unvoted: 'Articles left undecided',
		nothingAdopted: 'No article was adopted.',
		unclosed: 'vote not closed',
		nobody: 'no ballot',
		article: (number: string) => `Article ${number}`,
		tally: ({ for: yes, against, abstain }: Tally) =>
			`${yes} for, ${against} against, ${english(abstain, 'abstention', 'abstentions')}`,
		ofTables: (voices: number, tables: number) =>
			`(${voices} votes, ${english(tables, 'table', 'tables')} among them)`,
		tablesHead: 'Tables among them',
		few: 'fewer than 5 voters',
		parts: ['For', 'Against', 'Abstention'],
		votes: 'Votes by article',
		votesAlt: (count: number) =>
			`${english(count, 'article', 'articles')} put to the vote: shares for, against and of abstentions.`,
		threshold: (percent: number) =>
			`An article is adopted from ${percent}% “for” among those for and against.`,
		amendments: 'Amendments and what became of them',
		amendmentHead: ['Article', 'Words amended', 'Amendment', 'Outcome'],
		proposals: 'Articles proposed and what became of them',
		proposalHead: ['Section', 'Proposal', 'Outcome'],
		timesHead: 'Times',
		fates: { waiting: 'left undecided', taken: 'accepted', declined: 'declined' } satisfies Record<
			Fate,
			string
		>,
		undecided: 'Left undecided',
		amends: (number: string) => `Amendment of article ${number}`,
		became: englishFates,
		wordings: 'Successive wordings',
		wordingHead: ['Article', 'Words', 'Origin', 'Vote'],
		hidden: (count: number) => `${english(count, 'text', 'texts')} hidden by the facilitator.`,
		articles: 'Articles and votes',
		articleHead: [
			'Article',
			'Section',
			'Words',
			'Origin',
			'For',
			'Against',
			'Abstention',
			'Verdict'
		],
		yes: 'adopted',
		no: 'not adopted',
		out: 'taken out',
		pending: 'not put to the vote',
		gist: (adopted: number, all: number) =>
			`${english(adopted, 'article', 'articles')} adopted out of ${all}`,
		draftGist: (all: number) => `${english(all, 'article', 'articles')}, not voted on yet`,
		openGist: (all: number) => `${english(all, 'article', 'articles')}, vote not closed`,
		charter: 'Charter',
		text: 'Adopted text',
		draft: 'Draft, not put to the vote',
		rejectedGist: (count: number) => `${count} not adopted`,
		adoptedBy: (articles: number, voters: number) =>
			`${english(articles, 'article', 'articles')} adopted by ${english(voters, 'voter', 'voters')}.`,
		adoptedByFew: (articles: number) =>
			`${english(articles, 'article', 'articles')} adopted by the room.`,
		sheet: 'Signature sheet',
		commit: (articles: number) =>
			`The signatories adopt the attached charter, ${english(articles, 'article', 'articles')}, and undertake to keep it alive.`,
		signatures: 'Signatures',
		signHead: {
			people: ['Name', 'Organisation', 'Date', 'Signature'],
			structures: ['Organisation', 'Represented by', 'Date', 'Signature']
		},
		handHead: ['Your proposed article'],
		between: '; '
	}
} as const;

export type ReportWords = (typeof reportWords)[Language];
