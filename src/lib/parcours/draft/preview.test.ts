// What the editor shows of a step before any session.

import { describe, expect, it } from 'vitest';
import { kinds } from '../../activities/registry.ts';
import type { Material } from '../../activities/kind.ts';
import { blankDraft, draftSteps, readDraft, type Draft } from './draft.ts';
import { addBlank, changeStep } from './edit.ts';
import { quatreAteliers } from '../quatre-ateliers.ts';
import { previewOf } from './preview.ts';

const material: Material = {
	words: ['confiance', 'partage', 'écoute', 'temps', 'méthode', 'action'],
	sentences: ['On avance mieux à plusieurs.'],
	cards: () => [{ text: 'Une carte', pair: 'Un enjeu' }],
	difficulties: [{ text: 'Le temps manque', dimension: 'pouvoir' }]
};
const answers = { people: 8, hand: () => material };

function draftWith(kind: string): { draft: Draft; id: string } {
	const added = addBlank(blankDraft('fr'), { atelier: 'atelier-1', at: 0 }, kind);
	if (!added) throw new Error(kind);
	return added;
}

describe.each(kinds.filter(({ compose }) => compose))('a step of $name', ({ name }) => {
	const { draft, id } = draftWith(name);

	it('[E10] is shown before its question is written', () => {
		const shown = previewOf(draft, id, { phase: 'present' });
		expect(shown?.phone.step).toMatchObject({ kind: name, question: '…', phase: 'present' });
		expect(shown?.screen.step?.id).toBe(id);
		expect(shown?.screen.progress).toEqual({ before: 0, of: 1 });
	});

	it('[E10] collects, with and without answers; nothing is shown before it is shared', () => {
		const empty = previewOf(draft, id, { phase: 'collect' });
		expect(empty?.screen.counts.answered).toBe(0);
		expect(empty?.own.canAnswer).toBe(true);
		const full = previewOf(draft, id, { phase: 'collect', answers });
		expect(full?.screen.counts.people).toBe(9);
		expect(full?.screen.step?.revealed).toBe(false);
		expect(previewOf(draft, id, { phase: 'share', answers })?.phone.step?.revealed).toBe(true);
	});

	it('[E10] is the same each time it is drawn', () => {
		const draw = () => previewOf(draft, id, { phase: 'share', answers });
		expect(draw()).toEqual(draw());
	});
});

describe('steps', () => {
	const { draft, id } = draftWith('words');

	it('[E10] follow what is typed, and are not shown while they cannot be run', () => {
		const asked = changeStep(draft, id, { question: 'Quels mots ?' });
		expect(previewOf(asked, id, { phase: 'present' })?.phone.step?.question).toBe(
			'Quels mots\u202F?'
		);
		expect(
			previewOf(changeStep(draft, id, { config: { count: 99 } }), id, { phase: 'present' })
		).toBeUndefined();
		expect(previewOf(draft, 'none', { phase: 'present' })).toBeUndefined();
	});

	it('[E10] answers of those that they are linked to come first', () => {
		const linked = addBlank(draft, { atelier: 'atelier-1', at: 1 }, 'words');
		const next =
			linked &&
			changeStep(linked.draft, linked.id, { from: id, config: { mode: 'sentence', rank: 0 } });
		const shown = next && linked && previewOf(next, linked.id, { phase: 'collect', answers });
		expect(JSON.stringify(shown?.own.activity)).toMatch(
			/confiance|partage|écoute|temps|méthode|action/u
		);
		const round = changeStep(draft, id, { from: id });
		expect(previewOf(round, id, { phase: 'collect' })).toBeDefined();
	});

	it('[E10] of the library are all shown, with answers', () => {
		const day = readDraft(quatreAteliers.fr) ?? blankDraft('fr');
		const known = draftSteps(day).filter(({ kind }) => kinds.some(({ name }) => name === kind));
		const dark = known.filter((step) => !previewOf(day, step.id, { phase: 'share', answers }));
		expect(dark.map((step) => step.id)).toEqual([]);
	});
});
