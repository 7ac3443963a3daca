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

const sizeOf = (length: number): readonly number[] => {
	if (length < 126) return [0x80 | length];
	if (length < 65_536) return [0x80 | 126, length >> 8, length & 255];
	return [
		0x80 | 127,
		0,
		0,
		0,
		0,
		length >>> 24,
		(length >> 16) & 255,
		(length >> 8) & 255,
		length & 255
	];
};

/** A frame of a client whose mask is zero: of text, or of bytes. */
export function frame(said: string | ArrayBuffer): Buffer {
	const isText = typeof said === 'string';
	const bytes = isText ? Buffer.from(said) : Buffer.from(said);
	const head = Buffer.from([isText ? 0x81 : 0x82, ...sizeOf(bytes.length), 0, 0, 0, 0]);
	return Buffer.concat([head, bytes]);
}
