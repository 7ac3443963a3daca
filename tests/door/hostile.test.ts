// What is sent before a hello, by whom no page was written for: the server answers or hangs up, says
// nothing of its inside, makes nothing, and goes on.

import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOn, serve, type Made, type Server } from './server.ts';

let server: Server;
let made: Made;

beforeAll(async () => {
	server = await serve();
	made = await createOn(server);
});
afterAll(() => server.stop());

/** A path of ours, a name of a file or a line of code: nothing that an answer may hold. */
const inside = /\bat \S+ \(|file:\/\/|node_modules|\.(ts|js|c\+\+):\d+|[a-z]Error|stack|workerd/u;

const nobody = 'a'.repeat(32);
const long = 'a'.repeat(60_000);

/** Each: what it is, what is sent, and how the answer begins; an empty one is a line cut without a word. */
const requests: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
	...['//', '///', '//animer', '//elsewhere.test/animer/', '//api/addresses'].map(
		(path) => [`GET ${path}`, () => server.request('GET', path), / 404 /u] as const
	),
	...['/%2f%2felsewhere.test/', '/\\elsewhere.test', '/%', '/%zz', '/%ff%fe', '/%00'].map(
		(path) => [`GET ${path}`, () => server.request('GET', path), / 404 /u] as const
	),
	...['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/.data', '/cdn-cgi/mf/reload'].map(
		(path) => [`GET ${path}`, () => server.request('GET', path), / 404 /u] as const
	),
	['a whole address', () => server.request('GET', 'http://elsewhere.test/'), / 200 /u],
	['a whole address of nothing', () => server.request('GET', 'http:///'), / 400 /u],
	['half an address', () => server.request('GET', 'http://[::1/'), / 400 /u],
	['an address with a space', () => server.request('GET', 'http://a b/'), / 400 /u],
	['no host', () => server.raw('GET / HTTP/1.1\r\nConnection: close\r\n\r\n'), / 400 /u],
	['a star', () => server.request('OPTIONS', '*'), / [45]\d\d /u],
	...['PUT', 'DELETE', 'PATCH', 'TRACE', 'POST', 'OPTIONS'].map(
		(method) => [`${method} /`, () => server.request(method, '/'), / 405 /u] as const
	),
	['an invented method', () => server.request('BREW', '/'), / 501 /u],
	['CONNECT', () => server.request('CONNECT', 'elsewhere.test:1'), / [45]\d\d /u],
	['an address of 60 KB', () => server.request('GET', `/${long}`), / 414 /u],
	['an address of 200 KB', () => server.request('GET', `/${long.repeat(4)}`), / 414 /u],
	['a header of 200 KB', () => server.request('GET', '/', `X: ${long.repeat(4)}`), / 431 /u],
	[
		'5,000 headers',
		() => server.request('GET', '/', ...Array.from({ length: 5000 }, (_, i) => `X${i}: 123`)),
		/ 431 /u
	],
	['a zero in a header', () => server.request('GET', '/', 'X: a\0b'), / 400 /u],
	['bytes in a header', () => server.request('GET', '/', 'X: \u00ff\u00fe'), / 200 /u],
	['a line of noise', () => server.raw('noise\r\n\r\n'), / 400 /u],
	['TLS', () => server.raw(Uint8Array.of(0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3)), / 400 /u],
	['HTTP/2', () => server.raw('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), /^$/u],
	['half a request', () => server.unanswered('GET / HTTP/1.1\r\nHost'), /^$/u],
	[
		'half a body',
		() => server.unanswered('POST /api/find HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n'),
		/^$/u
	],
	[
		'a length below zero',
		() => server.request('POST', '/api/find', 'Content-Length: -1'),
		/ 400 /u
	],
	[
		'chunks that are none',
		() =>
			server.raw(`POST /api/find HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`),
		/ 404 /u
	],
	...(
		[
			['a length and chunks', 'Content-Length: 4\r\nTransfer-Encoding: chunked', / 404 /u],
			['two lengths', 'Content-Length: 4\r\nContent-Length: 60', / 400 /u],
			['chunks by another name', 'Content-Length: 4\r\nTransfer-Encoding: xchunked', / 400 /u],
			['a folded header', 'X: a\r\n b', / 400 /u],
			['a space before a colon', 'X : a', / 400 /u],
			['two hosts', 'Host: elsewhere.test\r\nContent-Length: 0', / 400 /u]
		] as const
	).map(
		([name, headers, expected]) =>
			[
				`${name}, and another request after it`,
				async () => {
					const answer = await server.raw(
						`POST /api/find HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}\r\n\r\n0\r\n\r\nGET /api/addresses HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`
					);
					expect(answer.match(/^HTTP\//gmu)).toHaveLength(1);
					return answer;
				},
				expected
			] as const
	),
	...['/%61pi/addresses', '/_app%2f..%2f..%2ftrame.capnp', '/..%5c..%5cetc%5cpasswd'].map(
		(path) => [`GET ${path}`, () => server.request('GET', path), / 404 /u] as const
	),
	[
		'a journal without its body',
		() => server.request('HEAD', `/api/archive/${made.room}`),
		/ 404 /u
	],
	['half a handshake', () => server.unanswered(server.handshake(`/parties/room/${nobody}`)), /^$/u],
	[
		'a handshake without its key',
		() => server.request('GET', `/parties/room/${nobody}`, 'Upgrade: websocket'),
		/ 4\d\d /u
	],
	[
		'a handshake of another version',
		() =>
			server.raw(
				`${server.handshake(`/parties/room/${made.room}`).replace('Version: 13', 'Version: 9')}\r\n`
			),
		/ 426 /u
	],
	...[
		'/parties/directory/directory',
		'/parties/main/x',
		'/parties/room/abc',
		'/',
		'//parties//room'
	].map(
		(path) =>
			[`a socket at ${path}`, () => server.raw(`${server.handshake(path)}\r\n`), / 403 /u] as const
	),
	[
		'a socket from elsewhere',
		() =>
			server.raw(`${server.handshake(`/parties/room/${made.room}`, 'Origin: http://x.test')}\r\n`),
		/ 403 /u
	],
	[
		'a socket that names the room’s props',
		() =>
			server.raw(`${server.handshake(`/parties/room/${made.room}`, 'x-partykit-props: !!')}\r\n`),
		/ 101 /u
	],
	[
		'a socket of a very long name',
		() =>
			server.raw(`${server.handshake(`/parties/room/${made.room}?_pk=${'x'.repeat(999)}`)}\r\n`),
		/ 101 /u
	],
	[
		'frames that are none',
		() =>
			server.raw(
				Buffer.concat([
					Buffer.from(`${server.handshake(`/parties/room/${made.room}`)}\r\n`),
					Buffer.alloc(64, 0xff)
				])
			),
		/ 101 /u
	]
];

describe('before a hello', () => {
	it.concurrent.each(requests)('%s', async (_, send, expected) => {
		const answer = await send();
		const [first = ''] = answer.split('\r\n');
		expect(first).toMatch(expected);
		expect(answer.startsWith('HTTP/1.1 200') ? '' : answer).not.toMatch(inside);
		expect(answer).not.toMatch(/^location: (\/\/|\w+:)/imu);
		const alive = await fetch(`${server.origin}/api/find`, {
			method: 'POST',
			body: JSON.stringify({ code: made.code })
		});
		expect(await alive.json()).toEqual({ room: made.room });
	});

	it('has made one room, of the one session, and one directory', () => {
		const stored = readdirSync(server.data, { recursive: true, encoding: 'utf8' });
		const objects = stored.filter((name) => /[0-9a-f]{64}\.sqlite$/u.test(name));
		expect(objects).toHaveLength(2);
	});
});
