// What stands around the ateliers in a report: what was put aside, how the day went against its plan,
// who was there in numbers, and what is kept of it.

import { isTold } from '../base/anonymity.ts';
import type { Block, ReportOptions } from '../base/blocks.ts';
import { regions, type Language } from '../base/language.ts';
import { things } from '../base/shelf.ts';
import type { Atelier, Step } from '../workshop/agenda.ts';
import { isStanding } from '../workshop/standing.ts';
import { longDay } from './day.ts';
import type { ProfileQuestion, Workshop } from '../workshop/state.ts';

const terms = {
	fr: {
		parking: 'À reprendre plus tard',
		dayCaption: 'Déroulé\u202F: durées prévues et réelles',
		dayHead: ['Étape', 'Début', 'Prévu (min)', 'Réel (min)'],
		notHeld: 'non tenue',
		skipped: 'passée',
		notTaken: 'non prise',
		standing: 'ouverte à tout moment',
		profiles: 'Participants',
		structure: 'Structure',
		role: 'Fonction',
		people: 'Participants',
		others: 'Autres',
		privacy: 'Méthode et confidentialité',
		method:
			'Chaque personne a répondu depuis son téléphone ou sur papier, sans compte. Les résultats ont été montrés à la salle quand la personne qui anime a choisi de les partager.',
		grouped:
			'Les mots proches ont été regroupés ; chaque regroupement est imprimé avec la table des mots, en annexe.',
		quoted: 'Les verbatims sont cités avec l’accord de leur auteur.',
		erase: (day: string) => `Les données de la séance sont effacées le ${day}.`
	},
	en: {
		parking: 'To come back to',
		dayCaption: 'How the day went: planned and real times',
		dayHead: ['Step', 'Start', 'Planned (min)', 'Real (min)'],
		notHeld: 'not held',
		skipped: 'passed over',
		notTaken: 'not taken',
		standing: 'open at any time',
		profiles: 'Participants',
		structure: 'Organisation',
		role: 'Role',
		people: 'Participants',
		others: 'Others',
		privacy: 'Method and privacy',
		method:
			'Everyone answered on a phone or on paper, without an account. Results were shown to the room when the facilitator chose to share them.',
		grouped:
			'Close words were grouped; each grouping is printed with the table of words, in the appendices.',
		quoted: 'Verbatims are quoted with their author’s agreement.',
		erase: (day: string) => `The data of the session is erased on ${day}.`
	}
} as const;

/** What the room put aside for another day, each once. */
export function parking(state: Workshop, language: Language): readonly Block[] {
	const texts = state.notes.flatMap(({ list, text }) => (list === 'parking' ? [text] : []));
	if (texts.length === 0) return [];
	return [
		{ type: 'heading', level: 1, text: terms[language].parking },
		{ type: 'list', items: [...new Set(texts)].map((text) => ({ text })) }
	];
}

/** Breaks that were taken after an atelier; before they were told apart by it, by their name. */
function restsAfter({ rests }: Workshop, { id, pause }: Atelier): Workshop['rests'] {
	return rests.filter(({ atelier, title }) =>
		atelier === undefined ? title === pause?.title : atelier === id
	);
}

/** Each step and each break with its planned and real minutes, once a step was opened; hours by the clock of where the report is made. */
export function dayTable(state: Workshop, language: Language): readonly Block[] {
	const t = terms[language];
	const hour = new Intl.DateTimeFormat(regions[language], { timeStyle: 'short' });
	if (Object.values(state.steps).every((step) => !step || step.openedAt === null)) return [];
	const minutesOf = (from: number, to: number | null) =>
		to === null ? '' : Math.max(1, Math.round((to - from) / 60000));
	const stepRow = ({ id, title, minutes }: Step) => {
		const { openedAt = null, closedAt = null, skipped } = state.steps[id] ?? {};
		if (skipped) return [title, t.skipped, minutes, ''];
		const standing = isStanding(state, id) ? t.standing : '';
		if (openedAt === null) return [title, standing || t.notHeld, minutes, ''];
		const begun = hour.format(openedAt);
		const real = minutesOf(openedAt, closedAt);
		return [title, standing ? `${begun}, ${standing}` : begun, minutes, real];
	};
	const rows = state.ateliers.flatMap((atelier) => {
		const taken = restsAfter(state, atelier);
		const planned = atelier.pause?.minutes ?? '';
		const rests = taken.map(({ title, from, to }) => [
			title,
			hour.format(from),
			planned,
			minutesOf(from, to)
		]);
		const missed =
			atelier.pause && taken.length === 0 ? [[atelier.pause.title, t.notTaken, planned, '']] : [];
		return [...atelier.steps.map(stepRow), ...rests, ...missed];
	});
	return [{ type: 'table', caption: t.dayCaption, head: [...t.dayHead], rows, annex: true }];
}

/** Nothing where no group may be told apart from the others. */
function countBy(
	state: Workshop,
	question: ProfileQuestion,
	{ language, readership }: ReportOptions
): Block[] {
	const t = terms[language];
	const counts = new Map<string, number>();
	for (const { profile, paper } of things(state.people)) {
		const answer = profile[question];
		if (answer && !paper) counts.set(answer, (counts.get(answer) ?? 0) + 1);
	}
	const all = [...counts].toSorted((a, b) => b[1] - a[1]);
	const kept = all.filter(([, count]) => isTold(count, readership));
	if (kept.length === 0) return [];
	const rest = all.reduce((sum, [, count]) => sum + (isTold(count, readership) ? 0 : count), 0);
	const rows = [...kept, ...(rest > 0 ? [[t.others, rest]] : [])].map((row) => [...row]);
	return [{ type: 'table', caption: t[question], head: [t[question], t.people], rows }];
}

/** Who was there, in numbers; small groups are folded into « Autres » for the participants. */
export function profiles(state: Workshop, options: ReportOptions): readonly Block[] {
	const asked = state.session?.profile ?? [];
	const tables = asked.flatMap((question) => countBy(state, question, options));
	if (tables.length === 0) return [];
	return [{ type: 'heading', level: 1, text: terms[options.language].profiles }, ...tables];
}

/** How answers were given and shown, whether words were grouped, and until when they are kept. */
export function privacy(state: Workshop, language: Language, grouped: boolean): readonly Block[] {
	const t = terms[language];
	const day = state.session?.eraseOn;
	const quotes = state.quotes.some(({ consent }) => consent === 'yes');
	const text = [
		t.method,
		grouped && t.grouped,
		quotes && t.quoted,
		day && t.erase(longDay(day, language))
	]
		.filter(Boolean)
		.join(' ');
	return [
		{ type: 'heading', level: 1, text: t.privacy },
		{ type: 'paragraph', tone: 'note', text }
	];
}
