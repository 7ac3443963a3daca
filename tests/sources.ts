// The tree as text: which files there are, what each imports, and which of that is there at run time.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

/** An import as it is written: a `type` is gone at run time, a `later` one waits until it is asked. */
export type Import = { readonly from: string; readonly is: 'now' | 'later' | 'type' };

const read = new Map<string, string>();
const parsed = new Map<string, ts.SourceFile>();

/** Files of the tree that these patterns name, from its root, without what is generated. */
export function filesOf(...patterns: readonly string[]): readonly string[] {
	const generated = [
		'src/lib/i18n/compiled/**',
		'src/lib/i18n/project.inlang/**',
		'**/node_modules/**'
	];
	return globSync(patterns, { cwd: root, exclude: generated }).toSorted();
}

export function textOf(file: string): string {
	const known = read.get(file) ?? readFileSync(join(root, file), 'utf8');
	read.set(file, known);
	return known;
}

/** The code of a file: all of it, or the scripts of a component. */
function codeOf(file: string): ts.SourceFile {
	const known = parsed.get(file);
	if (known) return known;
	const text = textOf(file);
	const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gu)].map(
		([, code]) => code
	);
	const code = file.endsWith('.svelte') ? scripts.join('\n') : text;
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	parsed.set(file, source);
	return source;
}

/** Every node of a file's code. */
export function nodesOf(file: string): readonly ts.Node[] {
	const nodes: ts.Node[] = [];
	const visit = (node: ts.Node): void => {
		nodes.push(node);
		ts.forEachChild(node, visit);
	};
	visit(codeOf(file));
	return nodes;
}

/** `import.meta.glob('…')`, whose files are all reached. */
function globOf(node: ts.CallExpression): string | undefined {
	const [pattern] = node.arguments;
	const isGlob = node.expression.getText().startsWith('import.meta.glob');
	return isGlob && pattern && ts.isStringLiteral(pattern) ? pattern.text : undefined;
}

/** Whether nothing of an import or export is left at run time. */
function isType(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

export function importsOf(file: string): readonly Import[] {
	return nodesOf(file).flatMap((node): readonly Import[] => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
			const from = node.moduleSpecifier;
			return from && ts.isStringLiteral(from)
				? [{ from: from.text, is: isType(node) ? 'type' : 'now' }]
				: [];
		}
		if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
			return [{ from: node.argument.literal.getText().slice(1, -1), is: 'type' }];
		}
		if (!ts.isCallExpression(node)) return [];
		const [first] = node.arguments;
		const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
		if (dynamic && first && ts.isStringLiteral(first)) return [{ from: first.text, is: 'later' }];
		const pattern = globOf(node);
		return pattern === undefined ? [] : [{ from: pattern, is: 'later' }];
	});
}

/** The files of the tree that an import names; none for a package. */
export function targetsOf(file: string, from: string): readonly string[] {
	const path = from.startsWith('$lib/')
		? join('src/lib', from.slice('$lib/'.length))
		: from.startsWith('.')
			? relative(root, join(root, dirname(file), from))
			: undefined;
	if (path === undefined || path.startsWith('src/lib/i18n/compiled')) return [];
	if (path.includes('*')) return filesOf(path);
	const candidates = [path, `${path}.ts`, `${path}.svelte`, `${path}.js`].map((each) =>
		each.replace(/\?.*$/u, '')
	);
	const found = candidates.find((each) => /\.\w+$/u.test(each) && existsSync(join(root, each)));
	return found === undefined ? [] : [found];
}

/** The shortest way from a file to a package at run time, or at once; nothing when there is none. */
export function wayTo(name: string, start: string, atOnce = false): readonly string[] | undefined {
	const ways = new Map<string, readonly string[]>([[start, [start]]]);
	for (const [file, way] of ways) {
		for (const { from, is } of importsOf(file)) {
			if (is === 'type' || (atOnce && is === 'later')) continue;
			if (from === name || from.startsWith(`${name}/`)) return [...way, name];
			for (const target of targetsOf(file, from)) {
				if (!ways.has(target) && /\.(?:ts|svelte)$/u.test(target))
					ways.set(target, [...way, target]);
			}
		}
	}
	return undefined;
}
