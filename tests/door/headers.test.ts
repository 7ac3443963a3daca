// The headers of every answer, by whatever door it leaves: pages, files, doors, errors, redirections,
// sockets that are refused.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Server } from './server.ts';

let server: Server;
beforeAll(async () => {
	server = await serve();
});
afterAll(() => server.stop());

type Answer = { readonly status: number; readonly headers: Headers; readonly body: string };

async function ask(method: string, path: string, ...more: readonly string[]): Promise<Answer> {
	const [head = '', body = ''] = (await server.request(method, path, ...more)).split('\r\n\r\n');
	const [first = '', ...lines] = head.split('\r\n');
	const pairs = lines.map((line): [string, string] => {
		const [, name = '', value = ''] = /^([^:]+): ?(.*)$/u.exec(line) ?? [];
		return [name, value];
	});
	return { status: Number(first.split(' ')[1]), headers: new Headers(pairs), body };
}

/** The policy of an answer, by directive. */
function policyOf({ headers }: Answer): Readonly<Record<string, string>> {
	const policy = headers.get('content-security-policy') ?? '';
	return Object.fromEntries(
		policy.split('; ').map((directive) => {
			const [name = '', ...values] = directive.split(' ');
			return [name, values.join(' ')];
		})
	);
}

function expectAll(answer: Answer): void {
	const { headers } = answer;
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('x-frame-options')).toBe('DENY');
	expect(headers.get('referrer-policy')).toBe('no-referrer');
	expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
	expect(headers.get('permissions-policy')).toMatch(
		/camera=\(\).*geolocation=\(\).*microphone=\(\)/u
	);
	expect(headers.get('cache-control')).toMatch(/no-store|no-cache|immutable/u);
	expect(headers.get('access-control-allow-origin')).toBeNull();
	expect(headers.get('server')).toBeNull();
	expect(headers.get('content-security-policy')).not.toContain('unsafe');
	expect(policyOf(answer)).toMatchObject({
		'default-src': "'none'",
		'base-uri': "'none'",
		'form-action': "'none'",
		'frame-ancestors': "'none'",
		'require-trusted-types-for': "'script'"
	});
}

const pages = ['/', '/animer', '/ecran', '/synthese', '/aide', '/confidentialite'];

describe('every answer carries them all', () => {
	it.each(pages)(
		'the page %s, with the two scripts and the one style it holds beside its files',
		async (path) => {
			const answer = await ask('GET', path);
			expect(answer.status).toBe(200);
			expectAll(answer);
			expect(policyOf(answer)['script-src']).toMatch(/^'self'(?: 'sha256-[\w+/]{43}='){2}$/u);
			expect(policyOf(answer)['style-src']).toMatch(/^'self' 'sha256-[\w+/]{43}='$/u);
			expect(policyOf(answer)['trusted-types']).toBe('svelte-trusted-html');
			const { headers } = await ask('HEAD', path);
			expect(headers.get('content-security-policy')).toBe(
				answer.headers.get('content-security-policy')
			);
			const again = await ask('GET', path, `If-None-Match: ${answer.headers.get('etag')}`);
			expect([again.status, again.body]).toEqual([304, '']);
			expectAll(again);
			expect(policyOf(again)).toEqual(policyOf(answer));
		}
	);

	it('the files of a page', async () => {
		const { body } = await ask('GET', '/');
		const files = [...body.matchAll(/(?:href|src)="\.(\/[^"]+)"/gu)].map(([, path = '']) => path);
		expect(files.length).toBeGreaterThan(3);
		for (const path of files) {
			const answer = await ask('GET', path);
			expect(answer.status, path).toBe(200);
			expectAll(answer);
			expect(policyOf(answer)['trusted-types']).toBe("'none'");
		}
	});

	it.each([
		['nothing', 'GET', '/nothing', 404],
		['no file', 'GET', '/_app/immutable/nothing.js', 404],
		['two slashes', 'GET', '//animer', 404],
		['another address of a page', 'GET', '/animer.html', 307],
		['a method that pages have not', 'POST', '/', 405],
		['no door', 'GET', '/api/nothing', 404],
		['an open door', 'GET', '/api/addresses', 200],
		['a wrong code', 'POST', '/api/find', 404],
		['a session that cannot be', 'POST', '/api/sessions', 400],
		['a wrong key', 'GET', `/api/archive/${'0'.repeat(32)}`, 403],
		['a long address', 'GET', `/${'a'.repeat(3000)}`, 414],
		['a room asked for plainly', 'GET', `/parties/room/${'0'.repeat(32)}`, 404]
	])('%s', async (_, method, path, status) => {
		const answer = await ask(method, path, ...(method === 'POST' ? ['Content-Length: 0'] : []));
		expect(answer.status).toBe(status);
		expectAll(answer);
	});

	it.each([
		['that is none', '/parties/room/abc', undefined],
		['to the directory', '/parties/directory/directory', undefined],
		['from elsewhere', `/parties/room/${'0'.repeat(32)}`, 'http://elsewhere.test']
	])('a refused socket %s', async (_, path, origin) => {
		const headers = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13'];
		const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
		const answer = await ask(
			'GET',
			path,
			...headers,
			key,
			...(origin ? [`Origin: ${origin}`] : [])
		);
		expect(answer.status).toBe(403);
		expectAll(answer);
	});

	it('a door asked by a page of elsewhere is shut', async () => {
		const answer = await ask('POST', '/api/sessions', 'Origin: http://elsewhere.test');
		expect(answer.status).toBe(403);
		expectAll(answer);
	});

	it('a socket that offers to compress is opened without: it would weigh three times as much', async () => {
		const offer = 'Sec-WebSocket-Extensions: permessage-deflate';
		const hello = server.handshake(`/parties/room/${'0'.repeat(32)}`, offer);
		const [head = ''] = (await server.raw(`${hello}\r\n`)).split('\r\n\r\n');
		expect(head).toMatch(/^HTTP\/1\.1 101 /u);
		expect(head).not.toMatch(/sec-websocket-extensions/iu);
	});
});
