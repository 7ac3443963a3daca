// What was found by lives of the room on a bad network: one id has one answer, and nobody keeps an old picture.

import { describe, expect, it } from 'vitest';
import { card, opening, parcours, words } from '../../src/lib/workshop/given.ts';
import { answers, frame, hello, keys, openHall } from '../given.ts';
import { Handmade, type Listener } from './given.ts';
import { Hall } from './hall.ts';

const [ada, bob] = ['a'.repeat(32), 'b'.repeat(32)];

const shownTo = ({ heard }: Listener) =>
	heard.findLast((down) => down.type === 'view' && down.shared);

async function begun(step = 'words') {
	const around = new Handmade();
	const hall = await openHall(around);
	const come = async (name: string, credentials: object) => {
		const seat = around.sit(name);
		await hall.hear(seat, hello(credentials));
		around.pass(30);
		return seat;
	};
	const host = await come('host', { key: keys.host });
	const lead = async (id: string, command: object) => {
		await hall.hear(host, frame(id, command));
		around.pass(30);
	};
	await lead('go', { type: 'goTo', step, from: null });
	const phase = (id: string, to: string, from: string) =>
		lead(id, { type: 'setPhase', step, phase: to, from });
	return { around, hall, come, host, phase };
}

describe('one id, one answer', () => {
	it('what was refused stays refused when its copy comes late', async () => {
		const { around, hall, come, phase } = await begun();
		const [before, after] = [
			await come('before', { secret: ada }),
			await come('after', { secret: ada })
		];
		await hall.hear(after, frame('one', words('words', 'confiance')));
		await phase('collect', 'collect', 'present');
		await hall.hear(before, frame('one', words('words', 'confiance')));
		await hall.hear(before, frame('two', words('words', 'confiance')));
		around.pass(30);
		expect(answers(after)).toEqual(['not-open']);
		expect(answers(before)).toEqual(['not-open', 'done']);
		expect(around.ledger.has('one')).toBe(false);
	});

	it('what was done without anything to write is not refused later', async () => {
		const { around, hall, come, phase } = await begun('board');
		const her = await come('ada', { secret: ada });
		const same = {
			type: 'act',
			step: 'board',
			command: { type: 'editCard', card: 'one', text: 'Se voir avant' }
		};
		await phase('collect', 'collect', 'present');
		await hall.hear(her, frame('one', card('Se voir avant')));
		await hall.hear(her, frame('same', same));
		await phase('share', 'share', 'collect');
		await hall.hear(her, frame('same', same));
		around.pass(30);
		expect(around.ledger.has('same')).toBe(false);
		expect(answers(her)).toEqual(['done', 'done', 'done']);
	});
});

describe('nobody keeps an old picture', () => {
	it('a count that goes up and down between two tellings is told to who saw it go up', async () => {
		const { around, hall, come, host } = await begun();
		const known = await come('bob', { secret: bob });
		known.readyState = 3;
		hall.left(known);
		around.pass(1000);
		await hall.hear(around.sit('ada'), hello({ secret: ada }));
		const bobs = around.sit('bob again');
		await hall.hear(bobs, hello({ secret: bob }));
		const cohost = around.sit('cohost');
		await hall.hear(cohost, hello({ key: keys.cohost }));
		bobs.readyState = 3;
		hall.left(bobs);
		around.pass(2000);
		for (const seat of [host, cohost])
			expect(shownTo(seat)).toMatchObject({ shared: { counts: { connected: 1 } } });
	});

	it('who had herself forgotten and comes back on one page is back on the other', async () => {
		const { around, hall, come } = await begun();
		const first = await come('first', { secret: ada });
		await hall.hear(first, frame('forget', { type: 'eraseMine' }));
		around.pass(2000);
		await come('second', { secret: ada });
		around.pass(2000);
		const own = first.heard.findLast((down) => down.type === 'view' && down.own);
		expect(own).toMatchObject({ own: { number: 2 } });
	});

	it('what one asked to forget goes from what the others see of their own', async () => {
		const { around, hall, come, phase } = await begun('board');
		const [her, him] = [await come('ada', { secret: ada }), await come('bob', { secret: bob })];
		const board = (command: object) => ({ type: 'act', step: 'board', command });
		await phase('collect', 'collect', 'present');
		await hall.hear(her, frame('card', card('Se voir avant')));
		await phase('share', 'share', 'collect');
		await hall.hear(him, frame('flash', board({ type: 'flash', card: 'card', on: true })));
		around.pass(2000);
		const ownOf = ({ heard }: Listener) =>
			JSON.stringify(heard.findLast((down) => down.type === 'view' && down.own));
		expect(answers(him)).toEqual(['done']);
		expect(ownOf(him)).toContain('"card"');
		await hall.hear(her, frame('forget', { type: 'eraseMine' }));
		around.pass(2000);
		expect(ownOf(him)).not.toContain('"card"');
	});
});
