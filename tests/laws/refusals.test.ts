// Law of refusals: each says what to do, in both languages; each is used; no kind takes the code of another.

import { describe, expect, it } from 'vitest';
import type { Localised } from '../../src/lib/base/language.ts';
import { refusalCodes, refusalText, refuse } from '../../src/lib/base/refusal.ts';
import { filesOf, textOf } from '../sources.ts';

const ofKinds = import.meta.glob<Readonly<Record<string, Localised>>>(
	'../../src/lib/activities/*/refusals.ts',
	{ eager: true, import: 'sentences' }
);
const own = Object.entries(ofKinds).flatMap(([path, sentences]) =>
	Object.entries(sentences).map(([code, says]) => ({ code, says, path }))
);
const all = [
	...refusalCodes.map((code) => ({
		code,
		refusal: refuse(code),
		folders: ['src', 'party'],
		home: 'src/lib/base/refusal.ts'
	})),
	...own.map(({ code, says, path }) => {
		const home = path.replace('../../', '');
		return {
			code,
			refusal: { refused: code, says },
			folders: [home.replace(/\/[^/]*$/u, '')],
			home
		};
	})
];

const isHome = (file: string) => file.endsWith('/refusal.ts') || file.endsWith('.test.ts');

describe('refusals', () => {
	it.each(all)('$code says what to do, in both languages', ({ refusal }) => {
		for (const language of ['fr', 'en'] as const) {
			const text = refusalText(refusal, language);
			expect(text).toMatch(/\.$/u);
			expect(text).not.toMatch(/['"]| {2}/u);
		}
		expect(refusalText(refusal, 'fr')).not.toMatch(/[^\u202F][;:!?»]/u);
	});

	it.each(all)('$code is used', ({ code, folders, home }) => {
		const files = folders.flatMap((folder) => filesOf(`${folder}/**/*.{ts,svelte}`));
		const others = files.filter((file) => file !== home && !isHome(file));
		expect(others.some((file) => textOf(file).includes(`'${code}'`))).toBe(true);
	});

	it('what one kind alone refuses is said in its folder', () => {
		const files = filesOf('{src,party}/**/*.{ts,svelte}').filter((file) => !isHome(file));
		const users = (code: string) =>
			files
				.filter((file) => textOf(file).includes(`'${code}'`))
				.map((file) => /activities\/([^/]+)\//u.exec(file)?.[1] ?? 'others');
		const alone = refusalCodes.filter((code) => {
			const [one = 'others', ...more] = new Set(users(code));
			return one !== 'others' && more.length === 0;
		});
		expect(alone).toEqual([]);
	});

	it('each code has one sentence', () => {
		const codes = all.map(({ code }) => code);
		expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
	});
});
