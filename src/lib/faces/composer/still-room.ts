// A room where nothing happens: what the faces of a preview hold on to.

import type { FaceRoom, Outcome } from '../../client/face';

const nothing = (): Promise<Outcome> => Promise.resolve({ done: true });

/** The part of a room that the screen and the step of a phone use. */
export type StillRoom = {
	readonly id: string;
	now(): number;
	ask(command: unknown): Promise<Outcome>;
	faceFor(step: string): FaceRoom<unknown>;
};

export function stillRoom(person: string): StillRoom {
	const face: FaceRoom<unknown> = {
		you: { person, number: 1, introduced: false },
		numberOf: () => 0,
		pending: [],
		places: [],
		now: () => Date.now(),
		act: nothing,
		actFor: nothing,
		actAt: nothing,
		quote: nothing,
		pin: nothing,
		spotlight: nothing
	};
	return { id: '', now: () => Date.now(), ask: nothing, faceFor: () => face };
}
