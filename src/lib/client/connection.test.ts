// The way to the room on a network that misbehaves: sockets that vanish, that never open, a page that
// sleeps, a clock that jumps. Time is the test's own.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from './connection.ts';
import { FakeSocket } from './given.ts';

const welcome = '{"type":"welcome","role":"participant","person":"p","now":1}';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const world = new EventTarget();
let happened: string[] = [];
let connection: Connection;
const last = () => FakeSocket.all.at(-1) ?? new FakeSocket('none');
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function show(visibility: 'visible' | 'hidden') {
	page.visibilityState = visibility;
	page.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
	vi.useFakeTimers();
	FakeSocket.all = [];
	happened = [];
	page.visibilityState = 'visible';
	vi.stubGlobal('WebSocket', FakeSocket);
	vi.stubGlobal('document', page);
	vi.stubGlobal('location', { protocol: 'http:', host: 'trame.test' });
	vi.stubGlobal('addEventListener', world.addEventListener.bind(world));
	vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
	connection = new Connection('r', {
		opened: () => {
			happened.push('opened');
			connection.send({ type: 'hello' });
		},
		heard: ({ type }) => type !== 'welcome' && happened.push(type),
		lost: () => happened.push('lost')
	});
});

afterEach(() => {
	connection.close();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a socket', () => {
	it('says that it is open, and passes on what the room says', () => {
		last().open(welcome);
		last().hear('{"type":"done","id":"a"}');
		expect(last().url).toBe('ws://trame.test/parties/room/r');
		expect(happened).toEqual(['opened', 'done']);
	});

	it('that answers its heartbeats is kept', async () => {
		last().open(welcome);
		await pass(120_000);
		expect(FakeSocket.all).toHaveLength(1);
		expect(happened).toEqual(['opened']);
	});

	it('on which the room speaks without end shows every half minute that its page is there', async () => {
		last().open();
		page.visibilityState = 'hidden';
		for (let second = 0; second < 300; second++) {
			await pass(1000);
			last().onmessage?.({ data: '{"type":"view","rev":1}' });
		}
		const asked = last().sent.filter((frame) => frame === 'ping').length;
		expect(asked).toBeGreaterThanOrEqual(8);
		expect(asked).toBeLessThanOrEqual(11);
		expect(FakeSocket.all).toHaveLength(1);
	});

	it('that has vanished without a word is noticed within ten seconds, and another opened', async () => {
		last().open(welcome);
		last().alive = false;
		await pass(9_500);
		expect(happened).toEqual(['opened', 'lost']);
		expect(FakeSocket.all.length).toBeGreaterThan(1);
		last().open(welcome);
		expect(happened).toEqual(['opened', 'lost', 'opened']);
	});

	it('that does not open is given up', async () => {
		await pass(8000);
		expect(FakeSocket.all).toHaveLength(2);
		expect(FakeSocket.all[0]?.readyState).toBe(3);
	});

	it('that breaks is replaced within a second and a half', async () => {
		last().open(welcome);
		last().break();
		expect(happened).toEqual(['opened', 'lost']);
		await pass(1500);
		expect(FakeSocket.all).toHaveLength(2);
	});

	it('is left for another when it is asked', () => {
		last().open(welcome);
		connection.reconnect();
		expect(FakeSocket.all[0]?.readyState).toBe(3);
		last().open(welcome);
		expect(happened).toEqual(['opened', 'lost', 'opened']);
	});

	it('on which the room does not welcome is tried less and less often', async () => {
		vi.spyOn(Math, 'random').mockReturnValue(1);
		const waits: number[] = [];
		for (let i = 0; i < 5; i++) {
			last().open();
			last().break();
			const known = FakeSocket.all.length;
			let waited = 0;
			for (; FakeSocket.all.length === known; waited += 125) await pass(125);
			waits.push(waited);
		}
		expect(waits).toEqual([2250, 3375, 5000, 5000, 5000]);
		vi.mocked(Math.random).mockRestore();
	});

	it('is not thought dead because the clock jumped', async () => {
		last().open(welcome);
		await pass(3000);
		vi.setSystemTime(new Date('1999-01-01'));
		await pass(3000);
		vi.setSystemTime(new Date('2099-01-01'));
		await pass(20_000);
		expect(happened).toEqual(['opened']);
	});
});

