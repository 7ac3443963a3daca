// Laws of deciding: it never throws, it changes nothing, and it leaves closed steps alone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/lib/activities/kind.ts';
import { phases } from '../../src/lib/activities/phases.ts';
import { isRefusal } from '../../src/lib/base/refusal.ts';
import { activityOf } from '../../src/lib/workshop/activity.ts';
import { eventSchema } from '../../src/lib/workshop/event.ts';
import { answer } from '../../src/lib/workshop/given.ts';
import { isBeside, phaseForAll } from '../../src/lib/workshop/standing.ts';
import { personOf, stepOf, type Workshop } from '../../src/lib/workshop/state.ts';
import { fill, stringsIn, templatesOf } from './arbitrary.ts';
import { law, live, people, subjects, trials, type Moment } from './life.ts';

/** Why a command about a step should yield nothing, whatever its kind says. */
function whyShut(state: Workshop, { who, command }: Moment): string | undefined {
	const id = 'into' in command ? command.into : 'step' in command ? command.step : undefined;
	const step = typeof id === 'string' ? stepOf(state, id) : undefined;
	const writes = 'type' in command && ['act', 'transcribe', 'pin'].includes(String(command.type));
	if (!step || !writes) return undefined;
	const beside = isBeside(state, String(id)) && who !== 'host' && who !== 'cohost';
	if (beside && personOf(state, who)?.paper) return undefined;
	if (beside) return step.locked ? 'locked' : state.paused ? 'paused' : undefined;
	if (step.phase === 'conclude') return 'concluded';
	if (who === 'host' || who === 'cohost' || personOf(state, who)?.paper) return undefined;
	if (state.current !== id) return 'not in progress';
	if (phaseForAll(state, String(id)) === 'present') return 'not open';
	return step.locked ? 'locked' : state.paused ? 'paused' : undefined;
}

describe('law 1: deciding never throws, and answers with events that can be kept', () => {
	law('in every session', 50, ({ moments }) => {
		for (const { answer } of moments) {
			if (isRefusal(answer)) expect(answer.refused).not.toBe('');
			else expect(answer.map((event) => eventSchema.parse(event))).toEqual(answer);
		}
	});

	const ofKinds = subjects.flatMap((subject) =>
		subject.kind ? [{ ...subject, kind: subject.kind }] : []
	);
	it.each(ofKinds)('whoever asks, in whatever phase: $name', ({ kind, setting, moves }) => {
		const someone = fc.constantFrom(...people, 'host', '__proto__', 'constructor');
		const asker = fc.record({
			person: someone,
			role: fc.constantFrom('host', 'participant'),
			phase: fc.constantFrom(...phases)
		});
		const asked = fc.array(fc.tuple(templatesOf(kind.command), asker), {
			minLength: 10,
			maxLength: 20
		});
		const check = fc.property(setting, moves, asked, (where, what, all) => {
			const { state } = live(where, what).last;
			const found = Object.keys(state.steps).flatMap((id) => activityOf(state, id) ?? []);
			const step = found.find((one) => one.kind === kind);
			if (!step) return;
			let activity = step.step.activity;
			for (const [i, [template, by]] of all.entries()) {
				const act: Act = { ...by, id: `direct${i}`, at: i };
				const seen = kind.shared(activity, { role: 'host', revealed: true, phase: 'share' });
				const command = kind.command.safeParse(fill(template, stringsIn(seen)));
				const answers = [
					command.success ? kind.decide(activity, command.data, act) : [],
					kind.transcribe?.(activity, stringsIn(seen)[i] ?? '', act) ?? [],
					...kind
						.offers(activity)
						.slice(0, 2)
						.map((offer) => kind.receive?.(activity, offer, 'debates', act) ?? [])
				];
				for (const answered of answers) {
					if (isRefusal(answered)) continue;
					const events = answered.map((event) => kind.event.parse(event));
					expect(events).toEqual(answered);
					for (const event of events) {
						const told = kind.told(activity, event);
						if (told) expect(Object.values(told.label)).not.toContain('');
						activity = kind.evolve(activity, event);
					}
				}
				const options = { language: 'fr', readership: i % 2 ? 'trainer' : 'participants' } as const;
				kind.report(activity, options);
				kind.gist?.(activity, options);
			}
		});
		fc.assert(check, trials(40));
	});
});

describe('law 3: a refusal changes nothing, and deciding changes nothing either', () => {
	law('the state is frozen, and the same question has the same answer', 30, ({ moments }) => {
		for (const { before, after, who, command, answer: first } of moments) {
			expect(answer(before, [who, command])).toEqual(first);
			if (isRefusal(first)) expect(after).toBe(before);
		}
	});
});

describe('law 7: after a step closes, no command of it yields an event', () => {
	law(
		'concluded for all; for participants, also before it opens, locked, paused, or left',
		60,
		({ moments }) => {
			for (const moment of moments) {
				const shut = whyShut(moment.before.state, moment);
				if (shut) expect(isRefusal(moment.answer), shut).toBe(true);
			}
		}
	);
});
