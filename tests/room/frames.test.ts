// Law 8: any bytes on the socket get an answer or a close, never an exception, never a change. What
// escapes the worker fails the run; what it catches is answered as a frame that cannot be read.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameMax, upSchema } from '../../src/lib/wire/up.ts';
import { wireVersion } from '../../src/lib/wire/version.ts';
import {
	create,
	dial,
	enter,
	fetchDoor,
	journalOf,
	lead,
	phone,
	words,
	type Line
} from './line.ts';

/** Whether a frame can be read: then `bad-frame` would be the answer of an exception. */
function canBeRead(data: string | ArrayBuffer): boolean {
	try {
		return typeof data === 'string' && upSchema.safeParse(JSON.parse(data)).success;
	} catch {
		return false;
	}
}

describe('frames that cannot be read', () => {
	it.each([
		['nothing', ''],
		['not JSON', '{"type":'],
		['a number', '7'],
		['null', 'null'],
		['a list', '[]'],
		['another type', '{"type":"goodbye"}'],
		['a command that asks nothing', '{"type":"command","id":"a"}'],
		['a command without an id', '{"type":"command","command":{}}'],
		['a command with an odd id', '{"type":"command","id":"a b","command":{}}'],
		['a command with a long id', `{"type":"command","id":"${'x'.repeat(65)}","command":{}}`],
		['a prototype', '{"__proto__":{"type":"hello"}}'],
		['deep brackets', '['.repeat(60_000)]
	])('%s: answered, and nothing changes', async (_, frame) => {
		const made = await create();
		const ada = await phone(made.room, 'ada');
		const before = await journalOf(made);
		expect(await ada.answer(frame)).toMatchObject({ type: 'refused', code: 'bad-frame' });
		expect(await journalOf(made)).toEqual(before);
	});

	it('bytes: answered', async () => {
		const ada = await phone((await create()).room, 'ada');
		for (const bytes of [new ArrayBuffer(0), new Uint8Array([0, 255, 128]).buffer]) {
			expect(await ada.answer(bytes)).toMatchObject({ code: 'bad-frame' });
		}
	});

	it('a frame too large: answered', async () => {
		const ada = await phone((await create()).room, 'ada');
		expect(await ada.answer('x'.repeat(frameMax + 1))).toMatchObject({ code: 'too-large' });
		const long = JSON.stringify({ type: 'command', id: 'a', command: words('x'.repeat(frameMax)) });
		expect(await ada.answer(long)).toMatchObject({ code: 'too-large' });
	});
});

describe('commands that cannot be understood', () => {
	it.each([
		['null', null, 'bad-command'],
		['of an unknown type', { type: 'dance' }, 'bad-command'],
		['of no type', {}, 'bad-command'],
		['with a missing field', { type: 'finish' }, 'bad-command'],
		[
			'with an odd phase',
			{ type: 'setPhase', step: 'words', phase: 'dance', from: 'collect' },
			'bad-command'
		],
		['about an unknown step', { type: 'finish', step: 'nowhere', done: true }, 'unknown-step'],
		[
			'that the kind does not know',
			{ type: 'act', step: 'words', command: { type: 'dance' } },
			'bad-command'
		]
	])('%s: refused by its id, with a sentence', async (_, command, code) => {
		const { room, keys } = await create();
		await lead(await enter(room, { key: keys.host }), 'words', 'collect');
		const ada = await phone(room, 'ada');
		const ids = ada.heard.length;
		expect(await ada.ask(command, 'odd')).toBe(code);
		const answers = ada.heard.slice(ids).filter(({ type }) => type === 'refused');
		expect(answers).toMatchObject([{ id: 'odd', text: expect.stringMatching(/\.$/u) }]);
	});
});

