import { describe, expect, test } from 'vitest';
import { after, at, card, morning, opened, withPeople, words } from '../../workshop/given.ts';
import { assemble } from '../assemble.ts';
import { logBlocks, logLines } from './log.ts';
import { sessionPapers } from './papers.ts';
import { presenceBlocks } from './presence.ts';

const note = (list: string, text: string, owner = '') => ({ type: 'addNote', list, text, owner });
const lived = () => {
	const there = at(withPeople(opened(), 'ada', 'bob'), 'words', 'collect');
	const given = after(
		there,
		['ada', words('words', 'lien', 'temps')],
		['bob', words('words', 'lien')]
	);
	return at(given, 'board', 'collect');
};
const told = (day: ReturnType<typeof opened>) =>
	logLines(day.journal, day.state, 'fr').map(({ text }) => text);

describe('the log', () => {
	test('[JA1] says the steps and their phases in order, with how many had answered', () => {
		const day = after(lived(), ['ada', card('one')], ['ada', card('two')]);
		const shared = after(day, [
			'host',
			{ type: 'setPhase', step: 'board', phase: 'share', from: 'collect' }
		]);
		expect(told(shared)).toEqual([
			'Séance créée\u202F: A day',
			'«\u202FTitle of words\u202F», 2 personnes arrivées',
			'Recueil ouvert\u202F: «\u202FTitle of words\u202F»',
			'«\u202FTitle of board\u202F», 2 personnes arrivées',
			'Recueil ouvert\u202F: «\u202FTitle of board\u202F»',
			'Résultats partagés\u202F: «\u202FTitle of board\u202F» (1 réponse)'
		]);
		const times = logLines(shared.journal, shared.state, 'fr').map((line) => line.at);
		expect(times).toEqual(times.toSorted((a, b) => a - b));
		expect(times[0]).toBe(morning + 1000);
	});

	test('[JA2] notes are under their list; remarks stay out of the report', () => {
		const day = after(
			lived(),
			['host', note('remark', 'La salle se tait')],
			['host', note('decision', 'Écrire la charte', 'Le copilote')]
		);
		expect(told(day).slice(-2)).toEqual([
			'Note\u202F: La salle se tait',
			'Décision\u202F: Écrire la charte (Le copilote)'
		]);
		for (const readership of ['participants', 'trainer'] as const) {
			const report = JSON.stringify(assemble(day.state, { language: 'fr', readership }));
			expect(report).not.toContain('La salle se tait');
			expect(report).toContain('Écrire la charte');
		}
	});

	test('[JA3] what was taken back says so, until it is done again', () => {
		const decided = after(lived(), ['host', note('decision', 'Trop vite'), 'd1']);
		const undone = after(decided, ['host', { type: 'undo', command: 'd1' }]);
		expect(told(undone)).toContain('Décision\u202F: Trop vite (annulé)');
		const redone = after(undone, ['host', { type: 'redo', command: 'd1' }]);
		expect(told(redone)).toContain('Décision\u202F: Trop vite');
	});

	test('[JA2] the log is the trainer’s; the presence sheet is for both versions', () => {
		const { journal, state } = lived();
		const papers = (readership: 'participants' | 'trainer') =>
			sessionPapers(journal, state, { language: 'en', readership }).map(({ title }) => title);
		expect(papers('trainer')).toEqual(['Workshop log', 'Attendance sheet']);
		expect(papers('participants')).toEqual(['Attendance sheet']);
	});

	test('[JA4] nobody is named, nor what she wrote', () => {
		const named = after(lived(), [
			'ada',
			{ type: 'introduce', name: 'Ada Lovelace', profile: { structure: 'Atelier Sud' } }
		]);
		const erased = after(named, ['bob', { type: 'eraseMine' }]);
		const text = told(erased).join('\n');
		expect(text).not.toMatch(/ada|bob|Lovelace|Atelier Sud|lien|temps/iu);
		expect(text).toContain('Une personne a effacé');
	});

	test('[JA5] each day has its own table', () => {
		const { journal, state } = lived();
		const later = journal.map((entry, i) =>
			i < 3 ? entry : { ...entry, at: entry.at + 86_400_000 }
		);
		const tables = logBlocks(later, state, 'fr').filter(({ type }) => type === 'table');
		expect(tables).toMatchObject([
			{ caption: 'samedi 21 novembre 2026' },
			{ caption: 'dimanche 22 novembre 2026' }
		]);
	});
});

describe('the presence sheet', () => {
	test('[JA6] has lines to sign, and knows nobody', () => {
		const ruled = (people: number) =>
			presenceBlocks(people, 'fr').flatMap((block) =>
				block.type === 'table' ? [[block.ruled, block.rows]] : []
			);
		expect(ruled(0)).toEqual([[15, []]]);
		expect(ruled(30)).toEqual([[35, []]]);
		expect(ruled(300)).toEqual([[60, []]]);
	});
});
