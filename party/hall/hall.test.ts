// The hall by itself, in plain Node: no engine, no socket, no clock but those of the test.

import { describe, expect, it } from 'vitest';
import { wireVersion } from '../../src/lib/wire/version.ts';
import { opening, parcours, words } from '../../src/lib/workshop/given.ts';
import { Handmade, type Listener } from './given.ts';
import { Hall } from './hall.ts';

const keys = { host: 'k'.repeat(32), cohost: 'c'.repeat(32), screen: 's'.repeat(32) };

const frame = (id: string, command: object) => JSON.stringify({ type: 'command', id, command });
const hello = (more: object) => JSON.stringify({ type: 'hello', version: wireVersion, ...more });
const answers = ({ heard }: Listener) =>
	heard.flatMap((down) =>
		down.type === 'done' ? 'done' : down.type === 'refused' ? down.code : []
	);

async function collecting() {
	const around = new Handmade();
	const hall = new Hall(around);
	hall.wake();
	const opened = opening(parcours);
	if (opened.type !== 'sessionOpened') throw new Error('not an opening');
	await hall.open(opened, keys);
	const [host, ada] = [around.sit('host'), around.sit('ada')];
	await hall.hear(host, hello({ key: keys.host }));
	await hall.hear(ada, hello({ secret: 'a'.repeat(32) }));
	await hall.hear(host, frame('go', { type: 'goTo', step: 'words', from: null }));
	await hall.hear(
		host,
		frame('open-answers', { type: 'setPhase', step: 'words', phase: 'collect', from: 'present' })
	);
	return { around, hall, host, ada };
}

describe('a hall anywhere', () => {
	it('welcomes, keeps, answers and shows', async () => {
		const { around, hall, host, ada } = await collecting();
		await hall.hear(ada, frame('one', words('words', 'confiance')));
		expect(answers(ada)).toEqual(['done']);
		expect(around.ledger.all().at(-1)).toMatchObject({ command: 'one', at: around.time });
		around.pass(1000);
		expect(JSON.stringify(host.heard)).toContain('confiance');
		expect(around.errors).toEqual([]);
	});

	it('wakes as it was, from its ledger alone', async () => {
		const { around, hall, ada } = await collecting();
		await hall.hear(ada, frame('one', words('words', 'confiance')));
		const woken = new Hall(around);
		woken.wake();
		expect(woken.workshop).toEqual(hall.workshop);
	});

	it('answers what it cannot read, and never throws', async () => {
		const { hall, ada } = await collecting();
		for (const odd of ['', '{', new ArrayBuffer(3)]) await hall.hear(ada, odd);
		expect(answers(ada)).toEqual(['bad-frame', 'bad-frame', 'bad-frame']);
	});

	it('says the day on which it erases itself, and opens once', async () => {
		const { around, hall } = await collecting();
		const opened = opening(parcours);
		if (opened.type === 'sessionOpened') await hall.open(opened, keys);
		expect(around.days).toEqual(['2026-12-21']);
		expect(around.ledger.all().filter(({ type }) => type === 'open')).toHaveLength(1);
	});
});
