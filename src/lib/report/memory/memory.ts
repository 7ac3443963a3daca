// The comparative report: several sessions together, the same step side by side, what returns and what
// moved. A step is the same when its id and its kind are; its title is that of the last session.

import type { Block } from '../../base/blocks.ts';
import type { Language } from '../../base/language.ts';
import { activityOf } from '../../workshop/activity.ts';
import { findStep, stepsOf } from '../../workshop/agenda.ts';
import type { ReportSource } from '../assemble.ts';
import { longDay } from '../day.ts';
import { titleOf } from '../essentials.ts';
import { identify } from '../identify.ts';
import { figuresOf, type Held } from './figures.ts';
import { indicators } from './indicators.ts';
import type { Remembered } from './sessions.ts';

const terms = {
	fr: {
		title: 'D’une séance à l’autre',
		subtitle: 'Rapport comparatif',
		sessions: (n: number) => `${n} séances`,
		from: (first: string, last: string) => (first === last ? first : `du ${first} au ${last}`),
		rehearsal: 'Répétitions : participants simulés',
		nothing: 'Aucune étape n’a été tenue dans deux de ces séances.',
		method: 'Comment lire',
		reading:
			'Une étape est comparée quand elle porte le même nom dans les deux parcours. Les salles n’ont pas la même taille : une part se compare, un nombre de personnes se lit avec celui des réponses. Un écart entre deux salles n’est pas une évolution : ce ne sont pas les mêmes personnes.',
		others: 'Autres étapes'
	},
	en: {
		title: 'From one session to another',
		subtitle: 'Comparative report',
		sessions: (n: number) => `${n} sessions`,
		from: (first: string, last: string) => (first === last ? first : `from ${first} to ${last}`),
		rehearsal: 'Rehearsals: simulated participants',
		nothing: 'No step was held in two of these sessions.',
		method: 'How to read this',
		reading:
			'A step is compared when it has the same name in both parcours. Rooms differ in size: shares compare, a number of people is read with that of the answers. A shift between two rooms is not a change: the people are not the same.',
		others: 'Other steps'
	}
} as const;

/** The figures of a step in one session, when it was held and its kind gives any. */
function measuresOf({ state }: Remembered, id: string, kind: string, language: Language) {
	const found = activityOf(state, id);
	if (!found || found.kind.name !== kind || found.step.openedAt === null) return undefined;
	return found.kind.measures?.(found.step.activity, language);
}

function stepBlocks(
	sessions: readonly Remembered[],
	{ id, kind, title, question }: ReturnType<typeof stepsOf>[number],
	language: Language
): readonly Block[] {
	const held = sessions.map((session): Held => ({
		name: session.name,
		measures: measuresOf(session, id, kind, language)
	}));
	if (held.filter(({ measures }) => measures).length < 2) return [];
	const blocks = figuresOf(held, language);
	if (blocks.length === 0) return [];
	return identify(
		[
			{ type: 'heading', level: 2, text: title },
			{ type: 'paragraph', tone: 'lead', text: question },
			...blocks
		],
		id
	);
}

/** The ateliers of the last session, then the steps that only earlier ones had. */
function body(sessions: readonly Remembered[], language: Language): readonly Block[] {
	const last = sessions.at(-1)?.state.ateliers ?? [];
	const ateliers = last.flatMap((atelier): readonly Block[] => {
		const steps = atelier.steps.flatMap((step) => stepBlocks(sessions, step, language));
		const head: Block = { type: 'heading', level: 1, text: titleOf(atelier) };
		return steps.length === 0 ? [] : [...identify([head], `atelier-${atelier.id}`), ...steps];
	});
	const earlier = new Map(
		sessions
			.flatMap(({ state }) => stepsOf(state.ateliers))
			.filter(({ id }) => !findStep(last, id))
			.map((step) => [step.id, step])
	);
	const others = [...earlier.values()].flatMap((step) => stepBlocks(sessions, step, language));
	const head: Block = { type: 'heading', level: 1, text: terms[language].others };
	return [...ateliers, ...(others.length > 0 ? [...identify([head], 'others'), ...others] : [])];
}

/** The report of several sessions, in the order given. */
export function compareSessions(sessions: readonly Remembered[], language: Language): ReportSource {
	const t = terms[language];
	const days = sessions.flatMap(({ state }) => state.session?.date || []);
	const [first = '', final = ''] = [days[0], days.at(-1)].map((day) =>
		day ? longDay(day, language) : ''
	);
	const compared = body(sessions, language);
	const simulated = sessions.some(({ state }) => state.session?.rehearsal);
	return {
		cover: {
			title: t.title,
			subtitle: [t.subtitle, simulated && t.rehearsal].filter(Boolean).join(' · '),
			place: sessions.map(({ name }) => name).join(' · '),
			date: t.from(first, final),
			language,
			numbers: t.sessions(sessions.length)
		},
		blocks: [
			...identify(indicators(sessions, language), 'sessions'),
			...(compared.length > 0
				? compared
				: identify([{ type: 'paragraph', text: t.nothing }], 'nothing')),
			...identify(
				[
					{ type: 'heading', level: 1, text: t.method },
					{ type: 'paragraph', tone: 'note', text: t.reading }
				],
				'reading'
			)
		]
	};
}
