// A room that holds all the sockets it can: who brings a name has a place kept, and who says nothing goes.

import { expect, it } from 'vitest';
import { Sockets } from './sockets.ts';

it('keeps the last places for those who show who they are, and gives a socket ten seconds to say it', () => {
	const sockets = new Sockets();
	for (let i = 0; i < 7000; i++) sockets.came(`bot ${i}`, i);
	expect([sockets.hasRoom(false), sockets.hasRoom(true)]).toEqual([false, true]);
	for (let i = 0; i < 1000; i++) sockets.came(`known ${i}`, 7000 + i);
	expect(sockets.hasRoom(true)).toBe(false);
	expect(sockets.old(9000)).toEqual([]);
	expect(sockets.old(9500)).toEqual([]);
	expect(sockets.old(12_001)).toHaveLength(2001);
	expect(sockets.old(12_500)).toEqual([]);
	for (const id of sockets.old(30_000)) sockets.left(id);
	expect(sockets.hasRoom(false)).toBe(true);
});
