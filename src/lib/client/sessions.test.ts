import { expect, it } from 'vitest';
import { cohostLink, readFragment, screenLink } from './sessions.ts';

const [room, host, cohost, screen] = ['0', '1', '2', '3'].map((digit) => digit.repeat(32));
const at = { room: room ?? '', code: 'K7PM4T', title: '', date: '' };
const known = { ...at, keys: { host: host ?? '', cohost, screen } };

it('a co-facilitator’s link opens the console and brings the way to the screen', () => {
	const link = cohostLink(known) ?? '';
	const read = readFragment(link.slice(link.indexOf('#')));
	expect(read).toEqual({ room, key: cohost, screen });
	const there = { ...at, keys: { host: read?.key ?? '', screen: read?.screen } };
	expect(screenLink(there)).toBe(screenLink(known));
	expect(cohostLink(there)).toBeUndefined();
});

it('a link without the screen’s key, or with something else in its place, opens what it names', () => {
	expect(readFragment(`#${room}.${host}`)).toEqual({ room, key: host });
	expect(readFragment(`#${room}.${host}.tail`)).toEqual({ room, key: host });
	expect(readFragment(`#${room}.short`)).toBeUndefined();
});
