// Changing the order of a parcours, and taking changes back.

import { describe, expect, it } from 'vitest';
import { findKind, kinds } from '../../activities/registry.ts';
import { isRefusal } from '../../base/refusal.ts';
import { readParcours } from '../../workshop/agenda.ts';
import { quatreAteliers } from '../quatre-ateliers.ts';
import { blankDraft, draftSteps, readDraft, type Draft } from './draft.ts';
import {
	addAtelier,
	addBlank,
	changeAtelier,
	changeStep,
	duplicateAtelier,
	duplicateStep,
	moveAtelier,
	moveStep,
	nudgeAtelier,
	nudgeStep,
	removeAtelier,
	removeStep,
	spotOf,
	stepIn
} from './edit.ts';
import { beginning, record, redo, undo } from './history.ts';
import { hourOf, minutesAt, minutesIn, minutesOf, startsOf } from './times.ts';

const step = (id: string, more: object = {}) => ({
	id,
	kind: 'words',
	title: id,
	question: `${id}?`,
	help: '',
	minutes: 10,
	notes: '',
	live: false,
	config: {},
	...more
});

/** Two ateliers: a b c, d e; e is linked to d. */
const given: Draft = {
	...blankDraft('fr'),
	ateliers: [
		{
			id: 'one',
			numeral: 'I',
			title: 'One',
			objective: '',
			steps: ['a', 'b', 'c'].map((id) => step(id))
		},
		{
			id: 'two',
			numeral: 'II',
			title: 'Two',
			objective: '',
			steps: [step('d'), step('e', { from: 'd', minutes: 25 })]
		}
	]
};

const order = ({ ateliers }: Draft) =>
	ateliers.map(({ steps }) => steps.map(({ id }) => id).join(' ')).join(' | ');

describe('order', () => {
	it.each([
		['up', nudgeStep(given, 'b', -1), 'b a c | d e'],
		['down', nudgeStep(given, 'b', 1), 'a c b | d e'],
		['down into the next atelier', nudgeStep(given, 'c', 1), 'a b | c d e'],
		['up into the one before', nudgeStep(given, 'd', -1), 'a b c d | e'],
		['up from the very first', nudgeStep(given, 'a', -1), 'a b c | d e'],
		['elsewhere', moveStep(given, 'a', { atelier: 'two', at: 1 }), 'b c | d a e'],
		['beyond the end', moveStep(given, 'a', { atelier: 'two', at: 99 }), 'b c | d e a'],
		['to no atelier', moveStep(given, 'a', { atelier: 'none', at: 0 }), 'a b c | d e'],
		['of nothing', moveStep(given, 'none', { atelier: 'two', at: 0 }), 'a b c | d e'],
		['out', removeStep(given, 'b'), 'a c | d e'],
		['of an atelier', nudgeAtelier(given, 'two', -1), 'd e | a b c'],
		['of an atelier, last', moveAtelier(given, 'one', 9), 'd e | a b c'],
		['of an atelier, out', removeAtelier(given, 'one'), 'd e']
	])('[E1] a move %s', (_, draft, wanted) => {
		expect(order(draft)).toBe(wanted);
		for (const { id } of draftSteps(draft)) expect(stepIn(draft, id)).toBe(stepIn(given, id));
	});

	it('[E1] a blank step stands where it was wanted, and says where it is', () => {
		const added = addBlank(given, { atelier: 'one', at: 1 }, 'words');
		expect(added && order(added.draft)).toBe('a words-1 b c | d e');
		expect(added && spotOf(added.draft, added.id)).toEqual({ atelier: 'one', at: 1 });
	});

	it('[E1] a step and an atelier change alone; a link taken off is gone', () => {
		const changed = changeStep(given, 'e', { title: 'New', from: undefined });
		expect(stepIn(changed, 'e')).toEqual(step('e', { title: 'New', minutes: 25 }));
		expect(stepIn(changed, 'd')).toBe(stepIn(given, 'd'));
		expect(changeAtelier(given, 'one', { title: 'New' }).ateliers[1]).toBe(given.ateliers[1]);
	});

	it('[E2] copies have names of their own, and links among them', () => {
		const twice = duplicateStep(duplicateStep(given, 'a')?.draft ?? given, 'a')?.draft ?? given;
		expect(order(twice)).toBe('a a-2 a-1 b c | d e');
		const copied = duplicateAtelier(given, 'two')?.draft ?? given;
		expect(order(copied)).toBe('a b c | d e | d-1 e-1');
		expect(stepIn(copied, 'e-1')?.from).toBe('d-1');
		expect(new Set(copied.ateliers.map(({ id }) => id)).size).toBe(3);
	});

	it('[E2] a new atelier has the next numeral and comes after the one it was asked from', () => {
		const added = addAtelier(given, 'Three', 'one');
		expect(added?.draft.ateliers.map(({ numeral }) => numeral)).toEqual(['I', 'III', 'II']);
	});

	it('[E3] one too many changes nothing', () => {
		const full = changeAtelier(given, 'one', {
			steps: Array.from({ length: 60 }, (_, i) => step(`s${i}`))
		});
		expect(addBlank(full, { atelier: 'one', at: 0 }, 'words')).toBeUndefined();
		expect(duplicateStep(full, 's3')).toBeUndefined();
		expect(moveStep(full, 'd', { atelier: 'one', at: 0 })).toBe(full);
		const many = Array.from({ length: 30 }, (_, i) => ({
			...blankDraft('fr').ateliers[0],
			id: `x${i}`
		}));
		const crowd = readDraft({ ...given, ateliers: many }) ?? given;
		expect(crowd.ateliers).toHaveLength(30);
		expect(addAtelier(crowd, 'One more')).toBeUndefined();
		expect(duplicateAtelier(crowd, 'x1')).toBeUndefined();
	});
});

