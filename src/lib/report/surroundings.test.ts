// What stands around the ateliers in a report.

import { expect, test } from 'vitest';
import type { Entry } from '../workshop/event.ts';
import { replay } from '../workshop/evolve.ts';
import { assemble } from './assemble.ts';
import { ateliers, day, journal, line, of, session } from './given.ts';

test('[D32] how the day went has each break after its atelier, with its times', () => {
	const [first, second] = ateliers;
	if (!first || !second) throw new Error('the day has two ateliers');
	const set = (atelier: string, title: string) => ({
		type: 'breakSet' as const,
		atelier,
		pause: { title, minutes: 75 }
	});
	const rest = { title: 'Déjeuner', until: line.at + 3_600_000, atelier: first.id };
	const { blocks } = day([
		set(first.id, 'Déjeuner'),
		set(second.id, 'Café'),
		{ type: 'pauseSet', paused: true, rest },
		{ type: 'pauseSet', paused: false }
	]);
	const table = blocks.find((block) => block.type === 'table' && block.caption.includes('Déroulé'));
	const rows = table?.type === 'table' ? table.rows : [];
	const titles = rows.map(([title]) => title);
	expect(titles.indexOf('Déjeuner')).toBe(first.steps.length);
	expect(rows[first.steps.length]).toEqual([
		'Déjeuner',
		expect.stringMatching(/\d\d:\d\d/u),
		75,
		1
	]);
	expect(rows).toContainEqual(['Café', 'non prise', 75, '']);
});

test('[D50] who was there is counted, and those of small groups together for the participants', () => {
	const people = ['CCAS', 'CCAS', 'CCAS', 'CCAS', 'CCAS', 'GIP', 'GIP', 'GIP', 'GIP', 'Région'];
	const came = people.flatMap((structure, i): Entry['events'] => [
		{ type: 'personJoined', person: `p${i}`, paper: false },
		{ type: 'personIntroduced', person: `p${i}`, name: '', profile: { structure } }
	]);
	const asked = journal.map((entry, i) =>
		i > 0
			? entry
			: {
					...entry,
					events: [
						{
							type: 'sessionOpened' as const,
							session: { ...session, profile: ['structure' as const] },
							ateliers
						}
					]
				}
	);
	const more: Entry = { ...line, seq: 99, command: 'more', type: 'more', events: came };
	const rows = (readership: 'participants' | 'trainer', events = came) => {
		const entries = [...asked, { ...more, events }];
		const { blocks } = assemble(replay(entries), { language: 'fr', readership });
		const table = blocks.find((one) => one.type === 'table' && one.caption === 'Structure');
		return table?.type === 'table' ? table.rows : [];
	};
	expect(rows('trainer')).toEqual([
		['CCAS', 5],
		['GIP', 4],
		['Région', 1]
	]);
	expect(rows('participants')).toEqual([
		['CCAS', 5],
		['Autres', 5]
	]);
	const typed = came.map((event) =>
		event.type === 'personJoined' && event.person === 'p0' ? { ...event, paper: true } : event
	);
	expect(rows('trainer', typed)[0]).toEqual(['CCAS', 4]);
	expect(rows('participants', typed)).toEqual([]);
});

test('the method speaks of words that were grouped where there are words', () => {
	const { blocks } = of('trainer');
	const said = blocks.at(-2);
	expect(said).toMatchObject({ type: 'paragraph', text: expect.stringContaining('sans compte') });
	expect(JSON.stringify(blocks)).not.toContain('Les mots proches ont été regroupés');
	const words = ['confiance', 'écoute'].map((text, rank) => ({ id: `w${rank}`, rank, text }));
	const event = { type: 'wordsGiven', person: 'p', words };
	const answered = day([{ type: 'happened', step: 'trois-mots', event }]);
	expect(JSON.stringify(answered.blocks)).toContain('Les mots proches ont été regroupés');
});
