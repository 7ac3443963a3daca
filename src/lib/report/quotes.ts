// Quotation marks: those of a quotation, and those of second rank for what is quoted inside it.

import type { Language } from '../base/language.ts';

const marks = {
	fr: { open: '«', outer: ['«\u202F', '\u202F»'], inner: ['“', '”'] },
	en: { open: '“', outer: ['“', '”'], inner: ['‘', '’'] }
} as const;

/** A quotation in its language's marks; marks that were already inside become those of second rank. */
export function quoted(text: string, language: Language): string {
	const bare = /^«\s*([^«»]*?)\s*»$/u.exec(text)?.[1] ?? /^“([^“”]*)”$/u.exec(text)?.[1] ?? text;
	const [open, close] = marks[language].outer;
	return nested(`${open}${bare}${close}`, language);
}

/** Marks inside other marks become those of second rank; a text whose marks do not match is left as it is. */
export function nested(text: string, language: Language): string {
	const { open, inner } = marks[language];
	const pattern = language === 'fr' ? /«\s*|\s*»/gu : /[“”]/gu;
	let depth = 0;
	let sound = true;
	const done = text.replace(pattern, (mark) => {
		const opens = mark.includes(open);
		if (!opens) depth--;
		const kept = depth === 0 ? mark : opens ? inner[0] : inner[1];
		if (opens) depth++;
		if (depth < 0) sound = false;
		return kept;
	});
	return sound && depth === 0 ? done : text;
}