describe('a page that comes back', () => {
	it('asks at once whether its socket is still there', async () => {
		last().open(welcome);
		show('hidden');
		await pass(10_000);
		last().alive = false;
		show('visible');
		await pass(4100);
		expect(happened).toEqual(['opened', 'lost']);
		expect(FakeSocket.all).toHaveLength(2);
	});

	it.each(['online', 'pageshow', 'visible'])('dials at once when it has none: %s', async (news) => {
		last().open(welcome);
		show('hidden');
		vi.spyOn(Math, 'random').mockReturnValue(1);
		last().break();
		await pass(100);
		expect(FakeSocket.all).toHaveLength(1);
		page.visibilityState = 'visible';
		if (news === 'visible') show('visible');
		else world.dispatchEvent(Object.assign(new Event(news), { persisted: true }));
		expect(FakeSocket.all).toHaveLength(2);
		vi.mocked(Math.random).mockRestore();
	});

	it('leaves alone a socket that has just begun to open', () => {
		world.dispatchEvent(new Event('online'));
		expect(FakeSocket.all).toHaveLength(1);
	});
});

describe('whoever was in the room', () => {
	const welcomed = JSON.stringify({ ...JSON.parse(welcome), pass: 'p.1' });
	let shown = 'a secret of her own';
	const enter = () => {
		connection.close();
		connection = new Connection(
			'back',
			{ opened: () => undefined, heard: () => undefined, lost: () => undefined },
			() => shown
		);
	};
	const query = () => last().url.split('?')[1];

	it('shows her pass when she comes back, after a network or a page that went', () => {
		enter();
		expect(query()).toBeUndefined();
		last().open();
		last().hear(welcomed);
		connection.reconnect();
		expect(query()).toBe('pass=p.1');
		enter();
		expect(query()).toBe('pass=p.1');
	});

	it('does not show it in the name of another person or key', () => {
		enter();
		shown = 'a key that replaced it';
		connection.reconnect();
		expect(query()).toBeUndefined();
		enter();
		expect(query()).toBeUndefined();
	});
});

describe('where no socket passes', () => {
	type Asked = { hello: unknown; commands: unknown[]; mark: string };
	const asked: Asked[] = [];
	function answerRequests() {
		asked.length = 0;
		vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
			const request: Asked = JSON.parse(body);
			asked.push(request);
			const frames = request.mark === '' ? [welcome] : [];
			return Response.json({ mark: 'm', frames });
		});
	}

	async function refuseTwo() {
		for (let i = 0; i < 2; i++) {
			last().break();
			await pass(2300);
		}
	}

	it('speaks by plain requests after two failures, and asks for news each second', async () => {
		answerRequests();
		await refuseTwo();
		await pass(3000);
		expect(happened).toEqual(['opened']);
		expect(asked[0]).toEqual({ hello: { type: 'hello' }, commands: [], mark: '' });
		expect(asked.length).toBeGreaterThanOrEqual(4);
		const before = asked.length;
		connection.send({ type: 'command', id: 'c', command: 1 });
		await pass(1);
		expect(asked).toHaveLength(before + 1);
		expect(asked.at(-1)?.commands).toEqual([{ type: 'command', id: 'c', command: 1 }]);
	});

	it('goes back to a socket as soon as one opens', async () => {
		answerRequests();
		await refuseTwo();
		await pass(4500);
		expect(FakeSocket.all.length).toBeGreaterThan(2);
		last().open(welcome);
		const before = asked.length;
		await pass(5000);
		expect(asked).toHaveLength(before);
		expect(happened).toEqual(['opened', 'opened']);
	});

	it('goes on trying both when neither passes', async () => {
		for (let i = 0; i < 10; i++) {
			last().break();
			await pass(5100);
		}
		expect(FakeSocket.all.length).toBeGreaterThan(10);
		expect(happened.filter((each) => each === 'opened').length).toBe(
			happened.filter((each) => each === 'lost').length
		);
	});
});