describe('history', () => {
	it('[E4] goes back and forth, to the first and to the last', () => {
		const first = beginning('a');
		const all = record(record(first, 'b'), 'c');
		expect(undo(undo(undo(all))).now).toBe('a');
		expect(redo(redo(redo(undo(undo(all))))).now).toBe('c');
		expect(record(undo(all), 'd').future).toEqual([]);
		expect(record(all, 'c')).toBe(all);
	});

	it('[E4] typing in one field is one change; in another, another', () => {
		const typed = ['t', 'ti', 'tit'].reduce(
			(now, text) => record(now, text, 'title'),
			beginning('')
		);
		expect(undo(typed).now).toBe('');
		const elsewhere = record(typed, 'q', 'question');
		expect(undo(elsewhere).now).toBe('tit');
		expect(undo(record(undo(elsewhere), 'titl', 'title')).now).toBe('tit');
	});
});

describe('times', () => {
	it('[E5] add up, and follow one another', () => {
		expect(given.ateliers.map(minutesIn)).toEqual([30, 35]);
		expect(minutesOf(given)).toBe(65);
		const starts = startsOf(given, 9 * 60);
		expect(['a', 'd', 'e'].map((id) => hourOf(starts.get(id) ?? 0))).toEqual([
			'09:00',
			'09:30',
			'09:40'
		]);
		expect(minutesOf(changeStep(given, 'a', { minutes: NaN }))).toBe(55);
	});

	it('[E5] a break counts in the day, and moves what follows it', () => {
		const lunch = changeAtelier(given, 'one', { pause: { title: 'Lunch', minutes: 60 } });
		expect(minutesOf(lunch)).toBe(125);
		expect(lunch.ateliers.map(minutesIn)).toEqual([30, 35]);
		const starts = startsOf(lunch, 9 * 60);
		expect(['one', 'd'].map((id) => hourOf(starts.get(id) ?? 0))).toEqual(['09:30', '10:30']);
	});

	it('[E11] a break is read, written, copied with its atelier, and taken off', () => {
		const lunch = changeAtelier(given, 'one', { pause: { title: 'Lunch', minutes: 60 } });
		const read = readParcours(lunch);
		expect(isRefusal(read) ? read : read.parcours.ateliers[0]?.pause).toEqual({
			title: 'Lunch',
			minutes: 60
		});
		expect(readDraft(lunch)).toEqual(lunch);
		expect(duplicateAtelier(lunch, 'one')?.draft.ateliers[1]?.pause?.title).toBe('Lunch');
		expect(changeAtelier(lunch, 'one', { pause: undefined })).toEqual(given);
		const long = changeAtelier(given, 'one', { pause: { title: '', minutes: 0 } });
		expect(isRefusal(readParcours(long))).toBe(true);
	});

	it.each([
		['09:05', 545],
		['9:05', 545],
		['24:00', undefined],
		['10:61', undefined],
		['', undefined]
	])('[E5] %s is an hour or is not', (hour, minutes) => {
		expect(minutesAt(hour)).toBe(minutes);
		expect(hourOf(1445)).toBe('00:05');
	});
});

describe('blank steps', () => {
	const known = kinds.filter(({ compose }) => compose);

	it.each(known.map(({ name }) => name))('[E7] of %s lack only their question', (name) => {
		const added = addBlank(given, { atelier: 'one', at: 3 }, name);
		const draft = added && changeStep(added.draft, added.id, { question: 'What?' });
		const read = readParcours(draft);
		expect(isRefusal(read) ? read.with : '').toBe('');
	});

	it('[E8] the library opens as drafts', () => {
		for (const parcours of Object.values(quatreAteliers)) {
			const runnable = {
				...parcours,
				ateliers: parcours.ateliers.map((atelier) => ({
					...atelier,
					steps: atelier.steps.filter(({ kind }) => findKind(kind))
				}))
			};
			expect(readDraft(runnable)?.ateliers.length).toBe(parcours.ateliers.length);
		}
	});
});
