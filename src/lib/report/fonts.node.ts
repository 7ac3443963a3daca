// Our two typefaces, read from the packages that hold them.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { faceRule } from './fonts.ts';

function file(path: string): string {
	return fileURLToPath(import.meta.resolve(`@fontsource-variable/${path}`));
}

/** The files of the two faces, by the name the drawings call them. */
export const fontFiles = [
	{
		family: 'Atkinson Hyperlegible Next',
		path: file(
			'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
		)
	},
	{
		family: 'Bricolage Grotesque',
		path: file('bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2')
	}
] as const;

/** `@font-face` rules that hold the fonts themselves, for a file that must stand alone. */
export async function fontFaces(): Promise<string> {
	const rules = fontFiles.map(async ({ family, path }) => faceRule(family, await readFile(path)));
	return (await Promise.all(rules)).join('\n');
}
