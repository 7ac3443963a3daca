// What goes over the wire is hashed: when it changes, pages of before no longer understand the room,
// and the version must say so. `WIRE=record` writes down the hash of today.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { kinds } from '../activities/registry.ts';
import { commandSchema } from '../workshop/command.ts';
import { talkSchema, upSchema } from './up.ts';
import { wireVersion } from './version.ts';

const file = join(import.meta.dirname, 'wire.hash.json');
const recordSchema = z.object({ version: z.number(), hash: z.string() });

/** The types that a file declares, without comments and however they are laid out. */
function typesIn(path: string): readonly string[] {
	const text = readFileSync(join(import.meta.dirname, path), 'utf8');
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const printer = ts.createPrinter({ removeComments: true });
	return source.statements
		.filter((node) => ts.isTypeAliasDeclaration(node))
		.map((node) =>
			printer.printNode(ts.EmitHint.Unspecified, node, source).replace(/[\s,;]+/gu, ' ')
		);
}

function hashOfWire(): string {
	const up = [upSchema, talkSchema, commandSchema, ...kinds.map(({ command }) => command)];
	const schemas = up.map((schema) =>
		z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
	);
	const names = kinds.map(({ name }) => name);
	const down = [...typesIn('down.ts'), ...typesIn('../workshop/view.ts')];
	const wire = JSON.stringify({ names, schemas, down });
	return createHash('sha256').update(wire).digest('hex');
}

it('the version is raised when what goes over the wire changes', () => {
	const hash = hashOfWire();
	if (process.env['WIRE'] === 'record') {
		writeFileSync(file, `${JSON.stringify({ version: wireVersion, hash }, null, '\t')}\n`);
	}
	const recorded = recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	const advice =
		wireVersion > recorded.version
			? 'the version is raised: record it with WIRE=record'
			: 'raise wireVersion in src/lib/wire/version.ts, then record it with WIRE=record';
	expect({ version: wireVersion, hash }, advice).toEqual(recorded);
});
