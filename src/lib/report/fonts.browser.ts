// Our two typefaces, fetched from our own origin, for drawings and files that must bring their fonts.

import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import bricolage from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url';
import { faceRule } from './fonts.ts';

let faces: Promise<string> | undefined;

/** `@font-face` rules that hold the fonts themselves; fetched once. */
export function fontFaces(): Promise<string> {
	faces ??= load().catch((reason: unknown) => {
		faces = undefined;
		throw reason;
	});
	return faces;
}

async function load(): Promise<string> {
	const rules = await Promise.all([
		rule('Atkinson Hyperlegible Next', atkinson),
		rule('Bricolage Grotesque', bricolage)
	]);
	return rules.join('\n');
}

async function rule(family: string, url: string): Promise<string> {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
	return faceRule(family, new Uint8Array(await answer.arrayBuffer()));
}
