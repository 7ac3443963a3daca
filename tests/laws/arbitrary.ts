// From a schema of commands to commands that it takes, for fast-check. Strings are left open: a
// `Blank` is filled when the command is said, often with something that the room has just seen, so
// that many commands are about things that exist; sometimes about a thing that nearly does.

import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { seminarFr } from '../../src/lib/rehearsal/seminar.ts';

/** A string to be chosen among those at hand: by its place, then bent or not. */
class Blank {
	readonly place: number;
	readonly bent: boolean;

	constructor(place: number, bent: boolean) {
		this.place = place;
		this.bent = bent;
	}
}

const odd = [
	'',
	' ',
	'x',
	'__proto__',
	'constructor',
	'a\u200Bb',
	'\u202Egauche',
	'e' + '\u0301'.repeat(9),
	'\uD800',
	'=1+1',
	'<b>gras</b>',
	'👩‍👩‍👧‍👦',
	'long '.repeat(300)
];

const blank = fc.tuple(fc.nat(99999), fc.nat(9)).map(([at, bend]) => new Blank(at, bend === 0));
const phrase = fc.constantFrom(
	...seminarFr.words.slice(0, 60),
	...seminarFr.sentences.slice(0, 20)
);
const text: Arbitrary<unknown> = fc.oneof(
	{ weight: 6, arbitrary: blank },
	{ weight: 3, arbitrary: phrase },
	{ weight: 1, arbitrary: fc.constantFrom(...odd) }
);

type Schema = z.core.JSONSchema.JSONSchema;
type Inner = z.core.JSONSchema._JSONSchema;

function fromNumber({ minimum = -5, maximum = 25, type }: Schema): Arbitrary<number> {
	const near = { min: Math.max(minimum, -5000), max: Math.min(maximum, 5000) };
	const small = { min: near.min, max: Math.min(near.max, Math.max(near.min, 0) + 6) };
	const whole = fc.oneof({ weight: 5, arbitrary: fc.integer(small) }, fc.integer(near));
	if (type === 'integer') return whole;
	return fc.oneof({ weight: 8, arbitrary: whole }, fc.constantFrom(0.5, NaN, -0, 1e300));
}

function fromObject(schema: Schema): Arbitrary<unknown> {
	const { properties = {}, required = [], propertyNames, additionalProperties } = schema;
	if (propertyNames !== undefined && typeof additionalProperties === 'object') {
		const pair = fc.tuple(text, fromJson(additionalProperties));
		return fc.array(pair, { maxLength: 5 }).map((pairs) => new Map(pairs));
	}
	const fields: Record<string, Arbitrary<unknown>> = {};
	for (const [name, inner] of Object.entries(properties)) fields[name] = fromJson(inner);
	return fc.record(fields, { requiredKeys: required });
}

function fromJson(node: Inner | Inner[] | undefined): Arbitrary<unknown> {
	if (node === undefined || typeof node === 'boolean' || Array.isArray(node)) return fc.jsonValue();
	if (node.const !== undefined) return fc.constant(node.const);
	if (node.enum) return fc.constantFrom(...node.enum);
	const either = node.oneOf ?? node.anyOf;
	if (either) return fc.oneof(...either.map(fromJson));
	if (node.format === 'date') return fc.constantFrom('2026-12-01', '2026-11-21', '2030-02-29');
	switch (node.type) {
		case 'string':
			return text;
		case 'boolean':
			return fc.boolean();
		case 'null':
			return fc.constant(null);
		case 'number':
		case 'integer':
			return fromNumber(node);
		case 'array':
			return fc.array(fromJson(node.items), {
				minLength: Math.min(node.minItems ?? 0, 4),
				maxLength: Math.min(node.maxItems ?? 4, 4)
			});
		case 'object':
			return fromObject(node);
		default:
			return fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant({}));
	}
}

/** Templates of what a schema reads; most of them parse once they are filled. */
export function templatesOf(schema: z.ZodType): Arbitrary<unknown> {
	return fromJson(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

/** The same, by type of command. */
export function templatesByType(schema: z.ZodType): ReadonlyMap<string, Arbitrary<unknown>> {
	const whole: Schema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
	const each = (whole.oneOf ?? whole.anyOf ?? [whole]).flatMap(
		(one): [string, Arbitrary<unknown>][] => {
			const type = typeof one === 'object' ? one.properties?.['type'] : undefined;
			const name = typeof type === 'object' ? type.const : undefined;
			return typeof name === 'string' ? [[name, fromJson(one)]] : [];
		}
	);
	return new Map(each);
}

/** A template with its blanks filled from what is at hand. */
export function fill(template: unknown, atHand: readonly string[]): unknown {
	if (template instanceof Blank) {
		const found = atHand[template.place % Math.max(1, atHand.length)] ?? '';
		return template.bent ? `${found}x` : found;
	}
	if (Array.isArray(template)) return template.map((each) => fill(each, atHand));
	if (template instanceof Map) {
		const pairs = [...template].map(([key, value]) => [fill(key, atHand), fill(value, atHand)]);
		return Object.fromEntries(pairs);
	}
	if (typeof template !== 'object' || template === null) return template;
	const filled = Object.entries(template).map(([name, value]) => [name, fill(value, atHand)]);
	return Object.fromEntries(filled);
}

const names =
	/^(?:id|key|a|b|into|group|groups|card|cards|item|option|question|entry|target|free)$/u;

/** Names of things, then any text, in a view: what a command may be about. */
export function stringsIn(view: unknown): readonly string[] {
	const ids = new Set<string>();
	const texts = new Set<string>();
	const walk = (node: unknown, name: string): void => {
		if (typeof node === 'string') {
			(names.test(name) ? ids : texts).add(node);
		} else if (Array.isArray(node)) {
			for (const each of node) walk(each, name);
		} else if (typeof node === 'object' && node !== null) {
			for (const [key, value] of Object.entries(node)) walk(value, key);
		}
	};
	walk(view, '');
	const named = [...ids];
	return [...named, ...named, ...named, ...[...texts].slice(0, named.length + 5)];
}
