// The pages as one's own machine serves them: each under its name, nothing else of the disk.

import { request } from 'node:http';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEngine, type Engine } from '../../party/local/engine.ts';
import { newFolder } from './folder.ts';

const data = newFolder();
let engine: Engine;

beforeAll(async () => {
	engine = await startEngine({ host: '127.0.0.1', port: 0, data });
});
afterAll(async () => {
	await engine.stop();
	rmSync(data, { recursive: true, force: true });
});

const get = (path: string, init: RequestInit = {}) =>
	fetch(`http://127.0.0.1:${engine.port}${path}`, { redirect: 'manual', ...init });

/** The path exactly as it is written: `fetch` would tidy it first. */
function raw(path: string): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: engine.port, path }, (answer) => {
			answer.resume();
			resolve(answer.statusCode);
		})
			.on('error', reject)
			.end();
	});
}

test.each(['/', '/animer', '/ecran', '/synthese', '/aide', '/confidentialite'])(
	'%s is a page',
	async (path) => {
		const page = await get(path);
		expect(page.status).toBe(200);
		expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(page.headers.get('content-encoding')).toBe('gzip');
		expect(await page.text()).toContain('<!doctype html>');
	}
);

test.each([
	['/animer/', '/animer'],
	['/animer.html', '/animer'],
	['/index.html', '/'],
	['/aide/?a=1', '/aide?a=1']
])('%s leads to %s', async (path, to) => {
	const answer = await get(path);
	expect([answer.status, answer.headers.get('location')]).toEqual([307, to]);
});

test.each(['/nowhere', '/_app', '/_app/', '/pictures/', '/.hidden'])(
	'%s is nothing',
	async (path) => {
		expect((await get(path)).status).toBe(404);
	}
);

test.each([
	'/../worker.js',
	'/%2e%2e/worker.js',
	'/..%2fworker.js',
	'/pictures/../../worker.js',
	'//etc/passwd',
	'/%00',
	'/a%5c..%5cworker.js'
])('%s stays in the folder', async (path) => {
	expect([307, 400, 404]).toContain(await raw(path));
});

test('a page that was read is not sent again, and a head has no body', async () => {
	const etag = (await get('/aide')).headers.get('etag') ?? '';
	const again = await get('/aide', { headers: { 'if-none-match': etag } });
	expect([again.status, await again.text()]).toEqual([304, '']);
	const head = await get('/aide', { method: 'HEAD' });
	expect([head.status, await head.text()]).toEqual([200, '']);
	expect((await get('/aide', { method: 'PUT' })).status).toBe(405);
});

test('a picture comes as it is', async () => {
	const picture = await get('/pictures/console.png');
	expect(picture.headers.get('content-type')).toBe('image/png');
	expect((await picture.arrayBuffer()).byteLength).toBe(
		Number(picture.headers.get('content-length'))
	);
});
