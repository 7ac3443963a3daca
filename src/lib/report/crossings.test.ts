import { expect, test } from 'vitest';
import type { Atelier } from '../workshop/agenda.ts';
import type { Entry } from '../workshop/event.ts';
import { replay } from '../workshop/evolve.ts';
import { crossings } from './crossings.ts';

const words = (id: string, question: string) => ({
	id,
	kind: 'words',
	title: id,
	question,
	help: '',
	notes: '',
	minutes: 5,
	live: false,
	config: {}
});
const session = {
	title: 'Une journée',
	place: '',
	date: '2026-03-02',
	language: 'fr' as const,
	code: 'ABCDEF',
	parcours: 'p',
	eraseOn: '2026-04-02',
	profile: [],
	rehearsal: false
};

/** Each person’s words in one step of each atelier. */
function said(said: Readonly<Record<string, readonly (readonly string[])[]>>, question: string) {
	const ateliers: Atelier[] = Object.keys(said).map((numeral) => ({
		id: `atelier-${numeral}`,
		numeral,
		title: numeral,
		objective: '',
		steps: [words(`step-${numeral}`, question)]
	}));
	const events: Entry['events'] = [
		{ type: 'sessionOpened', session, ateliers },
		...Object.entries(said).flatMap(([numeral, people]) =>
			people.map((words, n) => ({
				type: 'happened' as const,
				step: `step-${numeral}`,
				event: {
					type: 'wordsGiven',
					person: `${numeral}${n}`,
					words: words.map((text, rank) => ({ id: `${numeral}${n}.${rank}`, rank, text }))
				}
			}))
		)
	];
	const line = { seq: 1, at: 1, person: 'host', role: 'host' as const, command: 'a', type: 'a' };
	return crossings(replay([{ ...line, events }]), 'fr');
}

test('[D21] a term of two ateliers is told with its counts, the question’s own words are not', () => {
	const room = {
		I: [['confiance', 'réseau'], ['confiance']],
		II: [['confiance'], ['réseau', 'confiance']]
	};
	const blocks = said(room, 'Que dire du réseau ?');
	expect(blocks.find(({ type }) => type === 'list')).toEqual({
		type: 'list',
		items: [{ lead: 'confiance', text: 'I (2), II (2)' }]
	});
});

test('[D21] what comes back once is not told', () => {
	expect(said({ I: [['confiance']], II: [['confiance']] }, 'Quoi ?')).toEqual([]);
});
