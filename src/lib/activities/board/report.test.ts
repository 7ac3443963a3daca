// The board's part of the synthesis, read as its reader will.

import { describe, expect, it } from 'vitest';
import { blockSchema } from '../../base/blocks.ts';
import { given, written } from './given.ts';
import { gist, report } from './report.ts';
import type { Event } from './schema.ts';

const columns = [
	{ id: 'a', title: 'Moyens' },
	{ id: 'b', title: 'Pratiques' }
];
const facts: Event[] = [
	written('k1', 'ana', 'Un bureau partagé'),
	written('k2', 'bob', 'Une salle commune'),
	written('k3', 'cid', 'Un guide'),
	written('k4', 'dov', 'Hors sujet'),
	{ type: 'cardHidden', card: 'k4' },
	{ type: 'cardsGrouped', group: 'g', cards: ['k1', 'k2'], column: 'a' },
	{ type: 'groupTitled', group: 'g', text: 'Des lieux' },
	{ type: 'stickersCast', person: 'ana', placed: [{ target: 'k3', count: 1 }] },
	{
		type: 'stickersCast',
		person: 'bob',
		placed: [
			{ target: 'g', count: 1 },
			{ target: 'k2', count: 1 }
		]
	},
	{ type: 'cardFlashed', card: 'k3', person: 'bob', on: true }
];
const idle = (person: string): Event => ({
	type: 'stickersCast',
	person,
	placed: [{ target: 'g', count: 1 }]
});

