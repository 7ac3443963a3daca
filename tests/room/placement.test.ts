// Where objects are looked for: under the jurisdiction that the configuration names, or nowhere else.

import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { directory, room, roomForSockets } from '../../party/places.ts';

/** The namespaces of the room under test, which note under which jurisdiction they are asked. */
function watched(jurisdiction: string) {
	const asked: string[] = [];
	const watch = <T extends object>(namespace: T): T =>
		new Proxy(namespace, {
			get(target, name) {
				if (name === 'jurisdiction')
					return (where: string) => {
						asked.push(where);
						return target;
					};
				const found: unknown = Reflect.get(target, name);
				return typeof found === 'function' ? found.bind(target) : found;
			}
		});
	const { Room, Directory } = env;
	const there = {
		...env,
		JURISDICTION: jurisdiction,
		Room: watch(Room),
		Directory: watch(Directory)
	};
	return { there, asked };
}

describe('objects', () => {
	const name = 'f'.repeat(32);

	it('are in the European Union when the configuration says so', async () => {
		const { there, asked } = watched('eu');
		directory(there);
		roomForSockets(there, name);
		await room(there, name);
		expect(asked).toEqual(['eu', 'eu', 'eu']);
	});

	it('are where this machine is otherwise', async () => {
		const { there, asked } = watched('');
		directory(there);
		roomForSockets(there, name);
		await room(there, name);
		expect(asked).toEqual([]);
	});
});
