// The hall by itself, in plain Node: no engine, no socket, no clock but those of the test.

import { describe, expect, it } from 'vitest';
import { opening, parcours, words } from '../../src/lib/workshop/given.ts';
import { answers, frame, hello, keys, openHall } from '../given.ts';
import { Handmade, MemoryLedger, type Listener } from './given.ts';
import { Hall } from './hall.ts';

/** A ledger whose storage can be broken, and that counts what it is asked to keep. */
class Fragile extends MemoryLedger {
	broken = false;
	override append(line: Parameters<MemoryLedger['append']>[0]) {
		const entry = super.append(line);
		if (this.broken) throw new Error('disk full');
		return entry;
	}
}

async function collecting() {
	const ledger = new Fragile();
	const around = new Handmade(ledger);
	const hall = await openHall(around);
	const [host, ada, bob] = [around.sit('host'), around.sit('ada'), around.sit('bob')];
	await hall.hear(host, hello({ key: keys.host }));
	await hall.hear(ada, hello({ secret: 'a'.repeat(32) }));
	await hall.hear(bob, hello({ secret: 'b'.repeat(32) }));
	await hall.hear(host, frame('go', { type: 'goTo', step: 'words', from: null }));
	await hall.hear(
		host,
		frame('open-answers', { type: 'setPhase', step: 'words', phase: 'collect', from: 'present' })
	);
	around.pass(2000);
	return { around, ledger, hall, host, ada, bob };
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

	it('tells a console that weighs much less often, and its own acts at once', async () => {
		const { around, hall, host, ada } = await collecting();
		const views = () => host.heard.filter(({ type }) => type === 'view').length;
		const reads = async () => {
			const mark = host.heard.findLast(({ type }) => type === 'echo');
			await hall.hear(host, JSON.stringify(mark));
		};
		for (let n = 0; n < 400; n++)
			await hall.hear(around.sit(`p${n}`), hello({ secret: `${n}`.padEnd(32, 'p') }));
		around.pass(2000);
		await reads();
		await hall.hear(ada, frame('one', words('words', 'confiance')));
		await reads();
		const before = views();
		await hall.hear(ada, frame('two', words('words', 'lien')));
		around.pass(110);
		expect(views()).toBe(before);
		around.pass(300);
		expect(views()).toBe(before + 1);
		await reads();
		await hall.hear(host, frame('lock', { type: 'lock', step: 'words', locked: true }));
		expect(views()).toBe(before + 2);
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
		await hall.open(opening(parcours), keys);
		expect(around.days).toEqual(['2026-12-21']);
		expect(around.ledger.all().filter(({ type }) => type === 'open')).toHaveLength(1);
	});

	it('a connection that breaks while it is written to does not silence the others', async () => {
		const { around, hall, host, ada, bob } = await collecting();
		ada.send = () => {
			throw new Error('gone');
		};
		await hall.hear(host, frame('timer', { type: 'setTimer', seconds: 60 }));
		expect(JSON.stringify(bob.heard)).toContain('"seconds":60');
		expect(around.errors).toEqual([]);
	});
});

