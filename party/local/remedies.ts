// What the engine says of a disk or a database that fails it, in words for whoever runs the server, and
// what to do about it.

const remedies = [
	[
		/SQLITE_(?:CORRUPT|NOTADB)/u,
		'Une séance ne se lit plus : son fichier est abîmé. Arrêtez (Ctrl+C) et remettez-le depuis une sauvegarde, ou rouvrez la séance depuis la copie de qui l’anime.'
	],
	[
		/SQLITE_FULL|ENOSPC|No space left/u,
		'Le disque est plein : faites de la place. Rien de ce qui a été reçu n’est perdu, les pages reprendront d’elles-mêmes.'
	],
	[
		/SQLITE_(?:READONLY|IOERR|CANTOPEN|PERM)/u,
		'Le dossier des séances ne s’écrit plus : regardez son disque et ses droits. Rien de ce qui a été reçu n’est perdu.'
	]
] as const;

/** What each request meets then, without saying why. */
const follows = /internal error; reference/u;
/** How long a remedy that was said is not said again, in milliseconds. */
const rest = 60_000;

export class Remedies {
	readonly #saidAt = new Map<string, number>();

	/** What to do about what the engine says; nothing when that is not known, or was just said. */
	for(said: string, now: number): string | undefined {
		const remedy = remedies.find(([sign]) => sign.test(said))?.[1];
		if (remedy === undefined || now - (this.#saidAt.get(remedy) ?? -rest) < rest) return undefined;
		this.#saidAt.set(remedy, now);
		return remedy;
	}

	/** Whether a remedy that was said lately says more than this line. */
	explains(line: string, now: number): boolean {
		const isLate = [...this.#saidAt.values()].every((at) => now - at >= rest);
		return !isLate && (follows.test(line) || remedies.some(([sign]) => sign.test(line)));
	}
}
