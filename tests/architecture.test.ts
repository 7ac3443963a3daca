// The rules of the house, read in the tree itself: each failure names the files that break one.

import { dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { kinds } from '../src/lib/activities/registry.ts';
import { filesOf, importsOf, nodesOf, targetsOf, textOf, wayTo } from './sources.ts';

const code = filesOf('src/**/*.{ts,svelte}', 'party/**/*.ts');
const isTest = (file: string) => /\.test\.ts$|\/(?:given|books)\.ts$/u.test(file);
const product = code.filter((file) => !isTest(file));
const kindNames = kinds.map(({ name }) => name);

/** From the ground up; the first that fits a file is its own. Rehearsal speaks the wire: it stands on it. */
const floors: readonly (readonly [floor: number, folder: string, pattern: RegExp])[] = [
	[0, 'base', /^src\/lib\/base\//u],
	[6, 'faces', /^src\/lib\/(?:faces\/|activities\/.*\.svelte(?:\.ts)?$)/u],
	[1, 'activities', /^src\/lib\/activities\//u],
	[2, 'workshop', /^src\/lib\/workshop\//u],
	[3, 'wire', /^src\/lib\/wire\//u],
	[3, 'parcours', /^src\/lib\/parcours\//u],
	[3.5, 'rehearsal', /^src\/lib\/rehearsal\//u],
	[4, 'party', /^party\//u],
	[4, 'report', /^src\/lib\/report\//u],
	[5, 'ui', /^src\/lib\/ui\//u],
	[5, 'client', /^src\/lib\/client\//u],
	[7, 'routes', /^src\/routes\//u],
	[8, 'tools', /^src\/(?:lib\/i18n\/compile|hooks\.server)\.ts$/u]
];

function placeOf(file: string): { readonly floor: number; readonly folder: string } {
	const [floor = -1, folder = ''] = floors.find(([, , pattern]) => pattern.test(file)) ?? [];
	return { floor, folder };
}

/** `words` for a file of that activity. */
function kindOf(file: string): string | undefined {
	return /^src\/lib\/activities\/([^/]+)\//u.exec(file)?.[1];
}

const links = code.flatMap((file) =>
	importsOf(file).flatMap(({ from }) => targetsOf(file, from).map((target) => ({ file, target })))
);
const shown = (all: readonly { file: string; target: string }[]) => [
	...new Set(all.map(({ file, target }) => `${file} → ${target}`))
];

describe('floors', () => {
	it('every file has one', () => {
		expect(code.filter((file) => placeOf(file).floor < 0)).toEqual([]);
	});

	it('imports go down, or stay in their folder', () => {
		const up = links.filter(({ file, target }) => {
			const [here, there] = [placeOf(file), placeOf(target)];
			return (
				there.floor > here.floor || (there.floor === here.floor && there.folder !== here.folder)
			);
		});
		expect(shown(up)).toEqual([]);
	});

	it('party, client, report and ui never import each other', () => {
		const apart = ['party', 'client', 'report', 'ui'];
		const across = links.filter(({ file, target }) => {
			const [here, there] = [placeOf(file).folder, placeOf(target).folder];
			return here !== there && apart.includes(here) && apart.includes(there);
		});
		expect(shown(across)).toEqual([]);
	});

	it('one activity never imports another', () => {
		const across = links.filter(({ file, target }) => {
			const [here, there] = [kindOf(file), kindOf(target)];
			return here !== undefined && there !== undefined && here !== there;
		});
		expect(shown(across)).toEqual([]);
	});

	it('only the registry knows the rules of an activity', () => {
		const outside = links.filter(({ file, target }) => {
			const { floor } = placeOf(target);
			const inside = kindOf(file) !== undefined || file === 'src/lib/activities/registry.ts';
			return kindOf(target) !== undefined && floor === 1 && !inside && !isTest(file);
		});
		expect(shown(outside)).toEqual([]);
	});
});

describe('kinds', () => {
	it('nothing outside activities names one, apart from content', () => {
		const content = /^src\/lib\/(?:activities|parcours|rehearsal)\//u;
		const path = new RegExp(`activities/(?:${kindNames.join('|')})/`, 'u');
		const markup = new RegExp(`'(?:${kindNames.join('|')})'`, 'u');
		const said = (node: ts.Node) =>
			ts.isStringLiteralLike(node) &&
			kindNames.includes(node.text) &&
			!ts.isIndexedAccessTypeNode(node.parent.parent);
		const naming = product.filter((file) => {
			const rest = file.endsWith('.svelte')
				? textOf(file).replace(/<script[\s\S]*?<\/script>/gu, '')
				: '';
			return path.test(textOf(file)) || markup.test(rest) || nodesOf(file).some(said);
		});
		expect(naming.filter((file) => !content.test(file))).toEqual([]);
	});

	it.each(kindNames)('%s has its three faces, its rules and its sentences', (name) => {
		const folder = `src/lib/activities/${name}`;
		const files = filesOf(`${folder}/*`);
		const wanted = [
			'Phone.svelte',
			'Screen.svelte',
			'Console.svelte',
			'RULES.md',
			'fr.json',
			'en.json'
		];
		expect(wanted.filter((file) => !files.includes(`${folder}/${file}`))).toEqual([]);
	});

	it('one that reads lines typed from paper says how they are written', () => {
		const mute = kinds.filter(({ transcribe, lineHelp }) => transcribe && !lineHelp);
		expect(mute.map(({ name }) => name)).toEqual([]);
	});

	it('each folder of activities is in the registry', () => {
		const folders = new Set(
			filesOf('src/lib/activities/*/*').flatMap((file) => kindOf(file) ?? [])
		);
		expect([...folders].toSorted()).toEqual(kindNames.toSorted());
	});
});

describe('lightness', () => {
	const faces = filesOf('src/lib/activities/*/*.svelte');

	it.each(['src/routes/+page.svelte', ...faces])('%s loads no schema library', (file) => {
		expect(wayTo('zod', file)).toBeUndefined();
	});

	it.each(['docx', 'odf-kit', 'fflate'])('%s never reaches a phone', (name) => {
		expect(wayTo(name, 'src/routes/+page.svelte')).toBeUndefined();
	});

	it.each(['chart.js', 'docx', 'odf-kit', 'zod'])(
		'%s comes when it is needed, on every page',
		(name) => {
			const pages = filesOf('src/routes/**/+*.svelte');
			expect(pages.flatMap((page) => wayTo(name, page, true) ?? [])).toEqual([]);
		}
	);
});

describe('purity of floors 0 to 3', () => {
	const pure = product.filter((file) => placeOf(file).floor < 4);
	const globals = new Set([
		'document',
		'window',
		'navigator',
		'localStorage',
		'sessionStorage',
		'location',
		'crypto',
		'performance',
		'process'
	]);
	const forbidden = new Set(['Date.now', 'Math.random']);

	function impure(node: ts.Node): string | undefined {
		if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
			const text = `${node.expression.text}.${node.name.text}`;
			return globals.has(node.expression.text) || forbidden.has(text) ? text : undefined;
		}
		const isNow =
			ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
		return isNow ? 'new Date()' : undefined;
	}

	it('neither page, nor clock, nor chance', () => {
		const broken = pure.flatMap((file) =>
			nodesOf(file)
				.flatMap((node) => impure(node) ?? [])
				.map((what) => `${file}: ${what}`)
		);
		expect(broken).toEqual([]);
	});

	it('no package but zod', () => {
		const packages = pure.flatMap((file) =>
			importsOf(file)
				.filter(({ from }) => !from.startsWith('.') && from !== 'zod')
				.map(({ from }) => `${file}: ${from}`)
		);
		expect(packages).toEqual([]);
	});
});

describe('the hall', () => {
	const hall = product.filter((file) => file.startsWith('party/hall/'));
	const engine = /\b(?:Date\.now|new Date\(\)|setTimeout|setInterval|crypto|console|WebSocket)\b/u;

	it('knows no engine: storage, sockets, clock and chance are given', () => {
		const strangers = hall.flatMap((file) =>
			importsOf(file)
				.filter(({ from }) => !from.startsWith('.'))
				.map(({ from }) => `${file}: ${from}`)
		);
		const said = hall.filter((file) =>
			nodesOf(file).some(
				(node) =>
					(ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) &&
					engine.test(node.getText())
			)
		);
		expect({ strangers, said }).toEqual({ strangers: [], said: [] });
	});
});

describe('size', () => {
	it('no file over 300 lines, content apart', () => {
		const content = /^src\/lib\/parcours\/|\/seminar\/|\/lexicon[^/]*$|^tests\/gold(?:en)?\//u;
		const all = filesOf('*.ts', 'src/**/*.{ts,svelte,css}', 'party/**/*.ts', 'tests/**/*.ts');
		const long = all
			.filter((file) => !content.test(file))
			.map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
			.filter(({ lines }) => lines > 300);
		expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
	});

	it('no folder of leftovers, no file of types, no barrel', () => {
		const odd = code.filter((file) => /\/(?:utils?|helpers?|types|index)(?:\/|\.ts$)/u.test(file));
		expect(odd.filter((file) => file !== 'party/index.ts')).toEqual([]);
	});
});

describe('promises kept', () => {
	const rules = filesOf('src/**/RULES.md').flatMap((file) =>
		[...textOf(file).matchAll(/^- \**([A-Z]+\d+)\b/gmu)].map(([, id = '']) => ({ file, id }))
	);

	/** The ids that titles of tests carry: `[V4] …`, `[V4, V5] …`. */
	function tested(folder: string): ReadonlySet<string> {
		const texts = filesOf(`${folder}/**/*.test.ts`).map(textOf).join('\n');
		const brackets = [...texts.matchAll(/\[((?:[A-Z]+\d+(?:, ?)?)+)\]/gu)];
		return new Set(brackets.flatMap(([, ids = '']) => ids.split(/, ?/u)));
	}

	it('each rule has a test', () => {
		const without = rules.filter(({ file, id }) => !tested(dirname(file)).has(id));
		expect(without.map(({ file, id }) => `${file}: ${id}`)).toEqual([]);
	});

	it('each rule has an id of its own', () => {
		const ids = rules.map(({ id }) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	const french = filesOf('src/lib/activities/*/fr.json', 'src/lib/i18n/messages/*/fr.json');
	const keysOf = (file: string) => Object.keys(JSON.parse(textOf(file)));

	it.each(french)('%s has the keys of its English twin', (file) => {
		const english = keysOf(file.replace(/fr\.json$/u, 'en.json'));
		expect(english.toSorted()).toEqual(keysOf(file).toSorted());
	});

	/** Every text of a sentence, whatever its plural. */
	function textsIn(sentence: unknown): readonly string[] {
		if (typeof sentence === 'string') return [sentence];
		if (Array.isArray(sentence)) return sentence.flatMap(textsIn);
		return sentence instanceof Object && 'match' in sentence
			? Object.values(Object(sentence.match)).flatMap(textsIn)
			: [];
	}

	it.each(french)('%s keeps its signs and their words on one line', (file) => {
		const { $schema: _, ...sentences } = JSON.parse(textOf(file));
		const texts = Object.values(sentences).flatMap(textsIn);
		expect(texts.filter((text) => /[^\u202F][;:!?»]|«[^\u202F]|'/u.test(text))).toEqual([]);
	});

	it('no two folders name the same sentence', () => {
		const keys = french.flatMap((file) => keysOf(file).filter((key) => key !== '$schema'));
		expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
	});

	it('the lock file names no registry', () => {
		expect(textOf('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/u);
	});
});
