import { expect, test } from 'vitest';
import { Space } from './space.ts';

test('a disk that fills up is told of once, with what is left, and again once it had emptied', () => {
	const space = new Space();
	expect(space.of(5000, '/data')).toBeUndefined();
	expect(space.of(99.9, '/data')).toContain('Il reste 99 Mo sur le disque de /data');
	expect(space.of(3, '/data')).toBeUndefined();
	expect(space.of(101, '/data')).toBeUndefined();
	expect(space.of(3, '/data')).toContain('Il reste 3 Mo');
});
