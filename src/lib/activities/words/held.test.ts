// Words that should be read before the room sees them: given what was written, who sees what.

import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { after, by, host, once, room, step } from './given.ts';
import type { Command } from './schema.ts';
import { offers } from './offers.ts';
import { report } from './report.ts';
import type { State } from './state.ts';
import { own, shared } from './view.ts';

const labels = (state: State) =>
	shared(state, { role: 'screen', revealed: true, phase: 'share' }).groups.map(
		({ label }) => label
	);
const desk = (state: State) =>
	shared(state, { role: 'host', revealed: true, phase: 'collect' }).desk;
const crude = { ada: ['confiance', 'c0nnard', 'écoute'], bob: ['confiance'] };
const entry = 'w-ada.1';

describe('words that wait to be read', () => {
	it('[W27] one that should be read first is on no screen, no phone, and in no offer', () => {
		const state = room(step(), crude);
		expect(labels(state)).toEqual(['confiance', 'écoute']);
		const phone = shared(state, { role: 'participant', revealed: true, phase: 'share' });
		expect(JSON.stringify(phone)).not.toContain('c0nnard');
		expect(JSON.stringify(offers(state))).not.toContain('c0nnard');
	});

	it('[W27] its author keeps it as she wrote it, and is told that it waits', () => {
		const state = room(step(), crude);
		expect(own(state, 'ada')).toMatchObject({
			words: ['confiance', 'c0nnard', 'écoute'],
			held: 1
		});
		expect(own(state, 'bob').held).toBe(0);
	});

	it('[W27] the facilitator sees it first, and shows it or leaves it hidden', () => {
		const state = room(step(), crude);
		expect(desk(state)?.held).toEqual([{ id: entry, text: 'c0nnard' }]);
		const shown = after(state, { type: 'restoreWord', entry }, host);
		expect(labels(shown)).toContain('c0nnard');
		const left = after(state, { type: 'hideWord', entry }, host);
		expect(labels(left)).not.toContain('c0nnard');
		for (const read of [shown, left]) {
			expect(desk(read)?.held).toEqual([]);
			expect(own(read, 'ada').held).toBe(0);
		}
	});

	it('[W27] a word that was read is not held again, another one is', () => {
		const state = after(room(step(), crude), { type: 'restoreWord', entry }, host);
		const again = after(
			state,
			{ type: 'giveWords', words: ['c0nnard', 'partage', 'merde'] },
			by({ id: 'c2' })
		);
		expect(labels(again)).toContain('c0nnard');
		expect(desk(again)?.held).toEqual([{ id: 'c2.2', text: 'merde' }]);
	});

	it('[W27] what its author takes back waits no longer, and undoing brings it back to wait', () => {
		const state = room(step(), crude);
		const taken = after(state, { type: 'giveWords', words: ['confiance'] }, by({ id: 'c2' }));
		expect(desk(taken)?.held).toEqual([]);
		expect(desk(once(state))?.held).toHaveLength(1);
	});

	it('[W27] [W4] a sentence waits with its word; the facilitator gives none of her own', () => {
		const sentence = { type: 'giveSentence', word: 'chef', text: 'Quel connard' } as const;
		const state = after(step({ mode: 'sentence' }), sentence, by());
		expect(shared(state, { role: 'screen', revealed: true, phase: 'share' }).sentences).toEqual([]);
		expect(labels(state)).toEqual([]);
		expect(desk(state)?.held).toEqual([{ id: 'c1', text: 'Quel connard', word: 'chef' }]);
		expect(own(state, 'ada').held).toBe(1);
		const words: Command = { type: 'giveWords', words: ['écoute'] };
		for (const [mode, given] of [
			['sentence', sentence],
			['words', words]
		] as const)
			expect(decide(step({ mode }), given, host)).toEqual({ refused: 'not-allowed' });
	});

	it('[W27] the report keeps a trace for the trainer, and nothing for the participants', () => {
		const state = room(step(), crude);
		const print = (readership: 'trainer' | 'participants') =>
			JSON.stringify(report(state, { language: 'fr', readership }));
		expect(print('trainer')).toContain('c0nnard');
		expect(print('participants')).not.toContain('c0nnard');
	});
});
