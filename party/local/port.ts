// The port that the server listens on: the one that was asked for, or the first that is free. What cannot
// be is said in words that lead on.

import { createServer } from 'node:net';

/** The port that was opened and let go, or why it cannot be. */
function tryPort(host: string, port: number): Promise<number | string> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
		probe.listen(port, host, () => {
			const address = probe.address();
			const found = typeof address === 'object' ? address?.port : undefined;
			probe.close(() => resolve(found ?? port));
		});
	});
}

/** The first free port from `wanted` on; 0 finds any. */
export async function freePort(host: string, wanted: number): Promise<number> {
	for (let port = wanted; port < wanted + 100; port++) {
		const found = await tryPort(host, port);
		if (typeof found === 'number') return found;
	}
	throw new Error(
		`Aucun port libre de ${wanted} à ${wanted + 99}. Choisissez-en un : PORT=9000 npm start`
	);
}

/** The port of this text. */
export function portIn(text: string): number {
	if (/^\d{1,5}$/u.test(text) && Number(text) < 65_536) return Number(text);
	throw new Error(`PORT=${text} n’est pas un port : il faut un nombre de 1 à 65535.`);
}

/** The port that was asked for, when it can be listened on; 0 finds any. */
export async function claimPort(host: string, port: number): Promise<number> {
	const found = await tryPort(host, port);
	if (typeof found === 'number') return found;
	if (found === 'EADDRINUSE')
		throw new Error(
			`Le port ${port} est pris par un autre programme. Fermez-le, ou prenez un autre port : PORT=${port + 1} npm start`
		);
	if (found === 'EACCES')
		throw new Error(
			`Ce compte n’a pas le droit d’écouter sur le port ${port}. Prenez-en un autre : PORT=8787 npm start`
		);
	throw new Error(
		`Le port ${port} ne s’ouvre pas (${found}). Prenez-en un autre : PORT=8787 npm start`
	);
}
