// The files that a built page asks for before it shows anything, as its HTML and its modules name them.

import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export type Loaded = { readonly path: string; readonly bytes: number };

/** Statically imported modules of a script; what comes later is not among them. */
const imports = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/gu;
/** Modules, styles and everything else that the HTML names. */
const named = /["'](?:\.\/|\/)((?:_app\/)?[^"'<>\s]+\.(?:js|css|svg|woff2))["']/gu;

/** Styles that the HTML holds already: named so that nothing asks for them again. */
const held = /<link [^>]*\bdisabled\b[^>]*>/gu;

/** The weight of a file on the way: what is already compressed is sent as it is. */
export function weigh(path: string, content: Buffer): number {
	return path.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
}

/** Everything that the page at this address loads at once, its HTML first. */
export function firstScreen(front: string, page: string): readonly Loaded[] {
	const html = page === '/' ? 'index.html' : `${page.slice(1)}.html`;
	const loaded = new Map<string, Loaded>();
	const load = (path: string): void => {
		if (loaded.has(path) || !existsSync(join(front, path))) return;
		const content = readFileSync(join(front, path));
		loaded.set(path, { path, bytes: weigh(path, content) });
		const [pattern, base] = path === html ? [named, ''] : [imports, posix.dirname(path)];
		if (path !== html && !path.endsWith('.js')) return;
		for (const [, next] of content.toString('utf8').replace(held, '').matchAll(pattern))
			if (next) load(posix.join(base, next));
	};
	load(html);
	return [...loaded.values()];
}
