import { expect, test } from 'vitest';
import { isNearby } from './joining.ts';

test('an address of the local network is told from one that is reached from anywhere', () => {
	const near = ['http://192.168.1.20:8787', 'http://10.0.0.4', 'http://trame.local:8787'];
	expect(near.filter(isNearby)).toEqual(near);
	expect(['https://trame.example.org', 'http://localhost:8787', ''].filter(isNearby)).toEqual([]);
});
