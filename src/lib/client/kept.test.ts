// What devices keep is written down for those who ask, and nothing else is kept anywhere.

import { expect, test } from 'vitest';
import { filesOf, textOf } from '../../../tests/sources.ts';

const product = filesOf('src/**/*.{ts,svelte,html}', 'party/**/*.ts').filter(
	(file) => !/\.test\.ts$|\/i18n\/compiled\//u.test(file)
);

/** `trame.outbox` of `trame.outbox.ROOM.ID` and of `trame.outbox.${owner}.`. */
const keysIn = (text: string, around: RegExp) =>
	[...text.matchAll(around)].map(([, key = '']) => key.split('.').slice(0, 2).join('.'));

test('the README lists every key that the pages keep, and no other', () => {
	const written = keysIn(textOf('README.md'), /^\| `(trame\.[\w.]+)`/gmu);
	const used = product
		.filter((file) => file.startsWith('src/'))
		.flatMap((file) => keysIn(textOf(file), /['"`](trame\.[a-z]+)(?=['"`.])/gu));
	expect([...new Set(used)].toSorted()).toEqual(written.toSorted());
	expect(written.length).toBe(new Set(written).size);
});

test('storage has one door, beside it what a page does before its scripts are there, and the copy of a console another; no page uses cookies or caches of the browser', () => {
	const using = (what: RegExp) => product.filter((file) => what.test(textOf(file)));
	expect(using(/\blocalStorage\b/u).toSorted()).toEqual([
		'src/app.html',
		'src/lib/client/storage.ts'
	]);
	expect(using(/indexedDB/iu)).toEqual(['src/lib/client/copy.ts']);
	expect(using(/\bdocument\.cookie|\bcookieStore|set-cookie|\bcaches\.|serviceWorker/iu)).toEqual(
		[]
	);
});
