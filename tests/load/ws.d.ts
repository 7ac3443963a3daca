// The few parts of `ws` that the load generator and the bare baseline use.

declare module 'ws' {
	export class WebSocket {
		constructor(address: string, options?: { readonly perMessageDeflate?: boolean });
		send(text: string): void;
		close(): void;
		terminate(): void;
		pause(): void;
		resume(): void;
		readonly readyState: number;
		on(event: 'open' | 'close' | 'unexpected-response', listener: () => void): this;
		on(event: 'error', listener: (error: Error) => void): this;
		on(event: 'message', listener: (data: Buffer) => void): this;
	}
	export class WebSocketServer {
		constructor(options: { readonly server: import('node:http').Server });
		readonly clients: ReadonlySet<WebSocket>;
		on(event: 'connection', listener: (socket: WebSocket) => void): this;
	}
}
