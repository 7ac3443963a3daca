import { expect, it } from 'vitest';
import { turnedDown } from './written.ts';

const no = { done: false, code: 'step-closed', text: 'Trop tard.' } as const;
const words = { type: 'giveWords', words: [{ text: 'confiance' }, { text: 'temps' }] };

it('what this page did not ask and the room did not take is shown with its words, each once', () => {
	const one = turnedDown([], { id: 'a', command: { type: 'act', step: 's', command: words } }, no);
	expect(one).toEqual([{ id: 'a', words: 'confiance · temps', text: 'Trop tard.' }]);
	const two = turnedDown(one, { id: 'b', command: { type: 'finish', step: 's' } }, no);
	expect(two).toEqual([...one, { id: 'b', words: '', text: 'Trop tard.' }]);
	expect(turnedDown(two, { id: 'a', command: words }, no)).toHaveLength(2);
});

it('what was taken is not', () => {
	expect(turnedDown([], { id: 'a', command: words }, { done: true })).toEqual([]);
});
