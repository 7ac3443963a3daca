// The room that is left on the disk of the sessions: the engine says nothing when there is none, so it is
// said before.

import { statfsSync } from 'node:fs';

/** Megabytes from which it is said: a day of 300 people takes a few. */
const little = 100;
/** How often it is looked at, in milliseconds. */
const pause = 30_000;

/** Tells of a disk that fills up once, and again when it has emptied in between. */
export class Space {
	#told = false;

	/** What to say when so many megabytes are left; nothing when it was said, or need not be. */
	of(free: number, folder: string): string | undefined {
		const isNews = free < little && !this.#told;
		this.#told = free < little;
		return isNews
			? `Il reste ${Math.floor(free)} Mo sur le disque de ${folder} : faites de la place. Un disque plein n’enregistre plus rien ; ce qui est déjà reçu y reste, les pages gardent la suite.`
			: undefined;
	}
}

/** Megabytes; as many as one likes where the system does not say. */
function freeIn(folder: string): number {
	try {
		const { bavail, bsize } = statfsSync(folder);
		return (bavail * bsize) / 2 ** 20;
	} catch {
		return Infinity;
	}
}

/** Looks at this folder's disk from now on, and says when it fills up. Stops with the program. */
export function watchSpace(folder: string, say: (sentence: string) => void): void {
	const space = new Space();
	const look = () => {
		const sentence = space.of(freeIn(folder), folder);
		if (sentence !== undefined) say(sentence);
	};
	look();
	setInterval(look, pause).unref();
}
