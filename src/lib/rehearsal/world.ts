// What simulated people need of the world around them: a way to the room, and time that passes. The
// same people live in a browser and in Node; only their world differs.

/** The part of a WebSocket that a simulated page uses. */
export type Socket = {
	send(text: string): void;
	close(): void;
	addEventListener(type: 'open' | 'close' | 'error', listener: () => void): void;
	addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
};

export type World = {
	/** Begins the name of every command: two rehearsals of one session never share a name. */
	readonly run: string;
	/** A new socket towards the room. */
	open(): Socket;
	/** Lets time pass, in milliseconds of a real day; a demonstration makes them shorter. */
	wait(ms: number): Promise<void>;
};
