import { describe, expect, it } from 'vitest';
import { dimensions } from '../base/blocks.ts';
import { quatreAteliers } from '../parcours/quatre-ateliers.ts';
import { seminarEn } from './seminar.en.ts';
import { seminarFr } from './seminar.ts';

const rooms = [
	['fr', seminarFr, { words: 120, sentences: 60, cards: 8, difficulties: 20, syntheses: 10 }],
	['en', seminarEn, { words: 80, sentences: 30, cards: 7, difficulties: 20, syntheses: 7 }]
] as const;

describe.each(rooms)('a simulated room in %s', (language, room, least) => {
	const steps = quatreAteliers[language].ateliers.flatMap((atelier) => atelier.steps);
	const general = room.cards('');

	it('has enough to write, within the limits of each field', () => {
		expect(new Set(room.words).size).toBeGreaterThanOrEqual(least.words);
		expect(room.words.length).toBeGreaterThan(new Set(room.words).size);
		expect(room.words.filter((word) => word.length > 40)).toEqual([]);
		expect(room.sentences.length).toBeGreaterThanOrEqual(least.sentences);
		expect(room.sentences.filter((sentence) => sentence.length > 200)).toEqual([]);
		expect(new Set(room.sentences).size).toBe(room.sentences.length);
	});

	it('says of a word of one’s own what suits any word', () => {
		const said = room.about?.('troisieme-idee')?.sentences ?? [];
		expect(said.length).toBeGreaterThan(20);
		expect(said).toEqual(room.about?.('ma-definition')?.sentences);
		expect(said.filter((sentence) => sentence.length > 200)).toEqual([]);
		expect(room.sentences.filter((sentence) => said.includes(sentence))).toEqual([]);
	});

	it('says the most frequent words first', () => {
		const times = (word: string | undefined) => room.words.filter((each) => each === word).length;
		expect(times(room.words[0])).toBe(Math.max(...room.words.map(times)));
	});

	it('has cards for every column of every board, in pairs where the board is paired', () => {
		for (const step of steps) {
			if (step.kind !== 'board') continue;
			for (const { title } of step.config.columns) {
				const cards = room.cards(title);
				expect(cards, title).not.toEqual(general);
				expect(cards.length, title).toBeGreaterThanOrEqual(least.cards);
				expect(
					cards.filter(({ pair }) => (pair !== undefined) !== (step.config.paired !== undefined))
				).toEqual([]);
			}
		}
	});

	it('has an answer to every difficulty, prepared or proposed', () => {
		const prepared = steps.flatMap((step) => (step.kind === 'vsp' ? step.config.difficulties : []));
		for (const { text } of [...prepared, ...room.difficulties]) {
			expect(room.cards(text), text).not.toEqual(general);
			expect(room.cards(text).length, text).toBeGreaterThanOrEqual(6);
		}
		expect(new Set(prepared.map(({ text }) => room.cards(text)[0]?.text)).size).toBe(
			prepared.length
		);
	});

	it('proposes difficulties of each dimension that nobody had prepared', () => {
		const prepared = steps.flatMap((step) => (step.kind === 'vsp' ? step.config.difficulties : []));
		expect(room.difficulties.length).toBeGreaterThanOrEqual(least.difficulties);
		for (const dimension of dimensions)
			expect(
				room.difficulties.filter((each) => each.dimension === dimension).length
			).toBeGreaterThan(4);
		expect(room.difficulties.filter(({ text }) => text.length > 60)).toEqual([]);
		expect(
			room.difficulties.filter(({ text }) => prepared.some((each) => each.text === text))
		).toEqual([]);
	});

	it('has something for every section of a synthesis', () => {
		for (const section of ['problems', 'convergences', 'debates', 'progress'])
			expect(room.cards(section).length, section).toBeGreaterThanOrEqual(least.syntheses);
		expect(room.cards('problems').every(({ pair }) => pair !== undefined)).toBe(true);
	});

	it('never writes more than a card holds', () => {
		const titles = steps.flatMap((step) => (step.kind === 'board' ? step.config.columns : []));
		const cards = [
			...titles.map(({ title }) => title),
			'problems',
			'convergences',
			'debates',
			'progress',
			''
		]
			.flatMap((title) => room.cards(title))
			.concat(room.difficulties.flatMap(({ text }) => room.cards(text)));
		expect(cards.filter(({ text, pair = '' }) => text.length > 240 || pair.length > 240)).toEqual(
			[]
		);
	});

	it('finds a column however its title is spaced or capitalised', () => {
		const [board] = steps.filter((step) => step.kind === 'board');
		const title = board?.config.columns[0]?.title ?? '';
		expect(room.cards(`  ${title.toUpperCase().replaceAll(' ', '\u00A0')} `)).toEqual(
			room.cards(title)
		);
	});
});