describe('commits', () => {
	it('alone, a command is kept and answered at once', async () => {
		const { around, ledger, hall, ada } = await collecting();
		for (const i of [1, 2, 3, 4, 5]) {
			const before = ledger.commits;
			await hall.hear(ada, frame(`n${i}`, words('words', `mot ${i}`)));
			expect([ledger.commits - before, answers(ada).length]).toEqual([1, i]);
			around.pass(15);
		}
	});

	it('together, many share few, in the order in which each was heard', async () => {
		const { around, ledger, hall, ada, bob } = await collecting();
		const before = ledger.commits;
		const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
		for (const [i, id] of ids.entries())
			await hall.hear(i % 2 ? ada : bob, frame(id, words('words', `mot ${i}`)));
		around.pass(20);
		expect(ledger.commits - before).toBeLessThan(5);
		const kept = ledger.all().map(({ command }) => command);
		expect(kept.filter((command) => ids.includes(command))).toEqual(ids);
		for (const listener of [ada, bob])
			expect(new Set(answers(listener))).toEqual(new Set(['done']));
		expect([answers(ada).length, answers(bob).length]).toEqual([20, 20]);
	});

	it('nobody is told anything before it is kept', async () => {
		const { ledger, hall, around, ada, host } = await collecting();
		const told = [ada, host].map(({ heard }) => heard.length);
		const atomically = ledger.atomically.bind(ledger);
		ledger.atomically = (work) =>
			atomically(() => {
				const done = work();
				expect([ada, host].map(({ heard }) => heard.length)).toEqual(told);
				return done;
			});
		await hall.hear(ada, frame('one', words('words', 'confiance')));
		around.pass(1000);
		expect(around.errors).toEqual([]);
		expect(answers(ada)).toEqual(['done']);
	});

	it('what storage refuses is refused once to each, changes nothing, and may be sent again', async () => {
		const { around, ledger, hall, ada, bob, host } = await collecting();
		for (const i of [1, 2, 3, 4]) await hall.hear(bob, frame(`busy${i}`, words('words', 'a')));
		const [before, kept] = [hall.workshop, ledger.all()];
		const told = host.heard.length;
		ledger.broken = true;
		await hall.hear(ada, frame('one', words('words', 'confiance')));
		await hall.hear(bob, frame('two', words('words', 'écoute')));
		await hall.hear(around.sit('eve'), hello({ secret: 'e'.repeat(32) }));
		around.pass(20);
		expect(answers(ada)).toEqual(['not-kept']);
		expect(answers(bob).slice(4)).toEqual(['not-kept']);
		expect(ledger.all()).toEqual(kept);
		expect(hall.workshop).toEqual(before);
		expect(JSON.stringify(host.heard.slice(told))).not.toContain('confiance');
		ledger.broken = false;
		await hall.hear(ada, frame('one', words('words', 'confiance')));
		around.pass(20);
		expect(answers(ada)).toEqual(['not-kept', 'done']);
		expect(ledger.all().at(-1)).toMatchObject({ command: 'one', seq: kept.length + 1 });
	});

	it('the same command twice in one group counts once', async () => {
		const { around, ledger, hall, ada } = await collecting();
		for (let i = 0; i < 8; i++) await hall.hear(ada, frame('one', words('words', 'confiance')));
		around.pass(20);
		expect(answers(ada)).toEqual(Array.from({ length: 8 }, () => 'done'));
		expect(ledger.all().filter(({ command }) => command === 'one')).toHaveLength(1);
	});
});

