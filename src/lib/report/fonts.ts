// A font written into a style sheet.

/** An `@font-face` rule that holds the bytes of a variable woff2. */
export function faceRule(family: string, woff2: Uint8Array): string {
	let bytes = '';
	for (const byte of woff2) bytes += String.fromCharCode(byte);
	const source = `url(data:font/woff2;base64,${btoa(bytes)}) format("woff2")`;
	return `@font-face{font-family:"${family}";font-weight:200 800;src:${source}}`;
}
