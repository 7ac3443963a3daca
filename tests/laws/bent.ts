// True frames, bent in every way: cut, doubled, spliced, filled with what parsers stumble on.

import { hello } from '../../party/given.ts';
import type { Chance } from '../../src/lib/base/chance.ts';
import { card, words } from '../../src/lib/workshop/given.ts';

const command = (asked: object) => JSON.stringify({ type: 'command', id: 'c', command: asked });

const truths = [
	hello({ secret: 'x'.repeat(32) }),
	hello({ key: 'y'.repeat(32) }),
	...[
		words('words', 'confiance', 'temps'),
		card('Écouter'),
		{ type: 'introduce', name: 'Ada', profile: { structure: 'GIP' } },
		{ type: 'finish', step: 'words', done: true },
		{ type: 'goTo', step: 'board', from: 'words' },
		{ type: 'setPhase', step: 'words', phase: 'share', from: 'collect' },
		{ type: 'clearCrowd', since: 0, shut: true },
		{ type: 'undo', command: 'go' },
		{ type: 'editSession', title: 'A', place: '', date: '', eraseOn: '2026-12-01' },
		{ type: 'act', step: 'words', for: 'paper', command: { type: 'giveWords', words: ['a'] } }
	].map(command)
];
const pieces = [
	...[
		'"',
		'{',
		'}',
		'[',
		']',
		',',
		':',
		'\\',
		'\0',
		'\ud800',
		'𝕏',
		'é',
		'__proto__',
		'constructor'
	],
	...[
		'null',
		'true',
		'1e999',
		'-0',
		'""',
		'{}',
		'[]',
		'NaN',
		'"type"',
		'9'.repeat(400),
		' '.repeat(99)
	]
];

function bend(chance: Chance, text: string): string {
	const at = Math.floor(chance.next() * (text.length + 1));
	const drop = Math.floor(chance.next() * chance.next() * 30);
	const kind = chance.next();
	if (kind < 0.4) return text.slice(0, at) + (chance.pick(pieces) ?? '') + text.slice(at + drop);
	if (kind < 0.6) return text.slice(0, at) + text.slice(at + drop + 1);
	if (kind < 0.8) return text.slice(0, at) + text.slice(Math.max(0, at - drop));
	return text.slice(0, at) + (chance.pick(truths) ?? '').slice(at);
}

/** One frame that is hardly ever true. */
export function frameFrom(chance: Chance): string | ArrayBuffer {
	const kind = chance.next();
	if (kind < 0.02) return new ArrayBuffer(Math.floor(chance.next() * 99));
	if (kind < 0.03) return 'x'.repeat(70_000);
	if (kind < 0.08) return Array.from({ length: 20 }, () => chance.pick(pieces)).join('');
	let text = chance.pick(truths) ?? '';
	for (let bends = 0; bends < 1 + chance.next() * 3; bends++) text = bend(chance, text);
	return text;
}
