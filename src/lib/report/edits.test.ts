import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyBlock } from '../../../tests/golden/hostile.ts';
import type { Block } from '../base/blocks.ts';
import {
	addAfter,
	applyEdits,
	applyToCover,
	bringBack,
	correct,
	coverKey,
	draftsOf,
	editsSchema,
	leaveOut,
	noEdits,
	rewrite,
	textKey,
	withIds
} from './edits.ts';

const blocks: Block[] = [
	{ type: 'heading', level: 1, text: 'Titre', id: 'a' },
	{ type: 'paragraph', text: 'Un texte', id: 'b' },
	{ type: 'list', items: [{ text: 'un' }, { text: 'deux', detail: 'petit' }], id: 'c' },
	{ type: 'quote', text: 'Mots exacts', id: 'd' },
	{ type: 'table', caption: 'Chiffres', head: ['n'], rows: [[1]], id: 'e' }
];
const texts = (all: readonly Block[]) =>
	all.map((block) => ('text' in block ? block.text : block.type));

test('[D9] a correction changes what is printed, not the blocks', () => {
	const edits = correct(noEdits, textKey('b', 'text'), 'Mieux dit', 'Un texte');
	expect(texts(applyEdits(blocks, edits, 'trainer'))[1]).toBe('Mieux dit');
	expect(texts(blocks)[1]).toBe('Un texte');
});

test('[D9] a text put back as it was is no longer a correction', () => {
	const edits = correct(noEdits, textKey('b', 'text'), 'Autre', 'Un texte');
	expect(correct(edits, textKey('b', 'text'), 'Un texte', 'Un texte')).toEqual(noEdits);
});

test('[D14] an item of a list is corrected wherever the votes have put it', () => {
	const edits = correct(noEdits, textKey('c', '1.detail', 'petit'), 'grand', 'petit');
	const items = [
		{ text: 'deux', detail: 'petit' },
		{ text: 'trois', detail: 'autre' }
	];
	const moved: Block[] = [{ type: 'list', items, id: 'c' }];
	expect(applyEdits(blocks, edits, 'trainer')[2]).toMatchObject({
		items: [{ text: 'un' }, { detail: 'grand' }]
	});
	expect(applyEdits(moved, edits, 'trainer')[0]).toMatchObject({
		items: [{ detail: 'grand' }, { detail: 'autre' }]
	});
});

test('[D9] a block left out is still a draft, and comes back', () => {
	const edits = leaveOut(leaveOut(noEdits, 'c', 'trainer'), 'c', 'trainer');
	expect(applyEdits(blocks, edits, 'trainer')).toHaveLength(4);
	expect(draftsOf(blocks, edits, 'trainer').map(({ leftOut }) => leftOut)).toEqual([
		false,
		false,
		true,
		false,
		false
	]);
	expect(applyEdits(blocks, bringBack(edits, 'c', 'trainer'), 'trainer')).toEqual(
		applyEdits(blocks, noEdits, 'trainer')
	);
});

test('[D16] a block left out of one version stands in the other', () => {
	const edits = leaveOut(noEdits, 'b', 'participants');
	expect(applyEdits(blocks, edits, 'participants')).toHaveLength(4);
	expect(applyEdits(blocks, edits, 'trainer')).toHaveLength(5);
});

test('[D16] an archive of before, where both versions shared one list, is read', () => {
	const read = editsSchema.parse({ texts: {}, leftOut: ['b'], added: [] });
	expect(read.leftOut).toEqual({ participants: ['b'], trainer: ['b'] });
});

test('[D10] exact words and figures keep their texts', () => {
	const edits = {
		...noEdits,
		texts: { [textKey('d', 'quoted')]: 'Autres mots', [textKey('e', 'cell')]: 'faux' }
	};
	expect(applyEdits(blocks, edits, 'trainer')).toEqual(applyEdits(blocks, noEdits, 'trainer'));
});

test('paragraphs are added after a block, the last one first, and rewritten', () => {
	const two = addAfter(addAfter(noEdits, 'a', 'premier'), 'a', 'second');
	expect(texts(applyEdits(blocks, two, 'trainer')).slice(0, 3)).toEqual([
		'Titre',
		'second',
		'premier'
	]);
	const chained = addAfter(two, 'added-1', 'après le premier');
	expect(texts(applyEdits(blocks, chained, 'trainer')).slice(0, 4)).toEqual([
		'Titre',
		'second',
		'premier',
		'après le premier'
	]);
	const gone = rewrite(chained, 'added-1', ' ');
	expect(texts(applyEdits(blocks, gone, 'trainer')).slice(0, 3)).toEqual([
		'Titre',
		'après le premier',
		'second'
	]);
});

test('[D11] what was added is printed even when its neighbour is gone', () => {
	const edits = addAfter(noEdits, 'a block of before', 'à garder');
	expect(texts(applyEdits(blocks, edits, 'trainer')).at(-1)).toBe('à garder');
	expect(
		texts(
			applyEdits(blocks, leaveOut(addAfter(noEdits, 'b', 'à garder'), 'b', 'trainer'), 'trainer')
		)
	).toContain('à garder');
});

test('[D11] added paragraphs that follow each other in a ring do not hang', () => {
	const added = [
		{ id: 'x', after: 'y', text: 'x' },
		{ id: 'y', after: 'x', text: 'y' }
	];
	expect(applyEdits(blocks, { ...noEdits, added }, 'trainer')).toHaveLength(5);
});

test('the cover is corrected like a block', () => {
	const cover = {
		title: 'A',
		subtitle: '',
		place: '',
		date: '',
		numbers: '',
		language: 'fr' as const
	};
	const edits = correct(noEdits, textKey('cover', 'title'), 'B', 'A');
	expect(applyToCover(cover, edits).title).toBe('B');
});

test('[D14] a subtitle corrected in one version of the document does not name the other', () => {
	const cover = {
		title: 'A',
		subtitle: 'Pour tous',
		place: '',
		date: '',
		numbers: '',
		language: 'fr' as const
	};
	const edits = correct(noEdits, coverKey(cover, 'subtitle'), 'Pour vous tous', 'Pour tous');
	expect(applyToCover(cover, edits).subtitle).toBe('Pour vous tous');
	expect(applyToCover({ ...cover, subtitle: 'Pour moi' }, edits).subtitle).toBe('Pour moi');
});

test('ids are kept, or made from the type and rank', () => {
	const bare: Block[] = [
		{ type: 'paragraph', text: 'x' },
		{ type: 'paragraph', text: 'y', id: 'own' },
		{ type: 'paragraph', text: 'z' }
	];
	expect(withIds(bare, 'step').map(({ id }) => id)).toEqual([
		'step.paragraph-1',
		'own',
		'step.paragraph-2'
	]);
});

test('[D9] no edit is no change, and edits survive JSON', () => {
	fc.assert(
		fc.property(fc.array(anyBlock, { maxLength: 8 }), (some) => {
			const own = withIds(some, 's');
			expect(applyEdits(own, noEdits, 'trainer')).toEqual(own);
			const edits = own.reduce(
				(done, { id = '' }) => addAfter(leaveOut(done, id, 'trainer'), id, 'ajout'),
				noEdits
			);
			expect(editsSchema.parse(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
			expect(applyEdits(own, edits, 'trainer')).toHaveLength(own.length);
		})
	);
});