describe('report', () => {
	it('[B35] says once of a board without a card that nobody wrote, not column by column', () => {
		const blocks = report(given({ columns }, []), { language: 'fr', readership: 'participants' });
		expect(blocks).toEqual([
			{ type: 'paragraph', text: 'Aucune contribution.', tone: 'note', id: 'nothing' }
		]);
	});

	it('[B38] prints the same words once, with how many times, their stickers added', () => {
		const twice: Event[] = [
			written('k1', 'ana', 'Un guide'),
			written('k2', 'bob', 'Un guide'),
			written('k3', 'cid', 'Une salle'),
			{ type: 'stickersCast', person: 'ana', placed: [{ target: 'k1', count: 1 }] },
			{ type: 'stickersCast', person: 'bob', placed: [{ target: 'k2', count: 2 }] }
		];
		const blocks = report(given({ columns }, twice), { language: 'fr', readership: 'trainer' });
		const list = blocks.find((block) => block.type === 'list');
		expect(list?.type === 'list' && list.items).toEqual([
			{ text: 'Un guide', detail: 'écrit 2 fois, 3 gommettes' },
			{ text: 'Une salle' }
		]);
		const tables = blocks.filter((block) => block.type === 'table');
		expect(tables.map(({ rows }) => rows.length)).toEqual([2, 3]);
	});

	it('[B38] a group named after a card does not say that card again', () => {
		const alike: Event[] = [
			written('k1', 'ana', 'Un guide'),
			written('k2', 'bob', 'Un guide'),
			{ type: 'cardsGrouped', group: 'g', cards: ['k1', 'k2'], column: 'a' },
			{ type: 'groupTitled', group: 'g', text: 'Un guide' }
		];
		const blocks = report(given({ columns }, alike), { language: 'fr', readership: 'trainer' });
		const list = blocks.find((block) => block.type === 'list');
		expect(list).toMatchObject({ items: [{ lead: 'Un guide', text: '' }] });
	});

	it('[B35] counts the stickers of fewer than five people in front of the trainer alone', () => {
		const told = (readership: 'participants' | 'trainer') => {
			const options = { language: 'fr', readership } as const;
			const board = given({ columns }, facts);
			return JSON.stringify([report(board, options), gist(board, options)]);
		};
		expect(told('trainer')).toContain('"2 cartes, 2 gommettes"');
		expect(told('trainer')).toContain('(2)');
		const few = told('participants');
		expect(few).toContain('3 gommettes placées par 2 personnes. En dessous de 5, la répartition');
		expect(few).toContain('en tête\u202F: «\u202FDes lieux\u202F»');
		expect(few).not.toMatch(/"2 cartes, |"\d gommette|désaccord|"Gommettes"|\(\d+\)/);
	});

	it('[B35] gives the contributions by category, the heaviest first', () => {
		const many = [...facts, ...['eva', 'fay', 'gus'].map(idle)];
		const blocks = report(given({ columns }, many), {
			language: 'fr',
			readership: 'participants'
		});
		for (const block of blocks) blockSchema.parse(block);
		expect(blocks.slice(0, 5)).toEqual([
			{
				type: 'paragraph',
				text: '3 contributions\u202F; 6 gommettes placées par 5 personnes.',
				tone: 'note',
				id: 'figures'
			},
			{ type: 'heading', level: 3, text: 'Moyens', id: 'column.a' },
			{
				type: 'list',
				id: 'column.a.cards',
				items: [
					{
						lead: 'Des lieux',
						text: 'Un bureau partagé\u202F; Une salle commune',
						detail: '2 cartes, 5 gommettes'
					},
					{ text: 'Un guide', detail: '1 gommette, 1 désaccord' }
				]
			},
			{ type: 'heading', level: 3, text: 'Pratiques', id: 'column.b' },
			{ type: 'paragraph', text: 'Aucune contribution.', tone: 'note', id: 'column.b.nothing' }
		]);
		expect(JSON.stringify(blocks)).not.toMatch(/Hors sujet|ana|bob/);
		expect(
			blocks.some((block) => block.type === 'paragraph' && block.text.startsWith('1 carte masquée'))
		).toBe(true);
		expect(blocks.filter((block) => block.type === 'table')).toEqual([
			{
				type: 'table',
				id: 'contributions',
				annex: true,
				caption: 'Toutes les contributions',
				head: ['Colonne', 'Contribution', 'Fois', 'Gommettes'],
				rows: [
					['Moyens', 'Des lieux\u202F: Un bureau partagé\u202F; Une salle commune', 2, 5],
					['Moyens', 'Un guide', '', 1]
				]
			}
		]);
	});
	it('[B35] tells the five heaviest of a column, and how many others the annex lists', () => {
		const many = Array.from({ length: 8 }, (_, n) => written(`k${n}`, 'ana', `Idée ${n}`));
		const blocks = report(given({ columns, perPerson: null }, many), {
			language: 'fr',
			readership: 'participants'
		});
		const list = blocks.find((block) => block.type === 'list');
		expect(list?.type === 'list' && list.items).toHaveLength(5);
		expect(JSON.stringify(blocks)).toContain('3 autres contributions sont en annexe.');
		const annex = blocks.find((block) => block.type === 'table');
		expect(annex?.type === 'table' && annex.rows).toHaveLength(8);
	});
	it('[B40] the gist says how much it holds and what weighs most', () => {
		expect(gist(given({ columns }, facts), { language: 'fr', readership: 'trainer' })).toEqual([
			{
				text: '3 contributions\u202F; en tête\u202F: «\u202FDes lieux\u202F» (2), «\u202FUn guide\u202F» (1)'
			}
		]);
		expect(gist(given({ columns }), { language: 'en', readership: 'trainer' })).toEqual([]);
	});
	it('[B35] keeps hidden words for the trainer', () => {
		const blocks = report(given({ columns }, facts), { language: 'en', readership: 'trainer' });
		expect(JSON.stringify(blocks)).toContain('"Hors sujet","(hidden)"');
	});
	it('[B35] prints pairs as pairs, whether alone or in a group', () => {
		const paired = { left: 'Problématique', right: 'Enjeu' };
		const state = given({ columns, paired }, [
			written('k1', 'ana', 'Les valeurs', { pair: 'un dénominateur' }),
			written('k2', 'bob', 'La confiance', { pair: 'l’action', column: 'b' }),
			written('k3', 'cid', 'Le temps', { column: 'b' }),
			{ type: 'cardsGrouped', group: 'g', cards: ['k2'], column: 'b' }
		]);
		const blocks = report(state, { language: 'fr', readership: 'trainer' });
		expect(blocks.filter(({ type }) => type === 'pairs')).toEqual([
			{
				type: 'pairs',
				id: 'column.a.pairs',
				items: [{ left: 'Les valeurs', right: 'un dénominateur' }]
			},
			{
				type: 'pairs',
				id: 'column.b.pairs',
				items: [{ left: 'La confiance', right: 'l’action', detail: '1 carte' }]
			}
		]);
		expect(blocks.find(({ id }) => id === 'column.b.alone')).toMatchObject({
			text: 'Problématique sans vis-à-vis'
		});
		expect(blocks.find(({ id }) => id === 'column.b.cards')).toMatchObject({
			items: [{ text: 'Le temps' }]
		});
		expect(blocks.find(({ id }) => id === 'cards')).toMatchObject({
			file: true,
			head: ['Colonne', 'Problématique', 'Enjeu', 'Groupe', 'Gommettes', 'Désaccords']
		});
	});
});
