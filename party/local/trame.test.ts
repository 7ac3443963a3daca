// The two descriptions of the worker, for Cloudflare and for one's own machine, say the same.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { z } from 'zod';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const wrangler = z
	.object({
		name: z.string(),
		compatibility_date: z.string(),
		durable_objects: z.object({
			bindings: z.array(z.object({ name: z.string(), class_name: z.string() }))
		})
	})
	.parse(ts.parseConfigFileTextToJson('wrangler.jsonc', read('../wrangler.jsonc')).config);
const capnp = read('trame.capnp');
const all = (pattern: RegExp) => [...capnp.matchAll(pattern)].map(([, found]) => found);

test('the same day of compatibility', () => {
	const days = all(/compatibilityDate = "([^"]+)"/gu);
	expect(new Set(days)).toEqual(new Set([wrangler.compatibility_date]));
});

test('the same classes under the same names, which never change', () => {
	const { name, durable_objects } = wrangler;
	const classes = durable_objects.bindings.map(({ class_name }) => class_name);
	expect(all(/className = "(\w+)"/gu)).toEqual(classes);
	expect(all(/uniqueKey = "([\w-]+)"/gu)).toEqual(classes.map((one) => `${name}-${one}`));
	expect(all(/uniqueKey = "([\w-]+)"/gu)).toEqual(['trame-Room', 'trame-Directory']);
});

test('nothing outside can be reached', () => {
	expect(all(/globalOutbound = "(\w+)"/gu)).toEqual(['nowhere', 'nowhere']);
	expect(capnp).toContain('(name = "nowhere", network = (allow = []))');
});
