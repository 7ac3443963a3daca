// What a page's browser writes on a line, made by hand: its knock at the door, and a frame of text.

/** A knock at the door, whole. */
export function handshake(port: number, path: string): string {
	return [
		`GET ${path} HTTP/1.1`,
		`Host: 127.0.0.1:${port}`,
		'Upgrade: websocket',
		'Connection: Upgrade',
		'Sec-WebSocket-Version: 13',
		'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
		'',
		''
	].join('\r\n');
}

/** A text frame of a client whose mask is zero. */
export function frame(text: string): Buffer {
	const bytes = Buffer.from(text);
	const head =
		bytes.length < 126
			? [0x80 | bytes.length]
			: [0x80 | 126, bytes.length >> 8, bytes.length & 255];
	return Buffer.concat([Buffer.from([0x81, ...head, 0, 0, 0, 0]), bytes]);
}
