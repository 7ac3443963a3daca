// Reading a parcours from anything, and saying where the first mistake is.

import { describe, expect, it } from 'vitest';
import { isRefusal } from '../base/refusal.ts';
import { readParcours } from './agenda.ts';
import { parcours } from './given.ts';

const step = (more: object) => ({ id: 's', kind: 'words', title: 'T', question: 'Q', ...more });
const withSteps = (...steps: object[]) => ({
	...parcours,
	ateliers: [{ id: 'one', title: 'One', steps }]
});

function mistake(source: unknown): string {
	const read = readParcours(source);
	return isRefusal(read) ? `${read.refused} ${read.with?.['place']}` : '';
}

describe('a parcours', () => {
	it('[K45] is read with the defaults of its steps and of their kinds', () => {
		const read = readParcours(withSteps(step({})));
		if (isRefusal(read)) throw new Error(mistake(withSteps(step({}))));
		expect(read.parcours.ateliers[0]?.steps[0]).toMatchObject({
			minutes: 10,
			live: false,
			help: '',
			config: { count: 3, max: 40 }
		});
	});

	it.each([
		['nothing', null, /^bad-parcours parcours/u],
		['a text', 'words', /^bad-parcours parcours/u],
		['another version', { ...parcours, version: 2 }, /^bad-parcours version/u],
		['no atelier', { ...parcours, ateliers: [] }, /^bad-parcours ateliers /u],
		['no step', withSteps(), /^bad-parcours ateliers\[0\]\.steps /u],
		[
			'a blank title',
			withSteps(step({ title: ' ' })),
			/^bad-parcours ateliers\[0\]\.steps\[0\]\.title /u
		],
		['an odd id', withSteps(step({ id: 'a b' })), /^bad-parcours ateliers\[0\]\.steps\[0\]\.id /u],
		['an unknown kind', withSteps(step({ kind: 'dance' })), /steps\[0\]\.kind \(dance\)$/u],
		[
			'an odd configuration',
			withSteps(step({ config: { count: 0 } })),
			/steps\[0\]\.config\.count /u
		],
		['an id used twice', withSteps(step({}), step({})), /steps\[1\]\.id \(s\)$/u],
		['a link to nothing', withSteps(step({ from: 'none' })), /steps\[0\]\.from \(none\)$/u],
		['a link to itself', withSteps(step({ from: 's' })), /steps\[0\]\.from \(s\)$/u],
		[
			'a link to what comes after',
			withSteps(step({ from: 't' }), step({ id: 't' })),
			/steps\[0\]\.from \(t\)$/u
		]
	])('[K45] with %s says where', (_, source, place) => {
		expect(mistake(source)).toMatch(place);
	});
});
