// What is acknowledged is kept, once; and what a phone is told, it may know.

import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/lib/workshop/evolve.ts';
import { sharedView } from '../../src/lib/workshop/see.ts';
import type { Created } from '../../party/create.ts';
import { card, create, enter, journalOf, lead, phone, stubOf, words, type Line } from './line.ts';

type Room = { readonly made: Created; readonly host: Line; readonly ada: Line; readonly bob: Line };

/** A session that collects words, a facilitator and two phones. */
async function collecting(): Promise<Room> {
	const made = await create();
	const host = await enter(made.room, { key: made.keys.host });
	await lead(host, 'words', 'collect');
	const [ada, bob] = [await phone(made.room, 'ada'), await phone(made.room, 'bob')];
	return { made, host, ada, bob };
}

describe('keeping', () => {
	it('the same command sent twice counts once, and is answered twice', async () => {
		const { made, ada } = await collecting();
		expect(await ada.ask(words('confiance'), 'once')).toBe('done');
		expect(await ada.ask(words('autre'), 'once')).toBe('done');
		expect((await journalOf(made)).filter(({ command }) => command === 'once')).toHaveLength(1);
		expect(JSON.stringify(ada.own)).toContain('confiance');
	});

	it('also after the room slept, or the phone came back', async () => {
		const { made, ada } = await collecting();
		await ada.ask(words('confiance'), 'once');
		ada.close();
		await evictDurableObject(stubOf(made.room), { webSockets: 'close' });
		const back = await phone(made.room, 'ada');
		expect(await back.ask(words('autre'), 'once')).toBe('done');
		expect(JSON.stringify(back.own)).toContain('confiance');
	});

	it('one id has one answer: what was refused is asked again under another', async () => {
		const { made, ada } = await collecting();
		expect(await ada.ask(words(''), 'once')).toBe('empty');
		expect(await ada.ask(words('confiance'), 'once')).toBe('empty');
		expect(await ada.ask(words('confiance'), 'again')).toBe('done');
		expect((await journalOf(made)).at(-1)).toMatchObject({ command: 'again' });
	});

	it('done means kept: a room that is killed at once has the same view', async () => {
		const { made, host, ada } = await collecting();
		await ada.ask(words('confiance', 'temps'));
		await host.ask({ type: 'addNote', list: 'parking', text: 'À garder' });
		await host.until(() => JSON.stringify(host.shared).includes('À garder'));
		const [own, seen] = [ada.own, host.shared];
		await evictDurableObject(stubOf(made.room), { webSockets: 'close' });
		expect((await phone(made.room, 'ada')).own).toEqual(own);
		const again = await enter(made.room, { key: made.keys.host });
		expect(again.shared).toMatchObject({
			...seen,
			counts: expect.anything(),
			onScreen: expect.anything()
		});
	});

	it('the journal that is taken away tells the same day', async () => {
		const { made, host, ada } = await collecting();
		await ada.ask(words('confiance'));
		await lead(host, 'words', 'share');
		const state = replay(await journalOf(made));
		const told = sharedView(state, 'participant', 0);
		await ada.until(() => JSON.stringify(ada.shared) === JSON.stringify(told));
	});

	it('answers go in the order of the room, the same for all', async () => {
		const { made, ada, bob } = await collecting();
		await Promise.all(
			Array.from({ length: 20 }, (_, i) => (i % 2 ? ada : bob).ask(words(`mot ${i}`), `n${i}`))
		);
		const seqs = (await journalOf(made)).map(({ seq }) => seq);
		expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
		expect(new Set(seqs).size).toBe(seqs.length);
	});
});

describe('what phones and screen are told', () => {
	it('never what others wrote, before it is shared', async () => {
		const { made, host, ada, bob } = await collecting();
		const screen = await enter(made.room, { key: made.keys.screen });
		await lead(host, 'board', 'collect');
		await ada.ask(card('Les mots d’Ada'));
		await host.until(() => JSON.stringify(host.shared).includes('Les mots d’Ada'));
		await host.ask({ type: 'setTimer', seconds: 60 });
		await bob.until(() => JSON.stringify(bob.shared).includes('"seconds":60'));
		expect(bob.raw.join()).not.toContain('Les mots d’Ada');
		expect(screen.raw.join()).not.toContain('Les mots d’Ada');
		await lead(host, 'board', 'share');
		await bob.until(() => JSON.stringify(bob.shared).includes('Les mots d’Ada'));
		await screen.until(() => JSON.stringify(screen.shared).includes('Les mots d’Ada'));
	});

	it('one’s own part goes to oneself alone', async () => {
		const { made, host, ada, bob } = await collecting();
		const screen = await enter(made.room, { key: made.keys.screen });
		await ada.ask({ type: 'introduce', name: 'Ada', profile: {} });
		await ada.ask(words('à moi'));
		await host.ask({ type: 'setTimer', seconds: 60 });
		await bob.until(() => JSON.stringify(bob.shared).includes('"seconds":60'));
		expect(JSON.stringify(ada.own)).toContain('à moi');
		for (const other of [bob, screen]) expect(other.raw.join()).not.toMatch(/"name":"Ada"/u);
		expect(bob.raw.join()).not.toContain('à moi');
		for (const other of [host, screen]) expect(other.own).toBeUndefined();
	});

	it('no key, no secret, no one’s identifier', async () => {
		const { made, host, ada, bob } = await collecting();
		const screen = await enter(made.room, { key: made.keys.screen });
		await ada.ask(words('confiance'));
		await lead(host, 'words', 'share');
		await bob.until(() => JSON.stringify(bob.shared).includes('confiance'));
		await screen.until(() => JSON.stringify(screen.shared).includes('confiance'));
		const [adas] = ada.heard.flatMap((down) => (down.type === 'welcome' ? [down.person] : []));
		const heard = [...bob.raw, ...screen.raw].join();
		expect(heard).not.toContain(adas);
		for (const key of Object.values(made.keys))
			expect([...host.raw, heard].join()).not.toContain(key);
	});

	it('the screen cannot act', async () => {
		const { made } = await collecting();
		const screen = await enter(made.room, { key: made.keys.screen });
		for (const command of [
			words('confiance'),
			{ type: 'goTo', step: null, from: 'words' },
			{ type: 'join' },
			{ type: 'eraseMine' },
			{ type: 'setScreen', show: 'blank' }
		]) {
			expect(await screen.ask(command)).toBe('not-allowed');
		}
	});
});

describe('consoles', () => {
	it('of two that advance at once, one does, the other is told', async () => {
		const { made, host } = await collecting();
		const cohost = await enter(made.room, { key: made.keys.cohost });
		const share = { type: 'setPhase', step: 'words', phase: 'share', from: 'collect' };
		const answers = await Promise.all([host.ask(share), cohost.ask(share)]);
		expect(answers.toSorted()).toEqual(['done', 'moved-on']);
		expect((await journalOf(made)).filter(({ type }) => type === 'setPhase')).toHaveLength(2);
	});

	it('what one does, the other sees and can undo', async () => {
		const { made, host, ada } = await collecting();
		const cohost = await enter(made.room, { key: made.keys.cohost });
		await host.ask({ type: 'lock', step: 'words', locked: true }, 'locking');
		await cohost.until(() => JSON.stringify(cohost.shared).includes('"command":"locking"'));
		expect(await ada.ask(words('confiance'))).toBe('step-locked');
		expect(await cohost.ask({ type: 'undo', command: 'locking' })).toBe('done');
		expect(await ada.ask(words('confiance'))).toBe('done');
	});
});
