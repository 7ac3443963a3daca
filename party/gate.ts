// Who may speak at all: what is checked in a request before any object wakes.

import { refusalText, type Refusal } from '../src/lib/base/refusal.ts';
import type { Down } from '../src/lib/wire/down.ts';
import { wireVersion } from '../src/lib/wire/version.ts';
import type { Passed } from './crowd.ts';
import { Pace, type Allowance } from './hall/pace.ts';

const urlMax = 2048;
const headersMax = 16 * 1024;
/** Largest body that the doors read, in bytes. */
export const bodyMax = 1024 * 1024;

/** The status for a request that cannot be one of ours: no address, or more of it than our pages send. */
export function unreadable({ url, headers }: Request): number | undefined {
	if (!URL.canParse(url)) return 400;
	if (url.length > urlMax) return 414;
	const weight = [...headers].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
	return weight > headersMax ? 431 : undefined;
}

/** Whether it comes from a page of ours. Programs name no origin: like everyone, they need a code or a key. */
export function isOurs({ url, headers }: Request): boolean {
	const origin = headers.get('origin');
	if (origin === null) return true;
	const from = URL.canParse(origin) ? new URL(origin).host : undefined;
	return from === new URL(url).host || from === headers.get('host');
}

/** What a body weighs before it counts as large, in bytes. */
const light = 64 * 1024;
/** Large bodies for the whole server, in units of `light`: a few whole archives, then a quarter of a megabyte a second. */
const large: Allowance = { burst: 1024, perSecond: 4 };
const bulk = new Pace();

/** Stands for a large body that was not read, because too much had just been read. */
export const later = Symbol('later');

/** How long a body may take: this many milliseconds, and one more for every `slowest` bytes received. */
const [patience, slowest] = [10_000, 16];
/** Bytes held at once for all bodies being read, not counting the first few of each; and how many are held now. */
const [heldMax, free] = [64 * 1024 * 1024, 4096];
let held = 0;

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** The next part of a body, or nothing within this time. */
async function nextOf(reader: Reader, ms: number) {
	const given = new AbortController();
	const { signal } = given;
	const late = scheduler.wait(Math.max(0, ms), { signal }).then(() => undefined);
	return Promise.race([reader.read(), late]).finally(() => given.abort());
}

/** The text of a body; empty when it is larger than ours are, whatever length it announced; `later` when it is too slow. */
async function readText({ body }: Request, max: number): Promise<string | typeof later> {
	if (!body) return '';
	const reader: Reader = body.getReader();
	const [decoder, began] = [new TextDecoder(), Date.now()];
	let [read, paid, kept, text] = [0, light, 0, ''];
	try {
		for (;;) {
			const next = await nextOf(reader, began + patience + read / slowest - Date.now());
			if (next?.done) return text + decoder.decode();
			if (!next) return later;
			read += next.value.byteLength;
			if (read > max) return '';
			for (; read > paid; paid += light) if (!bulk.take('large', large, Date.now())) return later;
			held += Math.max(0, read - free) - kept;
			kept = Math.max(0, read - free);
			if (held > heldMax) return later;
			text += decoder.decode(next.value, { stream: true });
		}
	} finally {
		held -= kept;
		reader.cancel().catch(() => undefined);
	}
}

/** The body as JSON; nothing if it is not, or too large; `later` when it is large and many have been. */
export async function readJson(request: Request, max = bodyMax): Promise<unknown> {
	try {
		const text = await readText(request, max);
		return text === later ? later : JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The status by which a room says that it does not know the bearer of a pass. */
export const deadPass = 410;

/** Whether a page says that it speaks another version. One that says nothing passes: the room checks again. */
export function isStale(url: URL): boolean {
	const version = url.searchParams.get('v');
	return version !== null && version !== String(wireVersion);
}

/** A browser tells its page nothing of a refused upgrade: the socket opens here, says why, and closes. */
export function refuseSocket(refusal: Refusal): Response {
	const { 0: theirs, 1: ours } = new WebSocketPair();
	const text = refusalText(refusal, 'fr');
	const down: Down = { type: 'refused', code: refusal.refused, text };
	ours.accept();
	ours.send(JSON.stringify(down));
	ours.close(4000, refusal.refused);
	return new Response(null, { status: 101, webSocket: theirs });
}

/** What a room is given of a socket's request: who she proved to be, whether by a pass, and nothing that the other side chose. */
export function bareUpgrade(
	request: Request,
	room: string,
	{ person = '', back = false }: Passed = {}
): Request {
	const headers = [...request.headers].filter(([name]) => /^(upgrade|sec-websocket-)/u.test(name));
	const url = new URL(`/parties/room/${room}`, request.url);
	if (person !== '') url.searchParams.set('person', person);
	if (back) url.searchParams.set('back', '');
	return new Request(url, { headers });
}
