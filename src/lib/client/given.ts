// A socket made by hand, for tests: it opens, hears and breaks when it is told to.

/** Stands where pages find `WebSocket`; `all` are those opened since it was last emptied. */
export class FakeSocket {
	static readonly CONNECTING = 0;
	static readonly OPEN = 1;
	static all: FakeSocket[] = [];
	readonly sent: string[] = [];
	readyState = 0;
	onopen: (() => void) | null = null;
	onclose: (() => void) | null = null;
	onmessage: ((message: { data: string }) => void) | null = null;
	/** Whether heartbeats are answered. */
	alive = true;
	readonly url: string;

	constructor(url: string) {
		this.url = url;
		FakeSocket.all.push(this);
	}

	/** Opens, and hears this at once. */
	open(heard?: string) {
		this.readyState = 1;
		this.onopen?.();
		if (heard !== undefined) this.hear(heard);
	}

	hear(data: string) {
		this.onmessage?.({ data });
	}

	send(frame: string) {
		this.sent.push(frame);
		if (frame === 'ping' && this.alive) setTimeout(() => this.hear('pong'), 20);
	}

	close() {
		this.readyState = 3;
	}

	/** The network took it away. */
	break() {
		this.close();
		this.onclose?.();
	}
}
