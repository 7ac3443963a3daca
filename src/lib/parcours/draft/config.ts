// Changes to the configuration of a step, by the fields that its kind describes. What no field describes
// stays as it is.

import type { Field } from '../../activities/compose.ts';
import { dimensions } from '../../base/blocks.ts';
import { freshId } from './draft.ts';

/** Names and places from the root of a configuration. */
export type Path = readonly (string | number)[];

type Thing = Readonly<Record<string, unknown>>;

export function isThing(value: unknown): value is Thing {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function thingsIn(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

/** What stands at a path. */
export function valueAt(source: unknown, [step, ...rest]: Path): unknown {
	if (step === undefined) return source;
	if (typeof step === 'number') return valueAt(thingsIn(source)[step], rest);
	return isThing(source) && Object.hasOwn(source, step) ? valueAt(source[step], rest) : undefined;
}

/** The same with another value there; `undefined` leaves it out. */
export function withValue(source: unknown, [step, ...rest]: Path, value: unknown): unknown {
	if (step === undefined) return value;
	if (typeof step === 'number')
		return thingsIn(source).map((each, i) => (i === step ? withValue(each, rest, value) : each));
	const { [step]: former, ...others } = isThing(source) ? source : {};
	const now = withValue(former, rest, value);
	if (now === undefined) return others;
	return isThing(source) && Object.hasOwn(source, step)
		? { ...source, [step]: now }
		: { ...others, [step]: now };
}

/** The fields to ask for, as their conditions stand. */
export function fieldsFor(fields: readonly Field[], beside: unknown): readonly Field[] {
	return fields.filter(({ when }) => {
		if (!when) return true;
		const value = valueAt(beside, [when.key]);
		return when.is.some((one) => one === value);
	});
}

/** What a new thing holds in this field before anybody has written in it. */
function emptyOf(field: Field): unknown {
	if ('optional' in field && field.optional) return undefined;
	switch (field.type) {
		case 'text':
			return '';
		case 'number':
			return field.least;
		case 'yesno':
			return false;
		case 'dimension':
			return dimensions[0];
		case 'choice':
			return field.choices[0]?.value;
		case 'several':
			return field.choices.map(({ value }) => value);
		case 'pick':
			return field.many ? [] : '';
		case 'lines':
			return [];
		case 'list':
			return Array.from({ length: field.least }, (_, i) => newThing(field.fields, `n-${i + 1}`));
		case 'group':
			return newThing(field.fields);
	}
}

function newThing(fields: readonly Field[], id?: string): Thing {
	const held: Record<string, unknown> = id === undefined ? {} : { id };
	for (const field of fieldsFor(fields, held)) {
		const value = emptyOf(field);
		if (value !== undefined) held[field.key] = value;
	}
	return held;
}

/** What an optional group holds once it is asked for. */
export function newGroup(fields: readonly Field[]): unknown {
	return newThing(fields);
}

const idOf = (value: unknown): string => (isThing(value) ? String(value['id'] ?? '') : '');

/** Every `id` in a configuration: lists may name each other’s things. */
function idsIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(idsIn);
	if (!isThing(value)) return [];
	return [idOf(value), ...Object.values(value).flatMap(idsIn)].filter((id) => id !== '');
}

/** One more thing in a list, empty or like another, each with an id of its own. */
export function addThing(
	config: unknown,
	path: Path,
	field: Field & { readonly type: 'list' },
	like?: number
): unknown {
	const list = thingsIn(valueAt(config, path));
	const taken = [...idsIn(config)];
	const fresh = (base: string) => {
		const id = freshId(taken, base);
		taken.push(id);
		return id;
	};
	const stem = /^[\w.:-]+$/u.test(field.key) ? field.key.replace(/s$/u, '') : 'n';
	const copied = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(copied);
		if (!isThing(value)) return value;
		const inside = Object.entries(value).map(([key, each]) => [
			key,
			key === 'id' && typeof each === 'string' ? fresh(each) : copied(each)
		]);
		return Object.fromEntries(inside);
	};
	const added = like === undefined ? newThing(field.fields, fresh(stem)) : copied(list[like]);
	const at = like === undefined ? list.length : like + 1;
	return withValue(config, path, [...list.slice(0, at), added, ...list.slice(at)]);
}

export function removeThing(config: unknown, path: Path, at: number): unknown {
	const list = thingsIn(valueAt(config, path));
	return withValue(
		config,
		path,
		list.filter((_, i) => i !== at)
	);
}

export function moveThing(config: unknown, path: Path, from: number, to: number): unknown {
	const list = thingsIn(valueAt(config, path));
	const others = list.filter((_, i) => i !== from);
	if (from < 0 || from >= list.length || to < 0 || to > others.length) return config;
	return withValue(config, path, [...others.slice(0, to), list[from], ...others.slice(to)]);
}

/** The things that a `pick` chooses among: their ids, and the first text that each holds. */
export function picksIn(
	source: unknown,
	[key, ...rest]: readonly string[]
): readonly { readonly id: string; readonly text: string }[] {
	const things = key === undefined ? [] : thingsIn(valueAt(source, [key]));
	return things.flatMap((each) => {
		if (rest.length > 0) return picksIn(each, rest);
		const id = idOf(each);
		const texts = isThing(each) ? Object.entries(each) : [];
		const [, text = id] =
			texts.find(([name, value]) => name !== 'id' && typeof value === 'string') ?? [];
		return id === '' ? [] : [{ id, text: String(text) || id }];
	});
}

/** The first place where a configuration is not even of the shape that its fields draw. */
export function misfit(fields: readonly Field[], config: unknown, at: Path = []): Path | undefined {
	if (!isThing(config)) return at;
	for (const field of fieldsFor(fields, config)) {
		const path = [...at, field.key];
		const value = config[field.key];
		const inside = value === undefined ? undefined : misfitOf(field, value, path);
		if (inside) return inside;
	}
	return undefined;
}

const texts = (value: unknown) =>
	Array.isArray(value) && value.every((each) => typeof each === 'string');

function misfitOf(field: Field, value: unknown, path: Path): Path | undefined {
	const when = (fits: boolean) => (fits ? undefined : path);
	switch (field.type) {
		case 'text':
		case 'choice':
		case 'dimension':
			return when(typeof value === 'string');
		case 'number':
			return when(typeof value === 'number');
		case 'yesno':
			return when(typeof value === 'boolean');
		case 'several':
		case 'lines':
			return when(texts(value));
		case 'pick':
			return when(field.many ? texts(value) : typeof value === 'string');
		case 'group':
			return misfit(field.fields, value, path);
		case 'list': {
			if (!Array.isArray(value)) return path;
			for (const [i, each] of value.entries()) {
				const inside = misfit(field.fields, each, [...path, i]);
				if (inside) return inside;
			}
			return undefined;
		}
	}
}
