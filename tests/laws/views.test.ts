// Laws of views: what another writes in private reaches nobody, what is seen is plain JSON, and phones
// and screen hold no secret.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import { findStep } from '../../src/lib/workshop/agenda.ts';
import { opened, say, withPeople, type Day } from '../../src/lib/workshop/given.ts';
import { sharedView } from '../../src/lib/workshop/see.ts';
import { ownView, participantView, screenView, stepView } from '../../src/lib/workshop/see-room.ts';
import { stringsIn } from './arbitrary.ts';
import { everyone, law, people, rehearsed, subjects, trials } from './life.ts';
import type { Setting } from './settings.ts';

const bob = 'person-bob';

/** One day lived twice at once; the ids of commands say who is speaking. */
type Twice = { readonly one: Day; readonly other: Day };

const placed = new Set([
	'type',
	'format',
	'column',
	'section',
	'dimension',
	'draft',
	'card',
	'item',
	'question'
]);

/** The same command with other words, other choices, other points. */
function otherwise(node: unknown, swap: ReadonlyMap<string, string>, key = ''): unknown {
	if (typeof node === 'string') {
		if (placed.has(key)) return node;
		return swap.get(node) ?? (node === '' ? '' : `${node.slice(0, 20)} autrement`);
	}
	if (typeof node === 'boolean') return !node;
	if (Array.isArray(node)) return node.map((each) => otherwise(each, swap, key));
	if (typeof node !== 'object' || node === null) return node;
	const pairs = Object.entries(node);
	const numbers = pairs.filter(([, value]) => typeof value === 'number').map(([, value]) => value);
	const turned = [...numbers.slice(1), ...numbers.slice(0, 1)];
	return Object.fromEntries(
		pairs.map(([name, value]) => [
			name,
			typeof value === 'number' ? turned.shift() : otherwise(value, swap, name)
		])
	);
}

/** Each choice that a phone offers, for the next one. */
function choices(day: Day): ReadonlyMap<string, string> {
	const ids = [...new Set(stringsIn(stepView(day.state, 'participant')?.activity))].filter(
		(id) => !placed.has(id)
	);
	const known = [
		['share', 'oppose'],
		['nuance', 'share'],
		['oppose', 'nuance']
	] as const;
	return new Map([...ids.map((id, i) => [id, ids[(i + 1) % ids.length] ?? id] as const), ...known]);
}

/** The day when this is said in both, or when both refuse; neither when only one does. */
function both(
	{ one, other }: Twice,
	who: string,
	first: object,
	second: object,
	id: string
): Twice {
	const a = say(one, [who, first, id]);
	const b = say(other, [who, second, id]);
	return isRefusal(a.answer) || isRefusal(b.answer) ? { one, other } : { one: a.day, other: b.day };
}

function act(now: Twice, who: string, seed: number, id: string): Twice {
	return rehearsed(now.one, who, seed).reduce<Twice>((twice, command, i) => {
		const aboutOthers = who === 'host' && /"p\d/u.test(JSON.stringify(command));
		if (aboutOthers) return twice;
		const name = `${who === 'host' ? 'h' : 'p'}${id}.${i}`;
		if (who !== bob) return both(twice, who, command, command, name);
		const inner = 'command' in command ? command.command : undefined;
		const second = { ...command, command: otherwise(inner, choices(now.other)) };
		return both(twice, who, command, second, name);
	}, now);
}

function go(now: Twice, step: string, phase: string | undefined, id: string): Twice {
	const { current } = now.one.state;
	const going = { type: 'goTo', step, from: current };
	const there = current === step ? now : both(now, 'host', going, going, `${id}g`);
	const from = there.one.state.steps[step]?.phase;
	const setting = { type: 'setPhase', step, phase, from };
	return phase === undefined ? there : both(there, 'host', setting, setting, `${id}f`);
}

/** What everybody but bob sees, as long as nothing was shared. */
function seen({ state }: Day): object {
	const live = state.current !== null && findStep(state.ateliers, state.current)?.live;
	const screen = screenView(state, 3);
	return {
		phone: participantView(state),
		screen: live ? null : screen,
		own: people.filter((who) => who !== bob).map((who) => ownView(state, who))
	};
}

type Turn = { readonly who: string; readonly seed: number };

function liveTwice({ source, first }: Setting, turns: readonly Turn[]): number {
	const day = withPeople(opened(source), ...people);
	const steps = Object.keys(day.state.steps);
	let now: Twice = { one: day, other: day };
	let step = 0;
	for (const [i, { who, seed }] of turns.entries()) {
		if (i % 8 === 0) {
			now = go(now, steps[step] ?? '', undefined, `n${i}`);
			expect(seen(now.other)).toEqual(seen(now.one));
			now = go(now, steps[step] ?? '', 'collect', `n${i}`);
			step = Math.min(step + 1, first - 1);
		}
		now = act(now, who, seed, `${i}`);
		expect(seen(now.other)).toEqual(seen(now.one));
	}
	return JSON.stringify(now.one.journal) === JSON.stringify(now.other.journal) ? 0 : 1;
}

describe('law 4: what another writes in private changes no view before sharing', () => {
	const turn = fc.record({ who: fc.constantFrom(...people, bob, 'host'), seed: fc.nat(1e6) });
	const turns = fc.array(turn, { minLength: 30, maxLength: 42 });

	it.each(subjects)('$name', ({ setting }) => {
		let differing = 0;
		const check = fc.property(setting, turns, (where, what) => {
			differing += liveTwice(where, what);
		});
		fc.assert(check, trials(40));
		expect(differing).toBeGreaterThan(20);
	});
});

describe('law 5: views are plain JSON, and hold no secret', () => {
	const roles = ['host', 'participant', 'screen'] as const;

	law('they survive a journey', 30, ({ last: { state } }) => {
		const views = [
			...roles.map((role) => sharedView(state, role, 3)),
			...everyone.map((who) => ownView(state, who))
		];
		for (const view of views) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});

	law('phones and screen have no one’s identifier, no notes for the lead', 40, ({ moments }) => {
		for (const { after } of moments.slice(-12)) {
			const views = [participantView(after.state), screenView(after.state, 3)];
			expect(JSON.stringify(views)).not.toMatch(/person-|speaker-notes|"author"|"desk"/u);
		}
	});

	law('one’s own part names nobody else', 40, ({ last: { state } }) => {
		for (const who of people) {
			const others = people.filter((other) => other !== who).join('|');
			expect(JSON.stringify(ownView(state, who))).not.toMatch(new RegExp(others, 'u'));
		}
	});
});
