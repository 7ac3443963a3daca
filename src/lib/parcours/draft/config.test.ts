// Changing a configuration by the fields of its kind.

import { describe, expect, it } from 'vitest';
import type { Field } from '../../activities/compose.ts';
import {
	addThing,
	fieldsFor,
	misfit,
	moveThing,
	newGroup,
	picksIn,
	removeThing,
	valueAt,
	withValue
} from './config.ts';

const label = { fr: 'x', en: 'x' };
const text = { type: 'text', key: 'text', max: 20, label } as const satisfies Field;
const answer = {
	type: 'pick',
	key: 'answer',
	among: ['groups'],
	optional: true,
	label
} as const satisfies Field;
const items = {
	type: 'list',
	key: 'items',
	one: label,
	least: 0,
	most: 9,
	label,
	fields: [text, answer]
} as const satisfies Field;
const pair = {
	type: 'group',
	key: 'pair',
	optional: true,
	label,
	fields: [
		{ ...text, key: 'left' },
		{ type: 'number', key: 'n', least: 2, most: 5, label }
	]
} as const satisfies Field;
const more = { ...text, key: 'more', when: { key: 'on', is: [true] } } as const satisfies Field;
const fields: readonly Field[] = [items, pair, more, { type: 'yesno', key: 'on', label }];

const config = {
	secret: 1,
	groups: [{ id: 'g', title: 'Group' }],
	items: [
		{ id: 'a', text: 'A', answer: 'g' },
		{ id: 'b', text: 'B', odd: true }
	]
};

describe('a configuration', () => {
	it('[E6] one value changes, the rest stays, and what is left out is gone', () => {
		const changed = withValue(config, ['items', 1, 'text'], 'New');
		expect(changed).toEqual({
			...config,
			items: [config.items[0], { id: 'b', text: 'New', odd: true }]
		});
		expect(valueAt(changed, ['items', 1, 'text'])).toBe('New');
		expect(withValue(changed, ['items', 0, 'answer'], undefined)).toHaveProperty('items.0', {
			id: 'a',
			text: 'A'
		});
		expect(withValue(null, ['pair', 'left'], 'x')).toEqual({ pair: { left: 'x' } });
		expect(valueAt(config, ['items', 7, 'text'])).toBeUndefined();
		expect(valueAt(config, ['__proto__'])).toBeUndefined();
	});

	it('[E6] a value keeps its place among the others', () => {
		expect(Object.keys(Object(withValue(config, ['groups'], [])))).toEqual(Object.keys(config));
	});

	it('[E6] a new thing is empty and has a name that nothing there has', () => {
		expect(valueAt(addThing(config, ['items'], items), ['items', 2])).toEqual({
			id: 'item-1',
			text: ''
		});
		const twice = addThing(addThing(config, ['items'], items), ['items'], items);
		expect(valueAt(twice, ['items', 3, 'id'])).toBe('item-2');
	});

	it('[E6] a copy follows what it copies, with a name of its own', () => {
		const copied = addThing(config, ['items'], items, 0);
		expect(valueAt(copied, ['items', 1])).toEqual({ id: 'a-1', text: 'A', answer: 'g' });
		expect(valueAt(copied, ['items', 2, 'id'])).toBe('b');
	});

	it('[E6] things move and go', () => {
		expect(valueAt(moveThing(config, ['items'], 1, 0), ['items', 0, 'id'])).toBe('b');
		expect(moveThing(config, ['items'], 0, 2)).toBe(config);
		expect(valueAt(removeThing(config, ['items'], 0), ['items', 0, 'id'])).toBe('b');
	});

	it('[E6] a field is asked for as its condition stands', () => {
		expect(fieldsFor(fields, config)).not.toContain(more);
		expect(fieldsFor(fields, { on: true })).toContain(more);
	});

	it('[E6] a group begins with what each of its fields begins with', () => {
		expect(newGroup(pair.fields)).toEqual({ left: '', n: 2 });
	});

	it('[E6] what may be picked is named by its first words', () => {
		expect(picksIn(config, ['groups'])).toEqual([{ id: 'g', text: 'Group' }]);
		expect(picksIn({ a: [{ id: 'x', b: [{ id: 'y', text: '' }] }] }, ['a', 'b'])).toEqual([
			{ id: 'y', text: 'y' }
		]);
	});

	it.each([
		['nothing', null, []],
		['a text for a list', { items: 'x' }, ['items']],
		['a text for a thing', { items: ['x'] }, ['items', 0]],
		['a number for a text', { items: [{ text: 3 }] }, ['items', 0, 'text']],
		['a list for a group', { pair: [] }, ['pair']],
		['a text for a number', { pair: { n: '3' } }, ['pair', 'n']]
	])('[E6] %s does not fit', (_, source, place) => {
		expect(misfit(fields, source)).toEqual(place);
		expect(misfit(fields, config)).toBeUndefined();
	});
});
