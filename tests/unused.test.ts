// Nothing is kept that nobody uses: what a file gives is taken by another, and every sentence is said
// somewhere. Types that only name what a file gives stay with it.

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesOf, importsOf, nodesOf, targetsOf, textOf } from './sources.ts';

const code = filesOf('*.ts', 'src/**/*.{ts,svelte}', 'party/**/*.ts', 'tests/**/*.ts');

/** What an engine or a tool asks for by its path: pages, their starter, workers, settings. */
const entry =
	/^src\/(?:routes\/|hooks\.|lib\/client\/start\.)|^party\/index\.|\/naive\.|\/setup\.ts$|\.(?:config|d)\.ts$/u;

/** The functions, values and classes that a file gives to others. */
function exportsOf(file: string): readonly string[] {
	return nodesOf(file).flatMap((node): readonly string[] => {
		if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
			return node.exportClause.elements
				.filter(({ isTypeOnly }) => !isTypeOnly)
				.map(({ name }) => name.text);
		const declared =
			ts.isVariableStatement(node) || ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node);
		if (!declared || !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
			return [];
		const named = ts.isVariableStatement(node) ? node.declarationList.declarations : [node];
		return named.flatMap(({ name }) => (name && ts.isIdentifier(name) ? name.text : []));
	});
}

/** The names that a file takes from each other; `*` for all that is there. */
function takenBy(file: string): readonly { readonly from: string; readonly name: string }[] {
	const named = nodesOf(file).flatMap((node) => {
		if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
		const { moduleSpecifier } = node;
		if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
		const list = ts.isImportDeclaration(node)
			? node.importClause?.namedBindings
			: node.exportClause;
		const names =
			list && (ts.isNamedImports(list) || ts.isNamedExports(list))
				? list.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
				: list
					? ['*']
					: [];
		return names.map((name) => ({ from: moduleSpecifier.text, name }));
	});
	const later = importsOf(file).filter(({ is }) => is === 'later');
	const whole = nodesOf(file).filter(ts.isImportTypeNode);
	return [
		...named,
		...later.map(({ from }) => ({ from, name: '*' })),
		...whole.flatMap(({ argument }) =>
			ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)
				? { from: argument.literal.text, name: '*' }
				: []
		)
	].flatMap(({ from, name }) => targetsOf(file, from).map((target) => ({ from: target, name })));
}

describe('nothing is kept that nobody uses', () => {
	it('what a file exports, another imports', () => {
		const taken = new Set(
			code.flatMap((file) => takenBy(file).map(({ from, name }) => `${from}: ${name}`))
		);
		const idle = code
			.filter((file) => file.endsWith('.ts') && !entry.test(file) && !taken.has(`${file}: *`))
			.flatMap((file) => exportsOf(file).map((name) => `${file}: ${name}`));
		expect(idle.filter((one) => !taken.has(one))).toEqual([]);
	});

	it('every sentence is said somewhere', () => {
		const said = new Set(
			code.flatMap((file) => [...textOf(file).matchAll(/\bm\.(\w+)/gu)].map(([, key]) => key))
		);
		const keys = filesOf('src/lib/**/fr.json').flatMap((file) =>
			Object.keys(JSON.parse(textOf(file))).filter((key) => key !== '$schema')
		);
		expect(keys.filter((key) => !said.has(key))).toEqual([]);
	});
});
