// What each session was, in figures that any parcours has: who came, what was held, what it left.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import { things } from '../../base/shelf.ts';
import { stepsOf } from '../../workshop/agenda.ts';
import type { Workshop } from '../../workshop/state.ts';
import { longDay } from '../day.ts';
import type { Remembered } from './sessions.ts';

const terms = {
	fr: {
		title: 'Les séances',
		caption: 'Indicateurs de chaque séance',
		what: 'Indicateur',
		day: 'Date',
		people: 'Participants',
		paper: 'Contributions sur papier',
		structures: 'Structures représentées',
		steps: 'Étapes tenues',
		minutes: 'Durée réelle (min)',
		decision: 'Décisions',
		action: 'Actions',
		parking: 'Sujets à reprendre',
		quotes: 'Verbatims accordés'
	},
	en: {
		title: 'The sessions',
		caption: 'Indicators of each session',
		what: 'Indicator',
		day: 'Date',
		people: 'Participants',
		paper: 'Contributions on paper',
		structures: 'Organisations represented',
		steps: 'Steps held',
		minutes: 'Real length (min)',
		decision: 'Decisions',
		action: 'Actions',
		parking: 'Subjects to come back to',
		quotes: 'Verbatims granted'
	}
} as const;

/** From the first opening to the last closing, in minutes. */
function minutesOf({ steps }: Workshop): number | string {
	const held = Object.values(steps).filter(({ openedAt }) => openedAt !== null);
	const first = Math.min(...held.map(({ openedAt }) => openedAt ?? Infinity));
	const last = Math.max(...held.map(({ openedAt, closedAt }) => closedAt ?? openedAt ?? 0));
	return held.length === 0 ? '' : Math.round((last - first) / 60_000);
}

type Cells = (state: Workshop) => string | number;

/** One line an indicator, one column a session. */
export function indicators(sessions: readonly Remembered[], language: Language): readonly Block[] {
	const t = terms[language];
	const notes =
		(list: 'decision' | 'action' | 'parking'): Cells =>
		(state) =>
			new Set(state.notes.filter((note) => note.list === list).map(({ text }) => text)).size;
	const people =
		(paper: boolean): Cells =>
		(state) =>
			things(state.people).filter((person) => person.paper === paper).length;
	const structures: Cells = (state) =>
		new Set(
			things(state.people).flatMap(
				({ profile }) => profile.structure?.toLocaleLowerCase('fr') || []
			)
		).size;
	const lines: readonly (readonly [string, Cells])[] = [
		[t.day, ({ session }) => (session?.date ? longDay(session.date, language) : '')],
		[t.people, people(false)],
		[t.paper, people(true)],
		[t.structures, structures],
		[
			t.steps,
			({ ateliers, steps }) =>
				`${Object.values(steps).filter(({ openedAt }) => openedAt !== null).length} / ${stepsOf(ateliers).length}`
		],
		[t.minutes, minutesOf],
		[t.quotes, ({ quotes }) => quotes.filter(({ consent }) => consent === 'yes').length],
		[t.decision, notes('decision')],
		[t.action, notes('action')],
		[t.parking, notes('parking')]
	];
	return [
		{ type: 'heading', level: 1, text: t.title },
		{
			type: 'table',
			caption: t.caption,
			head: [t.what, ...sessions.map(({ name }) => name)],
			rows: lines.map(([label, cells]) => [label, ...sessions.map(({ state }) => cells(state))])
		}
	];
}
