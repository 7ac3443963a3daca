import { expect, it } from 'vitest';
import { changed } from './change.ts';
import type { Command } from './board.ts';
import type { OwnCard } from './view.ts';

const card: OwnCard = { id: 'c1', column: 'a', text: 'Écouter', pair: 'Parler', is: 'published' };
const after = (...commands: readonly Command[]) =>
	changed(
		card,
		commands.map((command) => ({ command }))
	);

it('[B41] a card that is being corrected shows the new words, and waits until the room answers', () => {
	expect(after({ type: 'editCard', card: 'c1', text: 'Écouter mieux' })).toEqual({
		id: 'c1',
		column: 'a',
		text: 'Écouter mieux',
		is: 'published',
		waits: true
	});
	expect(after({ type: 'moveOwnCard', card: 'c1', column: 'b' })).toMatchObject({
		column: 'b',
		text: 'Écouter',
		waits: true
	});
	expect(after({ type: 'withdrawCard', card: 'c1' })).toEqual({ ...card, waits: true });
	expect(after({ type: 'publishCard', draft: 'c1' })).toEqual({ ...card, waits: true });
});

it('[B41] the others stay as they are', () => {
	const other = { type: 'editCard', card: 'c2', text: 'Autre' } as const;
	const fresh = { type: 'saveDraft', column: 'a', text: 'Neuve' } as const;
	expect(after(other, fresh)).toEqual({ ...card, waits: false });
	expect(after()).toEqual({ ...card, waits: false });
});