describe('answers', () => {
	it('what is kept already is done, however fast it is said again', async () => {
		const { around, hall, ada } = await collecting();
		await hall.hear(ada, frame('one', words('words', 'confiance')));
		for (let i = 0; i < 60; i++) await hall.hear(ada, frame(`no${i}`, { type: 'dance' }));
		await hall.hear(ada, frame('two', words('words', 'autre')));
		expect(answers(ada).at(-1)).toBe('too-fast');
		await hall.hear(ada, frame('one', words('words', 'confiance')));
		around.pass(20);
		expect(answers(ada).at(-1)).toBe('done');
	});

	it('what cannot be read is answered a few times, then the connection is closed; who makes one such mistake now and then stays', async () => {
		const { around, hall, ada, bob } = await collecting();
		for (let i = 0; i < 20; i++) {
			await hall.hear(bob, 'nonsense');
			around.pass(5000);
		}
		expect(bob.closed).toBeUndefined();
		for (let i = 0; i < 20; i++) await hall.hear(ada, '{"type":'.padEnd(9 + i));
		expect(answers(ada)).toEqual(Array.from({ length: 5 }, () => 'bad-frame'));
		expect(ada.closed?.code).toBe(4008);
	});

	it('who says hello again, or marks that nobody asked for, is shown the room a few times, then out', async () => {
		const { hall, ada, bob } = await collecting();
		for (let i = 0; i < 20; i++) {
			await hall.hear(ada, hello({ secret: 'a'.repeat(32) }));
			await hall.hear(bob, JSON.stringify({ type: 'echo', mark: `${i}` }));
		}
		const views = ({ heard }: Listener) =>
			heard.filter((down) => down.type === 'view' && down.shared);
		expect([ada.closed?.code, bob.closed?.code]).toEqual([4008, 4008]);
		expect(Math.max(views(ada).length, views(bob).length)).toBeLessThan(10);
	});

	it('a hello by a key that is replaced before it is answered opens nothing; a phone’s does', async () => {
		const { around, hall, ada } = await collecting();
		const [late, paper, eve] = [around.sit('late'), around.sit('paper'), around.sit('eve')];
		await hall.hear(ada, frame('one', words('words', 'confiance')));
		await hall.hear(late, hello({ key: keys.cohost }));
		await hall.hear(paper, hello({ key: keys.host, secret: 'p'.repeat(32) }));
		await hall.hear(eve, hello({ secret: 'e'.repeat(32) }));
		expect([late.heard, eve.heard]).toEqual([[], []]);
		const fresh = { host: 'h'.repeat(32), cohost: 'd'.repeat(32), screen: 't'.repeat(32) };
		expect(await hall.rotate(keys.host, fresh)).toBe(true);
		around.pass(200);
		for (const seat of [late, paper]) {
			expect(seat.heard).toMatchObject([{ type: 'refused', code: 'wrong-key' }]);
			expect([seat.state, seat.closed?.code]).toEqual([null, 4000]);
		}
		expect(eve.heard[0]).toMatchObject({ type: 'welcome', role: 'participant' });
	});

	it('long frames that are too many are not read, and soon close the connection', async () => {
		const { hall, ada } = await collecting();
		const deep = `{"type":"command","id":"deep","command":${'['.repeat(30_000)}${']'.repeat(30_000)}}`;
		const read: string[] = [];
		while (!ada.closed) {
			await hall.hear(ada, deep);
			read.push(answers(ada).at(-1) ?? '');
		}
		expect(new Set(read)).toEqual(new Set(['bad-command', 'too-fast']));
		expect(read.filter((code) => code === 'bad-command')).toHaveLength(2);
		expect(read.length).toBeLessThan(12);
	});

	it('what is kept, said again without end, also closes the connection', async () => {
		const { hall, ada } = await collecting();
		await hall.hear(ada, frame('one', words('words', 'confiance')));
		for (let i = 0; i < 200; i++) await hall.hear(ada, frame('one', words('words', 'confiance')));
		expect(ada.closed?.code).toBe(4008);
		expect(answers(ada).filter((answer) => answer !== 'done')).toEqual([]);
	});

	it.each([
		['without a command', '{"type":"command","id":"odd"}', 'bad-frame'],
		['too large', frame('odd', words('words', 'x'.repeat(70_000))), 'too-large']
	])('a command %s is refused by its id', async (_, odd, code) => {
		const { hall, ada } = await collecting();
		await hall.hear(ada, odd);
		expect(ada.heard.at(-1)).toMatchObject({ type: 'refused', id: 'odd', code });
	});
});

describe('who does not read', () => {
	it('is shown little, whatever happens, and the last of it once she reads', async () => {
		const { around, hall, host, ada, bob } = await collecting();
		const echo = async (listener: Listener) => {
			for (const down of listener.heard.splice(0))
				if (down.type === 'echo') await hall.hear(listener, JSON.stringify(down));
		};
		const weight = ({ heard }: Listener) => JSON.stringify(heard).length;
		let weightOfBob = 0;
		for (let i = 0; i < 400; i++) {
			await hall.hear(host, frame(`t${i}`, { type: 'setTimer', seconds: 60 + i }));
			around.pass(50);
			weightOfBob += weight(bob);
			await Promise.all([echo(bob), echo(host)]);
		}
		expect(weightOfBob).toBeGreaterThan(200_000);
		expect(weight(ada)).toBeLessThan(80_000);
		expect(JSON.stringify(ada.heard)).not.toContain('"seconds":459');
		await echo(ada);
		expect(JSON.stringify(ada.heard)).toContain('"seconds":459');
		expect(around.errors).toEqual([]);
	});
});
