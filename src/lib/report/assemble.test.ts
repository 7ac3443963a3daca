import { expect, test } from 'vitest';
import type { Entry } from '../workshop/event.ts';
import { stepsOf } from '../workshop/agenda.ts';
import { replay } from '../workshop/evolve.ts';
import { assemble } from './assemble.ts';
import { longDay } from './day.ts';
import { compose } from './document.ts';
import { ateliers, day, journal, line, of, session } from './given.ts';

test('[D2] headings of one step that stand side by side keep one level', () => {
	const { cover, blocks } = of('trainer');
	const asked = blocks.flatMap((block) => (block.type === 'heading' ? block.level : []));
	const printed = compose(cover, blocks).blocks.flatMap((piece) =>
		piece.type === 'heading' ? piece.level : []
	);
	expect(printed).toEqual(asked);
});

test('each version says on its cover whom it is for, and that it is a rehearsal', () => {
	expect(of('trainer').cover.subtitle).toBe(
		'Synthèse du formateur · Répétition : participants simulés'
	);
	expect(of('participants').cover.subtitle).toContain('Compte rendu aux participants');
});

test('[D14] no two blocks of a report have one name', () => {
	const ids = of('trainer').blocks.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('[D17] the first pages end with decisions and actions, each once', () => {
	const note = { owner: 'Le groupe', due: '2026-05-03', step: null, at: 1 };
	const { blocks } = day([
		{
			type: 'noteAdded',
			id: 'a',
			list: 'decision',
			text: 'Se revoir',
			...note,
			owner: '',
			due: ''
		},
		{ type: 'noteAdded', id: 'b', list: 'action', text: 'Écrire la charte', ...note },
		{ type: 'noteAdded', id: 'c', list: 'action', text: 'Écrire la charte', ...note }
	]);
	expect(blocks[0]).toMatchObject({ type: 'heading', level: 1, text: 'L’essentiel' });
	const at = blocks.findIndex((block) => block.type === 'list');
	expect(blocks[at]).toMatchObject({
		items: [
			{ lead: 'Décision', text: 'Se revoir' },
			{ lead: 'Action', text: 'Écrire la charte', detail: 'Le groupe, pour le 3 mai 2026' }
		]
	});
	expect(JSON.stringify(blocks.slice(at + 1))).not.toContain('Écrire la charte');
});

test('[D26] a step is told once it was opened or something was written in it', () => {
	const closed = journal.slice(0, 1);
	const words = [{ id: 'w0', rank: 0, text: 'écoute' }];
	const event = { type: 'wordsGiven', person: 'p', words };
	const written: Entry = {
		...line,
		seq: 2,
		command: 'said',
		type: 'act',
		events: [{ type: 'happened', step: 'trois-mots', event }]
	};
	const told = (entries: readonly Entry[]) =>
		assemble(replay(entries), { language: 'fr', readership: 'trainer' }).blocks.flatMap((block) =>
			block.type === 'heading' && block.level === 2 ? [block.text] : []
		);
	expect(told(closed)).toEqual([]);
	expect(told([...closed, written])).toEqual([
		'II — Coopération',
		'Trois mots pour la coopération'
	]);
});

test('[D18] what sums up an atelier comes before what led to it', () => {
	const [, atelier] = ateliers;
	const closing = atelier?.steps.find(({ kind }) => kind === 'synthesis');
	const leading = atelier?.steps.find(({ kind }) => kind === 'board');
	if (!closing || !leading) throw new Error('the day has an atelier with both');
	const item = {
		type: 'itemAdded',
		id: 'x',
		section: 'debates',
		text: 'Faut-il tout écrire',
		pair: ''
	};
	const { blocks } = day([{ type: 'happened', step: closing.id, event: item }]);
	const titles = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
	const kept = titles.indexOf('Ce que l’atelier retient');
	expect(kept).toBeGreaterThan(0);
	expect(kept).toBeLessThan(titles.indexOf(leading.title));
	expect(titles).not.toContain(closing.title);
});

test('[D19] what came on paper is contributions, not people', () => {
	const join = (person: string, paper: boolean) => ({
		type: 'personJoined' as const,
		person,
		paper
	});
	const numbers = (...papers: boolean[]) =>
		day(papers.map((paper, n) => join(`p${n}`, paper))).cover.numbers;
	expect(numbers(false, false, true)).toBe('2 participants, 1 contribution sur papier');
	expect(numbers(true, true)).toBe('2 contributions sur papier');
	expect(numbers()).toBe('0 participant');
});

test('a day is written as its language writes it', () => {
	expect(longDay('2027-05-01', 'fr')).toBe('1er mai 2027');
	expect(longDay('2027-05-11', 'fr')).toBe('11 mai 2027');
	expect(longDay('2027-05-01', 'en')).toBe('1 May 2027');
});

test('[D22] the question of a parcours is answered first, and its annexes come last', () => {
	const outline = {
		title: 'Fiche',
		question: 'Que retenir ?',
		first: ['trois-mots'],
		annexes: ['pourquoi-nos-reseaux']
	};
	const days = journal.map((entry, n) =>
		n === 0
			? { ...entry, events: [{ type: 'sessionOpened' as const, session, ateliers, outline }] }
			: entry
	);
	const words = ['confiance', 'écoute'].map((text, rank) => ({ id: `w${rank}`, rank, text }));
	const event = { type: 'wordsGiven', person: 'p', words };
	const answered: Entry = {
		...line,
		seq: 99,
		command: 'said',
		type: 'act',
		events: [{ type: 'happened', step: 'trois-mots', event }]
	};
	const { cover, blocks } = assemble(replay([...days, answered]), {
		language: 'fr',
		readership: 'trainer'
	});
	expect(cover.subtitle).toContain('Fiche · Synthèse');
	const headings = blocks.flatMap((block) => (block.type === 'heading' ? block.text : []));
	expect(headings[1]).toBe('Que retenir ?');
	expect(headings.filter((text) => text === 'Pourquoi nos réseaux existent')).toHaveLength(1);
	expect(headings.indexOf('Pourquoi nos réseaux existent')).toBeGreaterThan(
		headings.indexOf('Méthode et confidentialité')
	);
	const leads = blocks.flatMap((block) =>
		block.type === 'list' ? block.items.map(({ lead }) => lead) : []
	);
	expect(leads.filter((lead) => lead === 'Trois mots pour la coopération')).toHaveLength(1);
});

test('[D23] what was written before a step was begun again is printed after everything else', () => {
	const words = [{ id: 'w', rank: 0, text: 'girouette' }];
	const event = { type: 'wordsGiven', person: 'p', words };
	const steps = stepsOf(ateliers);
	const first = steps.find(({ id }) => id === 'trois-mots');
	const lines: Entry['events'][] = [
		[{ type: 'happened', step: 'trois-mots', event }],
		[
			{ type: 'stepSetAside', step: 'trois-mots', instead: 'again' },
			...(first
				? [
						{
							type: 'stepAdded' as const,
							atelier: 'cooperation',
							before: null,
							step: { ...first, id: 'again' }
						}
					]
				: [])
		],
		[{ type: 'stepSkipped', step: 'troisieme-idee', skipped: true }]
	];
	const changes = lines.map((events, n): Entry => ({
		...line,
		seq: 90 + n,
		command: `change ${n}`,
		type: 'act',
		events
	}));
	const { blocks } = assemble(replay([...journal, ...changes]), {
		language: 'fr',
		readership: 'trainer'
	});
	const at = blocks.findIndex(
		(block) => block.type === 'heading' && block.text === 'Avant remise à zéro'
	);
	const within = (from: number, to?: number) => JSON.stringify(blocks.slice(from, to));
	expect(at).toBeGreaterThan(0);
	expect(within(at)).toContain('girouette');
	expect(within(0, at)).not.toContain('girouette');
	expect(within(at)).toContain('"Ma troisième idée, en une phrase","passée"');
});

test('[D25] a session where nothing was gathered says so, and has no empty table', () => {
	const unopened = replay(journal.slice(0, 1));
	const { cover, blocks } = assemble(unopened, { language: 'fr', readership: 'trainer' });
	expect(cover.numbers).toBe('0 participant');
	expect(blocks[1]).toMatchObject({ text: 'Rien n’a été recueilli pendant cette séance.' });
	expect(blocks.some(({ type }) => type === 'table' || type === 'list')).toBe(false);
});