describe('pace', () => {
	it('who speaks too fast is told, each time, and may go on later', async () => {
		const made = await create();
		await lead(await enter(made.room, { key: made.keys.host }), 'words', 'collect');
		const ada = await phone(made.room, 'ada');
		const answers = await Promise.all(
			Array.from({ length: 120 }, (_, i) => ada.ask(words(`mot ${i}`)))
		);
		expect(new Set(answers)).toEqual(new Set(['done', 'too-fast']));
		expect(answers.filter((answer) => answer === 'done').length).toBeLessThan(120);
		expect(await (await phone(made.room, 'bob')).ask(words('confiance'))).toBe('done');
		await expect.poll(() => ada.ask(words('encore')), { timeout: 60_000 }).toBe('done');
	});

	it.each([
		['nonsense', 'nonsense', 'bad-frame'],
		['hello', JSON.stringify({ type: 'hello', version: wireVersion }), 'wrong-key'],
		['marks that nobody asked for', '{"type":"echo","mark":"a"}', undefined]
	])('who says %s without end is shown out', async (_, said, code) => {
		const line = await dial((await create()).room);
		for (let i = 0; i < 300; i++) line.send(said);
		await line.until(() => line.closed !== undefined);
		const codes = line.heard.flatMap((down) => (down.type === 'refused' ? [down.code] : []));
		expect(codes[0]).toBe(code);
		expect(codes.length).toBeLessThan(200);
	});
});

/** Frames that are nearly right: a true one, with some of its characters changed. */
const trueFrames = [
	{ type: 'command', id: 'c', command: words('confiance', 'temps') },
	{ type: 'command', id: 'c', command: { type: 'goTo', step: 'board', from: 'words' } },
	{ type: 'command', id: 'c', command: { type: 'introduce', name: 'Ada', profile: {} } },
	{ type: 'command', id: 'c', command: { type: 'undo', command: 'c' } },
	{ type: 'hello', version: wireVersion, secret: 'x'.repeat(32) },
	{ type: 'hello', version: wireVersion, key: 'y'.repeat(32) }
].map((frame) => JSON.stringify(frame));

const bent = fc
	.tuple(
		fc.constantFrom(...trueFrames),
		fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(4)), {
			minLength: 1,
			maxLength: 4
		})
	)
	.map(([frame, cuts]) =>
		cuts.reduce((now, [at, put, drop]) => {
			const place = at % (now.length + 1);
			return now.slice(0, place) + put + now.slice(place + drop);
		}, frame)
	);
const nearly = fc.record({
	type: fc.constantFrom('command', 'hello', 'x'),
	id: fc.string({ maxLength: 80 }),
	version: fc.oneof(fc.constant(1), fc.jsonValue()),
	secret: fc.oneof(fc.string({ minLength: 16, maxLength: 140 }), fc.jsonValue()),
	command: fc.oneof(
		fc.jsonValue(),
		fc.record({
			type: fc.constantFrom('act', 'join', 'goTo', 'eraseMine'),
			step: fc.constantFrom('words', '__proto__'),
			command: fc.jsonValue()
		})
	)
});
const bytes = fc.uint8Array({ maxLength: 64 }).map((all) => Uint8Array.from(all).buffer);
const frame = fc.oneof(
	bent,
	nearly.map((value) => JSON.stringify(value)),
	fc.string({ unit: 'binary', maxLength: 60 }),
	bytes
);

describe('law 8: any bytes get an answer or a close, never an exception, never a change', () => {
	it('whoever sends them', async () => {
		const made = await create();
		const host = await enter(made.room, { key: made.keys.host });
		await lead(host, 'words', 'collect');
		const callers: (() => Promise<Line>)[] = [
			() => dial(made.room),
			() => phone(made.room, 'ada'),
			() => enter(made.room, { key: made.keys.screen }),
			() => enter(made.room, { key: made.keys.host })
		];
		const property = fc.asyncProperty(
			fc.constantFrom(...callers),
			fc.array(frame, { minLength: 1, maxLength: 8 }),
			async (call, frames) => {
				let line = await call();
				for (const data of frames) {
					const before = await journalOf(made);
					const answer = await line.answer(data);
					const changed = (await journalOf(made)).length !== before.length;
					if (changed) expect(['done', 'welcome']).toContain(answer?.type);
					const unread = answer?.type === 'refused' && answer.code === 'bad-frame';
					expect(unread && canBeRead(data)).toBe(false);
					if (line.closed !== undefined) line = await call();
					else expect(answer ?? line.raw.at(-1)).toBeDefined();
				}
				line.close();
			}
		);
		await fc.assert(property, { numRuns: 120, seed: 20261121 });
		expect(await (await phone(made.room, 'bob')).ask(words('confiance'))).toBe('done');
	});
});
