// What the page of someone who scanned a code did before its scripts arrived (app.html): it looked for the
// room, opened a socket and said hello. Each of these is taken up once.

type Early = {
	readonly code: string;
	/** The room that was asked for: a response, or nothing where none came. */
	answer?: Promise<Response | null>;
	line?: WebSocket;
	/** What was said on the line, and what was heard since. */
	readonly hello?: string;
	readonly heard: string[];
};

/** A line that the page opened, with what passed on it so far; it hears into `heard` until somebody else listens. */
export type EarlyLine = {
	readonly line: WebSocket;
	readonly hello: string | undefined;
	readonly heard: string[];
};

declare global {
	var trameEarly: Early | undefined;
}

/** The answer that is on its way for this code. */
export function askedEarly(code: string): Promise<Response | null> | undefined {
	const early = globalThis.trameEarly;
	if (early?.code !== code) return undefined;
	const { answer } = early;
	delete early.answer;
	return answer;
}

/** The line that was opened to this address, whatever is shown at its door. */
export function openedEarly(address: string): EarlyLine | undefined {
	const early = globalThis.trameEarly;
	const line = early?.line;
	if (!early || !line || address.split('?')[0] !== line.url) return undefined;
	delete early.line;
	return {
		line,
		heard: early.heard,
		get hello() {
			return early.hello;
		}
	};
}
