// Who may say what to each kind, when: every command of its schema, from every role, at every moment of
// a step that people have filled. Cells come from the registry: a new kind has its own for nothing.
// `MATRIX=show` prints them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyKind } from '../../src/lib/activities/kind.ts';
import { kinds } from '../../src/lib/activities/registry.ts';
import { after, refusal, type Day } from '../../src/lib/workshop/given.ts';
import { fill, templatesByType } from './arbitrary.ts';
import { atHand, live, people } from './life.ts';
import { sessionsFor, type Setting } from './settings.ts';

/** Commands of one type that a cell is filled with. */
const samples = 40;

const [ada] = people;
const speakers = ['host', 'cohost', ada, 'nobody', 'screen'] as const;
type Speaker = (typeof speakers)[number];

const phased = (day: Day, step: string, ...phases: readonly string[]) =>
	phases.reduce((now, phase) => {
		const from = now.state.steps[step]?.phase;
		return after(now, ['host', { type: 'setPhase', step, phase, from }]);
	}, day);

/** Each moment of a step that people have filled. */
function momentsOf(day: Day, step: string): Readonly<Record<string, Day>> {
	const [other] = Object.keys(day.state.steps).filter((id) => id !== step);
	const go = (to: string | null) => after(day, ['host', { type: 'goTo', step: to, from: step }]);
	return {
		join: go(null),
		elsewhere: go(other ?? null),
		present: phased(day, step, 'present'),
		collect: day,
		locked: after(day, ['host', { type: 'lock', step, locked: true }]),
		paused: after(day, ['host', { type: 'pause', paused: true }]),
		share: phased(day, step, 'share'),
		conclude: phased(day, step, 'share', 'conclude')
	};
}

/** What each moment says to a participant whose command never reaches the kind. */
const closed: Readonly<Record<string, string>> = {
	join: 'step-changed',
	elsewhere: 'step-changed',
	present: 'not-open',
	locked: 'step-locked',
	paused: 'paused',
	conclude: 'step-closed'
};

/** The only answer that there may be, where the session answers before the kind. */
function onlyAnswer(who: Speaker, moment: string): string | undefined {
	if (who === 'screen') return 'not-allowed';
	if (moment === 'conclude') return 'step-closed';
	if (who === 'nobody') return 'unknown-person';
	return who === ada ? closed[moment] : undefined;
}

type Row = Readonly<Record<string, readonly string[]>>;
type Cells = ReadonlyMap<string, Readonly<Record<Speaker, Row>>>;

/** For each command, speaker and moment: all that is answered, `·` when something is done. */
function cellsOf(kind: AnyKind, setting: Setting): Cells {
	const day = live(setting, []).last;
	const step = day.state.current ?? '';
	const moments = Object.entries(momentsOf(day, step));
	const cell = (type: string, who: Speaker, now: Day) => {
		const strings = atHand(now, who === 'nobody' || who === 'screen' ? ada : who);
		const template = templatesByType(kind.command).get(type) ?? fc.constant({ type });
		const codes = fc
			.sample(template, { numRuns: samples, seed: 7 })
			.map((each) => ({ type: 'act', step, command: fill(each, strings) }))
			.map((command) => refusal(now, who, command) ?? '·');
		return [...new Set(codes)].toSorted();
	};
	const row = (type: string, who: Speaker): Row =>
		Object.fromEntries(moments.map(([name, now]) => [name, cell(type, who, now)]));
	return new Map(
		[...templatesByType(kind.command).keys()].map((type) => [
			type,
			{
				host: row(type, 'host'),
				cohost: row(type, 'cohost'),
				[ada]: row(type, ada),
				nobody: row(type, 'nobody'),
				screen: row(type, 'screen')
			}
		])
	);
}

function show(name: string, cells: Cells): void {
	for (const [type, bySpeaker] of cells)
		for (const [who, byMoment] of Object.entries(bySpeaker))
			for (const [moment, codes] of Object.entries(byMoment))
				console.log([name, type, who, moment, codes.join(' ')].join('\t'));
}

const cases = kinds.flatMap((kind) =>
	sessionsFor(kind)
		.slice(0, 2)
		.map((setting) => ({ kind, setting, name: `${kind.name}, ${setting.name}` }))
);

describe('every command of every kind, every role and moment', () => {
	it('every kind of the registry is there', () => {
		expect(new Set(cases.map(({ kind }) => kind.name)).size).toBe(kinds.length);
		for (const { command } of kinds) expect(templatesByType(command).size).toBeGreaterThan(0);
	});

	it.each(cases)(
		'is answered as its role and its moment allow: $name',
		({ kind, setting, name }) => {
			const cells = cellsOf(kind, setting);
			if (process.env['MATRIX'] === 'show') show(name, cells);
			for (const [type, bySpeaker] of cells) {
				for (const who of speakers) {
					for (const [moment, codes] of Object.entries(bySpeaker[who])) {
						const where = `${type} by ${who} in ${moment}`;
						const only = onlyAnswer(who, moment);
						if (only !== undefined) expect(codes, where).toEqual([only]);
					}
				}
				const mine = bySpeaker[ada];
				const hostsOnly = mine['collect']?.includes('not-allowed') ?? false;
				if (hostsOnly) expect(mine['collect'], `${type} is for facilitators`).not.toContain('·');
				if (hostsOnly) expect(mine['share'], `${type} is for facilitators`).not.toContain('·');
				expect(bySpeaker.cohost, `${type} by a co-host`).toEqual(bySpeaker.host);
			}
		}
	);

	it.each(kinds)(
		'what leads the room is for facilitators, and there is such a thing: $name',
		(kind) => {
			const all = sessionsFor(kind)
				.slice(0, 2)
				.map((setting) => cellsOf(kind, setting));
			const led = all
				.flatMap((cells) => [...cells])
				.filter(([, { [ada]: mine }]) => mine['collect']?.includes('not-allowed'));
			expect(led.length).toBeGreaterThan(0);
			for (const [type, { [ada]: mine, host }] of led) {
				const said = new Set([...(mine['collect'] ?? []), ...(mine['share'] ?? [])]);
				for (const code of ['not-allowed', 'bad-command', 'step-closed']) said.delete(code);
				expect([...said], `${type} says no more to a participant`).toEqual([]);
				expect(host['collect'], `${type} by the facilitator`).not.toContain('not-allowed');
			}
		}
	);
});
