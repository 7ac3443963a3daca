// What the page does before its scripts are there, run as it stands in app.html, and how they take it up.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textOf } from '../../../tests/sources.ts';
import { wireVersion } from '../wire/version.ts';
import { Connection } from './connection.ts';
import { askedEarly } from './early.ts';
import { FakeSocket } from './given.ts';

const [, script = ''] = /<script>([^]*?)<\/script>/u.exec(textOf('src/app.html')) ?? [];
const found = { room: 'r' };
const welcome = '{"type":"welcome","role":"participant","person":"p","now":1}';
const view = '{"type":"view","rev":3}';

let kept: Record<string, string>;
let happened: string[];
let dark: boolean;
let documentElement: { readonly dataset: Record<string, string> };
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const only = () => {
	expect(FakeSocket.all).toHaveLength(1);
	return FakeSocket.all[0] ?? new FakeSocket('none');
};
const hello = (secret: string) => JSON.stringify({ type: 'hello', version: wireVersion, secret });

/** The page is loaded at this address, and the server answers. */
async function load(hash: string, answer = () => Response.json(found), pathname = '/') {
	vi.stubGlobal('location', {
		...{ hash, pathname, protocol: 'http:' },
		...{ host: 'trame.test', origin: 'http://trame.test' }
	});
	vi.stubGlobal(
		'fetch',
		vi.fn(async () => answer())
	);
	vi.stubGlobal('matchMedia', () => ({ matches: dark }));
	new Function('document', script)({ documentElement });
	await pass(1);
}

/** Its scripts are there, and bring this pass. */
function wake(secret: string) {
	const connection = new Connection(
		'r',
		{
			opened: () => {
				happened.push('opened');
				connection.send({ type: 'hello', version: wireVersion, secret });
			},
			heard: ({ type }) => happened.push(type),
			lost: () => happened.push('lost')
		},
		() => secret
	);
	return connection;
}

beforeEach(() => {
	vi.useFakeTimers();
	FakeSocket.all = [];
	happened = [];
	dark = false;
	documentElement = { dataset: {} };
	kept = {};
	vi.stubGlobal('localStorage', kept);
	vi.stubGlobal('WebSocket', FakeSocket);
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal(
		'document',
		Object.assign(new EventTarget(), { visibilityState: 'visible' as const })
	);
	vi.stubGlobal('addEventListener', () => undefined);
});

afterEach(() => {
	Reflect.deleteProperty(globalThis, 'trameEarly');
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('makes the page of a dark phone dark before it is drawn, and no other page', async () => {
	dark = true;
	await load('', undefined, '/ecran');
	expect(documentElement.dataset).toEqual({});
	await load('');
	expect(documentElement.dataset).toEqual({ theme: 'dark' });
	dark = false;
	documentElement = { dataset: {} };
	await load('');
	expect(documentElement.dataset).toEqual({});
});

describe('a scanned code', () => {
	it('is looked for once, and its line says hello in the version of the wire, with a secret that is kept first', async () => {
		await load('#K7PM4T.r');
		expect(await (await askedEarly('K7PM4T'))?.json()).toEqual(found);
		expect(askedEarly('K7PM4T')).toBeUndefined();
		expect(fetch).toHaveBeenCalledTimes(1);
		const secret = kept['trame.person.r'] ?? '';
		expect(secret).toMatch(/^[0-9a-f]{32}$/u);
		only().open();
		expect(only().sent).toEqual([hello(secret)]);
	});

	it('is hers again on a phone that was there: the secret it keeps is said', async () => {
		Object.assign(kept, { 'trame.room.K7PM4T': 'r', 'trame.person.r': 'mine' });
		await load('#K7PM4T.r');
		only().open();
		expect(only().sent).toEqual([hello('mine')]);
	});

	it('says nothing where the code opened another room before: who she was there comes first', async () => {
		kept['trame.room.K7PM4T'] = 'before';
		await load('#K7PM4T.r');
		only().open();
		expect(only().sent).toEqual([]);
		expect(kept['trame.person.r']).toBeUndefined();
	});

	it('opens nothing when no room has it, and the answer says so', async () => {
		await load('#K7PM4T.r', () => Response.json({ code: 'unknown-code' }, { status: 404 }));
		expect(FakeSocket.all).toEqual([]);
		expect((await askedEarly('K7PM4T'))?.status).toBe(404);
	});

	it('is asked for again by the scripts when the network was away, and a code without a beginning is theirs', async () => {
		await load('#K7PM4T.r', () => {
			throw new Error('no network');
		});
		expect(await askedEarly('K7PM4T')).toBeNull();
		Reflect.deleteProperty(globalThis, 'trameEarly');
		await load('#K7PM4T');
		expect(fetch).not.toHaveBeenCalled();
	});
});

describe('its line, once the scripts are there', () => {
	it('is taken up with what it heard, in order, and hello is not said twice', async () => {
		await load('#K7PM4T.r');
		const line = only();
		line.open();
		line.hear(welcome);
		const connection = wake(kept['trame.person.r'] ?? '');
		line.hear(view);
		await pass(1);
		line.hear('{"type":"done","id":"a"}');
		expect(happened).toEqual(['opened', 'welcome', 'view', 'done']);
		expect(only().sent).toHaveLength(1);
		connection.send({ type: 'hello', version: wireVersion, secret: kept['trame.person.r'] });
		expect(only().sent).toHaveLength(2);
		connection.close();
	});

	it('that still opens says hello once, when it has', async () => {
		await load('#K7PM4T.r');
		const connection = wake(kept['trame.person.r'] ?? '');
		await pass(1);
		only().open();
		expect(happened).toEqual(['opened']);
		expect(only().sent).toEqual([hello(kept['trame.person.r'] ?? '')]);
		connection.close();
	});

	it('says who she is when that is someone else', async () => {
		await load('#K7PM4T.r');
		only().open();
		const connection = wake('another');
		await pass(1);
		expect(only().sent.at(-1)).toBe(hello('another'));
		connection.close();
	});

	it('that a crowded door refused is known to be, and another is tried', async () => {
		await load('#K7PM4T.r');
		only().close();
		const connection = wake(kept['trame.person.r'] ?? '');
		await pass(2300);
		expect(happened).toEqual([]);
		expect(FakeSocket.all.length).toBeGreaterThan(1);
		connection.close();
	});
});
