// Lives of a session: people and consoles who do what simulated people would, what a schema allows, or
// anything that moves the room; each moment of it kept. Everything follows from the moves, so that a
// failing life is shown small and can be lived again.

import fc, { type Arbitrary } from 'fast-check';
import { it } from 'vitest';
import type { AnyKind } from '../../src/lib/activities/kind.ts';
import { kinds } from '../../src/lib/activities/registry.ts';
import { phases } from '../../src/lib/activities/phases.ts';
import { chanceOf } from '../../src/lib/base/chance.ts';
import { keyed } from '../../src/lib/base/shelf.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';
import { activityOf, offersOf } from '../../src/lib/workshop/activity.ts';
import { commandSchema } from '../../src/lib/workshop/command.ts';
import {
	opened,
	parcours,
	say,
	withPeople,
	type Answer,
	type Day
} from '../../src/lib/workshop/given.ts';
import { hostView } from '../../src/lib/workshop/see-host.ts';
import { ownView, stepView } from '../../src/lib/workshop/see-room.ts';
import { fill, stringsIn, templatesOf } from './arbitrary.ts';
import { sessionsFor, type Setting } from './settings.ts';

/** Who is there from the beginning, and one who comes in later. */
export const people = ['person-ada', 'person-bob', 'person-cid'] as const;
export const everyone = [...people, 'person-eve', 'host', 'cohost'] as const;

type Who = (typeof everyone)[number];

/** One thing that somebody tries. */
export type Move =
	| { readonly is: 'rehearse'; readonly who: Who; readonly seed: number }
	| { readonly is: 'act'; readonly who: Who; readonly template: unknown; readonly for: number }
	| { readonly is: 'ask'; readonly who: Who; readonly template: unknown }
	| { readonly is: 'phase'; readonly phase: (typeof phases)[number] }
	| { readonly is: 'go'; readonly at: number }
	| {
			readonly is: 'offer';
			readonly use: 'pin' | 'askQuote' | 'spotlight';
			readonly at: number;
			readonly place: number;
	  }
	| { readonly is: 'undo' | 'redo'; readonly at: number };

/** What was said at one moment, and what came of it. */
export type Moment = {
	readonly before: Day;
	readonly who: string;
	readonly command: object;
	readonly answer: Answer;
	readonly after: Day;
};

export type Life = { readonly moments: readonly Moment[]; readonly last: Day };

/** What a law is tried on: each kind of the registry, and a session of several. */
export type Subject = {
	readonly name: string;
	readonly kind?: AnyKind;
	readonly setting: Arbitrary<Setting>;
	readonly moves: Arbitrary<Move[]>;
};

const anyone = fc.constantFrom(...people, ...everyone);
const hosts = fc.constantFrom<Who>('host', 'host', 'cohost');
const seed = fc.nat(1e6);
const is = <const T extends string>(...names: T[]) => fc.constantFrom(...names);

function movesOf(act: Arbitrary<unknown>): Arbitrary<Move[]> {
	const ask = templatesOf(commandSchema);
	const someone = fc.oneof({ weight: 9, arbitrary: fc.constant(-1) }, fc.nat(7));
	const move: Arbitrary<Move> = fc.oneof(
		{ weight: 8, arbitrary: fc.record({ is: is('rehearse'), who: anyone, seed }) },
		{
			weight: 6,
			arbitrary: fc.record({ is: is('act'), who: anyone, template: act, for: someone })
		},
		{ weight: 8, arbitrary: fc.record({ is: is('act'), who: hosts, template: act, for: someone }) },
		{ weight: 3, arbitrary: fc.record({ is: is('ask'), who: anyone, template: ask }) },
		{
			weight: 2,
			arbitrary: fc.record({ is: is('phase'), phase: is(...phases, 'collect', 'share', 'share') })
		},
		{ weight: 1, arbitrary: fc.record({ is: is('go'), at: fc.nat(6) }) },
		{
			weight: 1,
			arbitrary: fc.record({
				is: is('offer'),
				use: is('pin', 'askQuote', 'spotlight'),
				at: fc.nat(99),
				place: fc.nat(9)
			})
		},
		{ weight: 1, arbitrary: fc.record({ is: is('undo', 'redo'), at: fc.nat(99) }) }
	);
	return fc.noBias(fc.array(move, { minLength: 2, maxLength: 50, size: 'max' }));
}

export const subjects: readonly Subject[] = [
	...kinds.map((kind) => ({
		name: kind.name,
		kind,
		setting: fc.constantFrom(...sessionsFor(kind)),
		moves: movesOf(templatesOf(kind.command))
	})),
	{
		name: 'a session of several kinds',
		setting: fc.constant({ name: 'given', source: parcours, first: 5 }),
		moves: movesOf(fc.oneof(...kinds.map((kind) => templatesOf(kind.command))))
	}
];

/** What the speaker can see of the step in progress: what her commands may be about. */
export function atHand(day: Day, who: string): readonly string[] {
	const host = who === 'host' || who === 'cohost';
	const seen = host
		? hostView(day.state, 0).step?.activity
		: stepView(day.state, 'participant')?.activity;
	const rest = [...Object.keys(day.state.steps), ...day.journal.map(({ command }) => command)];
	const strings = [...stringsIn([seen, ownView(day.state, who).activity]), ...rest];
	return strings.filter((text) => !text.startsWith('person-'));
}

