// Where sessions live when deployed: in the European Union, by every way that leads to them.

import { expect, it } from 'vitest';
import ts from 'typescript';
import { filesOf, textOf } from '../tests/sources.ts';

const config: unknown = ts.parseConfigFileTextToJson(
	'wrangler.jsonc',
	textOf('party/wrangler.jsonc')
).config;

it('the deployed worker is told so', () => {
	expect(config).toMatchObject({ vars: { JURISDICTION: 'eu' } });
});

it('every object of the configuration is reached by places.ts, and by nothing else', () => {
	const names = (textOf('party/wrangler.jsonc').match(/"class_name": "(\w+)"/gu) ?? []).length;
	const places = textOf('party/places.ts');
	expect(places.match(/env\.(Room|Directory)\b/gu)?.length).toBeGreaterThanOrEqual(names);
	expect(places.match(/placement\(env\)/gu)?.length).toBe(2);
	const others = filesOf('party/**/*.ts').filter(
		(file) => file !== 'party/places.ts' && !file.endsWith('.test.ts')
	);
	const reaching = others.filter((file) =>
		/idFromName|getByName|getServerByName|newUniqueId|idFromString|routePartykitRequest|env\.(Room|Directory)\b/u.test(
			textOf(file)
		)
	);
	expect(reaching).toEqual([]);
});
