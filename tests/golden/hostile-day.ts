// A day on which everybody writes hostile texts wherever a text can be written: the agenda, names, words,
// sentences, cards, proposals, answers, notes, titles. One moment for each step, to be lived by commands
// in memory or by sockets against a real room.

import type { Role } from '../../src/lib/activities/phases.ts';
import { cleanText } from '../../src/lib/base/text.ts';

/** What one person asks; a text that is refused (empty, too long) is part of the day. */
export type Saying = {
	readonly who: string;
	readonly role: Exclude<Role, 'screen'>;
	readonly command: object;
};

/** What is said in one step, while it collects; then what the host does once it is shared. */
export type Moment = {
	readonly step: string;
	readonly said: readonly Saying[];
};

const cut = (text: string, max: number) => Array.from(text).slice(0, max).join('');
const every = (texts: readonly string[], count: number, from: number) =>
	Array.from({ length: count }, (_, at) => texts[(from + at) % texts.length] ?? '');

/** A text that may stand where something must: never empty, never longer than `max`. */
function line(text: string, max: number): string {
	const short = cut(text.trim(), max).trim();
	return cleanText(short) === '' || cleanText(short).length > max ? 'x' : short;
}

/** An agenda whose every text is hostile. */
export function hostileParcours(texts: readonly string[]): object {
	const at = (place: number, max: number) => line(texts[place % texts.length] ?? '', max);
	let place = 0;
	const next = (max: number) => at(place++ * 7, max);
	const step = (id: string, kind: string, config: object, more: object = {}) => ({
		...{ id, kind, config, live: true, notes: next(400) },
		...{ title: next(80), question: next(200), help: next(400) },
		...more
	});
	const options = (count: number, max: number) =>
		Array.from({ length: count }, (_, n) => ({ id: `o${n}`, text: next(max), detail: next(200) }));
	const columns = Array.from({ length: 4 }, (_, n) => ({
		id: `c${n}`,
		title: next(80),
		hint: next(200)
	}));
	const difficulties = Array.from({ length: 12 }, (_, n) => ({
		id: `d${n}`,
		text: next(80),
		dimension: (['vouloir', 'savoir', 'pouvoir'] as const)[n % 3]
	}));
	const steps = [
		step('words', 'words', { count: 10, max: 60 }),
		step('sentence', 'words', { mode: 'sentence', max: 240 }, { from: 'words' }),
		step('board', 'board', { columns, maxPerPerson: 50, stickers: 3 }),
		step('paired', 'board', {
			...{ columns: columns.slice(0, 2), maxPerPerson: 50, stickers: 0 },
			paired: { left: next(60), right: next(60) }
		}),
		step('vsp', 'vsp', { subject: next(80), difficulties, proposals: 10, openProposals: true }),
		step('choice', 'poll', { format: 'multiple', options: options(6, 120), other: true }),
		step('scale', 'poll', {
			...{ format: 'scale', options: options(5, 120) },
			scale: { low: next(40), high: next(40) }
		}),
		step('synthesis', 'synthesis', { proposals: true, maxPerPerson: 20 })
	];
	return {
		...{ version: 1, id: 'hostile', language: 'fr', title: next(100), summary: next(400) },
		ateliers: [{ id: 'one', numeral: 'I', title: next(80), objective: next(300), steps }]
	};
}

/** The day of these people; each writes her share of the texts in every step. */
export function hostileDay(
	texts: readonly string[],
	people: readonly string[]
): readonly Moment[] {
	const share = Math.ceil(texts.length / people.length);
	const of = (person: number) => every(texts, share, person * share);
	const act = (step: string, who: string, command: object, role: Saying['role'] = 'participant') => ({
		...{ who, role },
		command: { type: 'act', step, command }
	});
	const each = (say: (who: string, mine: readonly string[], at: number) => readonly Saying[]) =>
		people.flatMap((who, at) => say(who, of(at), at));
	const host = (command: object): Saying => ({ who: 'host', role: 'host', command });
	const chunk = (all: readonly string[], size: number) =>
		Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
			all.slice(n * size, (n + 1) * size)
		);

	return [
		{
			step: 'words',
			said: [
				...each((who, [name = '', structure = '', role = '']) => [
					{
						...{ who, role: 'participant' },
						command: {
							type: 'introduce',
							name: cut(name, 40),
							profile: { structure: cut(structure, 40), role: cut(role, 40) }
						}
					}
				]),
				...each((who, mine) =>
					chunk(mine, 10)
						.slice(0, 1)
						.map((words) =>
							act('words', who, { type: 'giveWords', words: words.map((word) => cut(word, 60)) })
						)
				),
				...texts.slice(0, 90).flatMap((text, at) => [
					host({
						type: 'addNote',
						list: (['parking', 'decision', 'action'] as const)[at % 3],
						text: cut(text, 400),
						owner: cut(texts[at + 90] ?? '', 80)
					})
				])
			]
		},
		{
			step: 'sentence',
			said: each((who, [text = '', word = '']) => [
				act('sentence', who, { type: 'giveSentence', text: cut(text, 240), word: cut(word, 40) })
			])
		},
		{
			step: 'board',
			said: [
				...each((who, mine) =>
					mine.map((text, at) =>
						act('board', who, { type: 'writeCard', column: `c${at % 4}`, text: cut(text, 240) })
					)
				),
				act('board', 'host', { type: 'addColumn', title: cut(texts[3] ?? '', 100) }, 'host')
			]
		},
		{
			step: 'paired',
			said: each((who, mine, at) =>
				mine.slice(0, 4).map((text, n) =>
					act('paired', who, {
						...{ type: 'writeCard', column: `c${n % 2}`, text: cut(text, 240) },
						pair: cut(texts[(at * 5 + n) % texts.length] ?? '', 240)
					})
				)
			)
		},
		{
			step: 'vsp',
			said: [
				...each((who) => [
					act('vsp', who, { type: 'placePosition', vouloir: 4, savoir: 3, pouvoir: 3 })
				]),
				act('vsp', 'host', { type: 'openStage', stage: 'difficulties', round: 1 }, 'host'),
				...each((who, mine) =>
					mine.slice(0, 2).map((text) =>
						act('vsp', who, {
							type: 'proposeDifficulty',
							text: cut(text, 80),
							dimension: 'savoir'
						})
					)
				)
			]
		},
		{
			step: 'choice',
			said: each((who, [, , , text = '']) => [
				act('choice', who, {
					type: 'answer',
					ballot: { format: 'multiple', options: ['o1'], other: cut(text, 80) }
				})
			])
		},
		{
			step: 'scale',
			said: each((who, _, at) => [
				act('scale', who, {
					type: 'answer',
					ballot: { format: 'scale', ratings: { o0: 1 + (at % 5), o1: 5 } }
				})
			])
		},
		{
			step: 'synthesis',
			said: [
				...texts
					.slice(0, 24)
					.map((text, at) =>
						act(
							'synthesis',
							'host',
							{
								...{ type: 'addItem', text: cut(text, 240), pair: cut(texts[at + 24] ?? '', 240) },
								section: (['problems', 'convergences', 'debates', 'progress'] as const)[at % 4]
							},
							'host'
						)
					),
				...each((who, mine) =>
					mine.slice(4, 6).map((text) =>
						act('synthesis', who, {
							...{ type: 'proposeItem', section: 'debates', text: cut(text, 240) }
						})
					)
				)
			]
		}
	];
}
