// A strict reader of markup for tests: every tag closed in order, every attribute quoted once, no raw
// sign. Gives the first fault, or nothing.

const token = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!doctype html>|<[^>]*>|[^<]+/g;
const tag = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/u;

/** `loose` are elements that HTML leaves open, and `raw` those whose content is not markup. */
export function faultOf(
	source: string,
	{ loose = new Set<string>(), raw = new Set<string>() } = {}
): string | undefined {
	if (forbidden.test(source)) return 'forbidden character';
	const open: string[] = [];
	for (const [part] of source.matchAll(token)) {
		if (part.startsWith('<!') || part.startsWith('<?')) continue;
		const last = open.at(-1);
		if (!part.startsWith('<')) {
			if (!(last && raw.has(last)) && entity.test(part)) return `raw sign in ${part.slice(0, 80)}`;
			continue;
		}
		const [, closing, name = '', attributes = '', alone] = tag.exec(part) ?? [];
		if (name === '') return `not a tag: ${part.slice(0, 80)}`;
		if (entity.test(attributes)) return `raw sign in ${part.slice(0, 80)}`;
		const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, found]) => found);
		if (new Set(names).size < names.length) return `twice the same attribute: ${part.slice(0, 80)}`;
		if (closing) {
			if (open.pop() !== name) return `unexpected ${part}`;
		} else if (!alone && !loose.has(name)) open.push(name);
	}
	return open.length === 0 ? undefined : `left open: ${open.join(' ')}`;
}

/** The names of all the elements of a source. */
export function elementsOf(source: string): Set<string> {
	return new Set([...source.matchAll(/<([\w:]+)/g)].map(([, name]) => name ?? ''));
}