/** What a simulated person would do now in the step in progress. */
export function rehearsed(day: Day, who: string, seed: number): readonly object[] {
	const { current: step } = day.state;
	const found = step === null ? undefined : activityOf(day.state, step);
	if (step === null || !found) return [];
	const role = who === 'host' || who === 'cohost' ? 'host' : 'participant';
	const commands = found.kind.rehearse({
		role,
		phase: found.step.phase,
		shared: stepView(day.state, role)?.activity,
		own: ownView(day.state, who).activity,
		chance: chanceOf(seed),
		material: seminarFr
	});
	return commands.map((command) => ({ type: 'act', step, command }));
}

/** Commands that a move comes to, as things stand. */
function commandsOf(move: Move, day: Day): readonly (readonly [string, object])[] {
	const { current, steps } = day.state;
	const ids = Object.keys(steps);
	switch (move.is) {
		case 'rehearse':
			return rehearsed(day, move.who, move.seed).map((command) => [move.who, command]);
		case 'act': {
			const command = fill(move.template, atHand(day, move.who));
			const name = [
				...keyed(day.state.people).map(([person]) => person),
				'paper',
				'constructor'
			].at(move.for);
			return [
				[
					move.who,
					{
						type: 'act',
						step: current ?? ids[0],
						command,
						...(move.for >= 0 && { for: name ?? 'nobody' })
					}
				]
			];
		}
		case 'ask': {
			const command = fill(move.template, atHand(day, move.who));
			return typeof command === 'object' && command !== null ? [[move.who, command]] : [];
		}
		case 'phase': {
			const from = steps[current ?? '']?.phase;
			return [['host', { type: 'setPhase', step: current, phase: move.phase, from }]];
		}
		case 'go':
			return [['host', { type: 'goTo', step: ids[move.at] ?? null, from: current }]];
		case 'offer': {
			const all = ids.flatMap((step) =>
				offersOf(day.state, step).map(({ id }) => ({ step, offer: id }))
			);
			const offer = all[move.at % Math.max(1, all.length)];
			const { synthesis } = hostView(day.state, 0);
			const place = synthesis?.places[move.place % synthesis.places.length]?.id ?? 'debates';
			const into = { into: synthesis?.step ?? ids.at(-1), place };
			return offer
				? [['cohost', { type: move.use, ...offer, ...(move.use === 'pin' && into) }]]
				: [];
		}
		case 'undo':
		case 'redo': {
			const acts = day.state.acts.filter(({ undone }) => undone === (move.is === 'redo'));
			const act = acts[move.at % Math.max(1, acts.length)];
			return act ? [['host', { type: move.is, command: act.command }]] : [];
		}
	}
}

/** Each step in turn collects what three people and a facilitator would do, and is shared but the last. */
function warmUp(first: number): readonly Move[] {
	const crowd = [...people, ...people, 'host', ...people] as const;
	return Array.from({ length: first }, (_, at) => at).flatMap((at): Move[] => [
		{ is: 'go', at },
		{ is: 'phase', phase: 'collect' },
		...crowd.map((who, i): Move => ({ is: 'rehearse', who, seed: at * 100 + i })),
		...(at + 1 < first ? [{ is: 'phase', phase: 'share' } as const] : [])
	]);
}

function continued(life: Life, moves: readonly Move[]): Life {
	let { last } = life;
	const moments = [...life.moments];
	for (const move of moves) {
		for (const [who, command] of commandsOf(move, last)) {
			if (!commandSchema.safeParse(command).success) continue;
			const before = deepFreeze(last);
			const { answer, day } = say(before, [who, command]);
			moments.push({ before, who, command, answer, after: day });
			last = day;
		}
	}
	return { moments, last };
}

const mornings = new Map<object, Life>();

/** Lives these moves in a session that has begun: its beginning is the same every time. */
export function live({ source, first }: Setting, moves: readonly Move[]): Life {
	const known = mornings.get(source);
	const morning =
		known ?? continued({ moments: [], last: withPeople(opened(source), ...people) }, warmUp(first));
	mornings.set(source, morning);
	return continued(morning, moves);
}

/** How many lives: `RUNS=10` tries ten times as many. */
export function trials(runs: number): { readonly numRuns: number } {
	return { numRuns: runs * Number(process.env['RUNS'] ?? '1') };
}

/** Answers are shared, and three people and a facilitator do what is then asked of them: votes among it. */
const sharing: readonly Move[] = [
	{ is: 'phase', phase: 'share' },
	...Array.from({ length: 4 }, (_, round) => round).flatMap((round) =>
		(['host', ...people] as const).map((who, i): Move => ({
			is: 'rehearse',
			who,
			seed: round * 10 + i
		}))
	)
];
const beginning = fc.constantFrom<readonly Move[]>([], sharing);

/** Tries a law on every subject, while answers come or once they are shared; a life that breaks it is shrunk, and its seed is shown. */
export function law(title: string, runs: number, check: (life: Life) => void): void {
	it.each(subjects)(`${title}: $name`, ({ setting, moves }) => {
		fc.assert(
			fc.property(setting, beginning, moves, (where, first, what) =>
				check(live(where, [...first, ...what]))
			),
			trials(runs)
		);
	});
}

const frozen = new WeakSet<object>();

/** Nothing in it can change from now on: whoever tries throws. */
function deepFreeze<T>(thing: T): T {
	if (typeof thing !== 'object' || thing === null || frozen.has(thing)) return thing;
	frozen.add(thing);
	for (const value of Object.values(thing)) deepFreeze(value);
	return Object.freeze(thing);
}
