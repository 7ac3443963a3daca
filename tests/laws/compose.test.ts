// Laws of what the editor shows of a kind: its blank step can be run as it is, and each of its fields is
// one that the schema reads, within the bounds that it says.

import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/lib/activities/compose.ts';
import { phases, roles } from '../../src/lib/activities/phases.ts';
import { kinds } from '../../src/lib/activities/registry.ts';
import { dimensions } from '../../src/lib/base/blocks.ts';
import { chanceOf } from '../../src/lib/base/chance.ts';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';

type Config = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const languages = ['fr', 'en'] as const;
const composed = kinds.flatMap((kind) =>
	kind.compose ? [{ ...kind, compose: kind.compose }] : []
);

const configOf = (source: unknown): Config => Object(source);

/** The same configuration with another value at a path; `undefined` leaves it out. */
function put(source: unknown, [step, ...rest]: Path, value: unknown): unknown {
	if (step === undefined) return value;
	if (Array.isArray(source))
		return source.map((each, i) => (i === step ? put(each, rest, value) : each));
	const { [step]: former, ...others } = configOf(source);
	const now = put(former, rest, value);
	return now === undefined ? others : { ...others, [step]: now };
}

/** The ids of the things of a list, found from the root. */
function idsAmong(source: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
	if (key === undefined) return [configOf(source)['id']];
	const list = configOf(source)[key];
	return Array.isArray(list) ? list.flatMap((each) => idsAmong(each, rest)) : [];
}

const things = (field: Field & { readonly type: 'list' }, count: number, root: unknown, n = 0) =>
	Array.from({ length: count }, (_, i) => ({
		id: `t${n}.${i + 1}`,
		...filled(field.fields, root, i)
	}));

/** Values that a field takes: its least, its most, and nothing where it is optional. */
function valuesOf(field: Field, root: unknown, n = 0): readonly unknown[] {
	const none = 'optional' in field && field.optional ? [undefined] : [];
	switch (field.type) {
		case 'text':
			return [`é${n}`.padEnd(field.max, 'é').slice(0, field.max), `${n}`, ...none];
		case 'number':
			return [field.least, field.most, ...none];
		case 'yesno':
			return [true, false];
		case 'dimension':
			return dimensions;
		case 'choice':
			return [...field.choices.map(({ value }) => value), ...none];
		case 'several': {
			const all = field.choices.map(({ value }) => value);
			return [all, all.slice(0, Math.max(field.least, 1)), all.slice(0, field.least)];
		}
		case 'pick': {
			const ids = idsAmong(root, field.among);
			return [...(field.many ? [ids.slice(0, 1)] : ids), ...none];
		}
		case 'lines':
			return [[], ['x'.repeat(field.max)], Array.from({ length: field.most }, (_, i) => `l${i}`)];
		case 'list':
			return [things(field, field.least, root, n), things(field, field.most, root, n)];
		case 'group':
			return [filled(field.fields, root, n), ...none];
	}
}

function filled(fields: readonly Field[], root: unknown, n = 0): Config {
	const asked = fields.filter((field) => !field.when);
	return Object.fromEntries(
		asked.flatMap((field) => {
			const [value] = valuesOf(field, root, n);
			return value === undefined || field.type === 'pick' ? [] : [[field.key, value]];
		})
	);
}

type Placed = { readonly field: Field; readonly path: Path; readonly root: unknown };

/** Every field with where it stands in a configuration that asks for it. */
function placed(fields: readonly Field[], root: unknown, at: Path = []): readonly Placed[] {
	return fields.flatMap((field): readonly Placed[] => {
		const asked = field.when ? put(root, [...at, field.when.key], field.when.is[0]) : root;
		const path = [...at, field.key];
		const here = { field, path, root: asked };
		switch (field.type) {
			case 'list': {
				const held = put(asked, path, things(field, Math.max(1, field.least), asked));
				return [here, ...placed(field.fields, held, [...path, 0])];
			}
			case 'group':
				return [here, ...placed(field.fields, put(asked, path, filled(field.fields, asked)), path)];
			default:
				return [here];
		}
	});
}

describe.each(composed)('$name', (kind) => {
	const { compose } = kind;

	it.each(languages)('its blank in %s can be run as it is', (language) => {
		const config = kind.config.parse(compose.blank(language));
		const state = kind.start(config, []);
		for (const phase of phases) {
			for (const role of roles) {
				for (const revealed of [false, true]) {
					const shared = kind.shared(state, { role, phase, revealed });
					expect(JSON.parse(JSON.stringify(shared))).toEqual(shared);
					if (role === 'screen') continue;
					kind.rehearse({
						role,
						phase,
						shared,
						own: kind.own(state, 'someone'),
						chance: chanceOf('blank'),
						material: seminarFr
					});
				}
			}
		}
		expect(kind.answered(state).size).toBe(0);
		expect(kind.offers(state)).toBeInstanceOf(Array);
		expect(kind.report(state, { language, readership: 'trainer' })).toBeInstanceOf(Array);
	});

	it.each(languages)(
		'each field in %s is read by its schema, and only as what it is',
		(language) => {
			const nothing = Symbol('nothing a schema takes');
			const unread = placed(compose.fields, compose.blank(language)).filter(
				({ path, root }) => kind.config.safeParse(put(root, path, nothing)).success
			);
			expect(unread.map(({ path }) => path.join('.'))).toEqual([]);
		}
	);

	it('each field takes its least, its most, and what it offers', () => {
		const refused = placed(compose.fields, compose.blank('fr')).flatMap(({ field, path, root }) =>
			valuesOf(field, root).flatMap((value) => {
				const read = kind.config.safeParse(put(root, path, value));
				return read.success ? [] : [`${path.join('.')}: ${read.error.issues[0]?.message ?? ''}`];
			})
		);
		expect(refused).toEqual([]);
	});

	it('says what it is and when to choose it, in both languages', () => {
		const said = languages.flatMap((language) => [
			compose.label[language],
			compose.purpose[language]
		]);
		expect(said.filter((text) => text.trim() === '' || text.length > 110)).toEqual([]);
	});
});
