// `npm run backup -- FOLDER`: the sessions as they are now, while the server runs. A database and its
// log copied one after the other may not fit together; SQLite itself copies each at one instant.

import { existsSync, globSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

/** More pages than a room ever has: the whole of it in one step, which no writer can come between. */
const allPages = 1_000_000_000;

/** Copies every database of a data folder into a new one; gives how many sessions that makes. */
export async function backUp(data: string, to: string): Promise<number> {
	if (existsSync(to) && readdirSync(to).length > 0) throw new Error(`${to} : déjà rempli`);
	const names = globSync('rooms/*/*.sqlite', { cwd: data });
	if (names.length === 0) throw new Error(`${data} : aucune séance`);
	for (const name of names) {
		mkdirSync(dirname(join(to, name)), { recursive: true });
		const source = new DatabaseSync(join(data, name), { readOnly: true, timeout: 5000 });
		try {
			await backup(source, join(to, name), { rate: allPages });
		} finally {
			source.close();
		}
	}
	return names.filter((name) => /trame-Room.[0-9a-f]+\.sqlite$/u.test(name)).length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [, , wanted] = process.argv;
	const data = resolve(process.env['DATA_DIR'] ?? join(import.meta.dirname, '../../.data'));
	if (wanted === undefined) {
		console.error('npm run backup -- DOSSIER');
		process.exit(2);
	}
	const sessions = await backUp(data, resolve(wanted));
	console.log(`${sessions} séance(s) copiée(s) dans ${resolve(wanted)}`);
}
