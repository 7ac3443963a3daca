// How wide a text will be, without a browser: the advance widths of the two faces, in hundredths of
// the type size. A sign that is not in the table counts as wide, so that nothing is ever cut.

/** `text` is Atkinson Hyperlegible Next at 400, `display` is Bricolage Grotesque at 650. */
export type Face = 'text' | 'display';

type Widths = readonly (readonly [width: number, signs: string])[];

const textWidths: Widths = [
	[14, '\u202f'],
	[16, "'"],
	[21, ',.:;'],
	[24, '`j|’‘·'],
	[25, 'iı'],
	[26, 'l'],
	[28, ' \u00a0ł'],
	[30, '"()!¡'],
	[31, 'f'],
	[33, 't['],
	[35, 'r°]{}'],
	[37, '-_ª'],
	[40, '²³º/I\\“”'],
	[41, '1'],
	[45, 'y¿•'],
	[47, 'svz'],
	[48, '*?cx'],
	[50, 'kđ–†'],
	[52, 'a7J'],
	[54, 'Leu×§'],
	[55, '2<>F^hno~ø'],
	[57, 'Tdg«»EYbpq'],
	[59, '$9PSV3ß5'],
	[61, '+48BRZ÷6'],
	[64, '=AKXC'],
	[67, '#0€D…'],
	[69, 'GHNUw'],
	[72, 'OØQ&'],
	[78, '@'],
	[82, 'M—½'],
	[87, 'm⇔Wæ'],
	[92, 'Æ%œ'],
	[101, '→Œ']
];

const displayWidths: Widths = [
	[12, '\u202f'],
	[17, "'"],
	[20, ',’‘'],
	[23, ';.·: \u00a0'],
	[28, 'il|ı!`jł¡'],
	[29, 'I'],
	[32, ')]•(['],
	[35, '1}"-\\{'],
	[37, '/°J'],
	[40, 'ft“”¿'],
	[43, '?³º*r²ª'],
	[45, '«»'],
	[51, '7†L'],
	[54, '+<=>z~×÷–s'],
	[57, '_cxđ§TZ^v'],
	[59, 'aekF'],
	[61, '23gy5oø'],
	[63, '#4EhnuYbdpq'],
	[66, '$P6890S'],
	[69, 'RVBCKßAX'],
	[72, 'DGHOQ'],
	[75, 'UØ€&…'],
	[79, 'N—'],
	[87, 'w⇔'],
	[94, 'æM½mÆ'],
	[98, 'œ%@W'],
	[101, 'Œ→']
];

const tables: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
	text: tableOf(textWidths),
	display: tableOf(displayWidths)
};

const wide =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

function tableOf(widths: Widths): ReadonlyMap<string, number> {
	return new Map(
		widths.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const))
	);
}

/** The width of one line of text, in the unit of `size`. */
export function textWidth(text: string, size: number, face: Face = 'text'): number {
	let hundredths = 0;
	for (const sign of text.normalize('NFD')) {
		const known = tables[face].get(sign);
		if (known !== undefined) hundredths += known;
		else if (!/[\p{M}\u200D\uFE0F]/u.test(sign)) hundredths += wide.test(sign) ? 105 : 72;
	}
	return (hundredths * size) / 100;
}

/** Lines no wider than `width`: broken at ordinary spaces, and inside a word only when it cannot fit. */
export function wrap(text: string, width: number, size: number, face: Face = 'text'): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((long) => breakWord(long, width, size, face))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && textWidth(longer, size, face) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === '' ? lines : [...lines, line];
}

/** At most `most` lines; an ellipsis says that there was more. */
export function wrapWithin(text: string, width: number, size: number, most: number): string[] {
	const lines = wrap(text, width, size);
	if (lines.length <= most) return lines;
	const last = [...(lines[most - 1] ?? '')];
	while (last.length > 0 && textWidth(`${last.join('')}…`, size) > width) last.pop();
	return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

function breakWord(word: string, width: number, size: number, face: Face): string[] {
	if (textWidth(word, size, face) <= width) return [word];
	const parts: string[] = [];
	let part = '';
	for (const sign of word) {
		if (part !== '' && textWidth(part + sign, size, face) > width) {
			parts.push(part);
			part = '';
		}
		part += sign;
	}
	return [...parts, part];
}
