// A line typed from paper that begins with the name of a place, « place : texte »: a section, a column. The
// place is named by its number, its title or the beginning of its title.

import { fold, openLigatures, unify } from '../base/french/letters.ts';

type Place = { readonly id: string; readonly title: string };

const headed = /^([^:]{1,80}?)\s*:\s*(.+)$/su;
/** Three letters tell places apart better than one. */
const shortest = 3;

function plain(text: string): string {
	return fold(openLigatures(unify(text))).toLowerCase();
}

/** The place that is so called; a beginning serves when it names one alone. */
function placeCalled(places: readonly Place[], name: string): string | undefined {
	const called = plain(name);
	const number = /^(\d{1,2})\.?$/u.exec(called)?.[1];
	if (number) return places[Number(number) - 1]?.id;
	const whole = places.find(({ title }) => plain(title) === called);
	const begun = places.filter(({ title }) => plain(title).startsWith(called));
	const begins = called.length >= shortest && begun.length === 1 ? begun[0] : undefined;
	return (whole ?? begins)?.id;
}

/** Where a line goes and what it says; where there is one place alone, it needs no name. */
export function readHeaded(
	line: string,
	places: readonly Place[]
): { readonly place: string; readonly text: string } | undefined {
	const [, name, rest = ''] = headed.exec(line) ?? [];
	const place = name === undefined ? undefined : placeCalled(places, name);
	if (place !== undefined) return { place, text: rest };
	const [only, ...others] = places;
	return only && others.length === 0 ? { place: only.id, text: line } : undefined;
}

/** The places with the numbers that name them. */
export function numbered(titles: readonly string[]): string {
	return titles.map((title, at) => `${at + 1} ${title}`).join(' · ');
}
