// For the tests of questionnaires: one questionnaire with conditions, things that happened to it, and
// people who ask.

import { isRefusal } from '../../base/refusal.ts';
import type { Act, Audience, Phase } from '../kind.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { Value } from './flow.ts';
import { configSchema, eventSchema, type Command } from './schema.ts';
import { start, type State } from './state.ts';

/** Two sections; the second, and one question of the first, depend on what was answered before. */
export const sections = [
	{
		id: 'practice',
		title: 'Practice',
		questions: [
			{
				id: 'member',
				type: 'single',
				text: 'A member?',
				required: true,
				options: [
					{ id: 'yes', text: 'Oui' },
					{ id: 'no', text: 'Non' }
				]
			},
			{ id: 'useful', type: 'scale', text: 'Useful?', when: { question: 'member', is: ['yes'] } },
			{ id: 'expects', type: 'long', text: 'Expects?' }
		]
	},
	{
		id: 'means',
		title: 'Means',
		when: { question: 'useful', is: ['4', '5'] },
		questions: [
			{
				id: 'tools',
				type: 'multiple',
				text: 'Tools?',
				options: ['mail', 'meetings', 'shared'].map((id) => ({ id, text: `Tool ${id}` }))
			},
			{ id: 'hours', type: 'number', text: 'Hours?' },
			{ id: 'name', type: 'text', text: 'Name of the network?' }
		]
	}
];

/** A questionnaire before anyone answers. */
export const blank = (config: object = {}): State =>
	start(configSchema.parse({ sections, ...config }), []);
export const structured = (config: object = {}): State =>
	blank({ respondent: 'structure', directory: { contact: true }, ...config });

let asked = 0;
/** Somebody asks, in a phase; each command has a name of its own. */
export const by = (person: string, phase: Phase = 'collect', id = `c${asked++}`): Act => ({
	id,
	person,
	role: person === 'host' ? 'host' : 'participant',
	at: 0,
	phase
});
export const ask = (state: State, who: string | Act, command: Command) =>
	decide(state, command, typeof who === 'string' ? by(who) : who);

/** The code of the refusal, or nothing. */
export function refused(state: State, who: string | Act, command: Command): string | undefined {
	const answer = ask(state, who, command);
	return isRefusal(answer) ? answer.refused : undefined;
}

/** The questionnaire after all this was said; a refusal is an error of the test. */
export function after(state: State, ...said: readonly (readonly [string | Act, Command])[]): State {
	return said.reduce((now, [who, command]) => {
		const answer = ask(now, who, command);
		if (isRefusal(answer)) throw new Error(`${JSON.stringify(command)}: ${answer.refused}`);
		return answer.map((event) => eventSchema.parse(event)).reduce(evolve, now);
	}, state);
}

type Written = string | number | readonly string[] | null;

/** An answer: words, a number, or options. */
export function write(question: string, value: Written, over?: string): Command {
	const read = (): Value | null => {
		if (value === null) return null;
		if (typeof value === 'string') return { text: value };
		return typeof value === 'number' ? { number: value } : { options: value };
	};
	const given = read();
	const stored = given && 'options' in given ? { options: [...given.options] } : given;
	return { type: 'answer', question, value: stored, ...(over !== undefined && { over }) };
}

export const of = (structure: string): Command => ({ type: 'openSheet', structure });

export const seenBy = (role: Audience['role'], phase: Phase): Audience => ({
	role,
	phase,
	revealed: phase === 'share' || phase === 'conclude'
});
