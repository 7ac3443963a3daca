// The contact sheet: every picture in a grid, step by step, with what is wrong under it.

import type { Picture } from './camera.ts';

const escaped = (text: string) =>
	text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

function figure({ file, caption, width, faults }: Picture): string {
	const list = faults.map((fault) => `<li>${escaped(fault)}</li>`).join('');
	const shown = width > 1000 ? 460 : 200;
	return `<figure style="width:${shown}px"><a href="${escaped(file)}"><img src="${escaped(file)}" loading="lazy" alt="" width="${shown}"></a><figcaption>${escaped(caption)}</figcaption><ul>${list}</ul></figure>`;
}

/** A page that stands beside the pictures. */
export function contactSheet(title: string, pictures: readonly Picture[]): string {
	const groups = [...Map.groupBy(pictures, ({ group }) => group)]
		.map(
			([group, of]) =>
				`<section><h2>${escaped(group)}</h2><div>${of.map(figure).join('\n')}</div></section>`
		)
		.join('\n');
	return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{margin:24px;font:14px/1.4 sans-serif}div{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}
figure{margin:0}img{border:1px solid #ccc;display:block}figcaption{color:#555}ul{margin:4px 0;padding-left:16px;color:#a00;overflow-wrap:anywhere}</style>
<h1>${escaped(title)}</h1>
${groups}
`;
}

/** The place of a fault, whatever the words and the measures that show it. */
const placeOf = (fault: string) => fault.replace(/«.*?»/gsu, '«»').replace(/\d+(?:\.\d+)?/gu, '0');

/** Each place once, with its first fault and how many pictures show it; the most frequent first. */
export function countFaults(pictures: readonly Picture[]): readonly string[] {
	const seen = new Map<string, { readonly first: string; readonly files: Set<string> }>();
	for (const { faults, file } of pictures)
		for (const fault of faults) {
			const place = seen.get(placeOf(fault)) ?? { first: fault, files: new Set<string>() };
			seen.set(placeOf(fault), place);
			place.files.add(file);
		}
	return [...seen.values()]
		.toSorted((a, b) => b.files.size - a.files.size)
		.map(({ first, files }) => {
			const [file = ''] = files;
			return `${first}  (${file}${files.size > 1 ? ` and ${files.size - 1} more` : ''})`;
		});
}
