// A tree of elements, for every format that is written as markup: HTML, SVG and the XML of ODT.
// Text and attribute values are escaped when the tree is written, so a text can never become a tag.

/** One element. Only `el` makes them, and only `toXml` and `toHtmlSource` write them. */
export type Markup = {
	readonly name: string;
	readonly attributes: Attributes;
	readonly children: readonly (Markup | string)[];
};

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Child = Markup | string | number | false | undefined | readonly Child[];

/** An element. Attributes that are `undefined` are left out, children may be nested lists. */
export function el(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
	return { name, attributes, children: flatten(children) };
}

function flatten(children: readonly Child[]): (Markup | string)[] {
	return children.flatMap((child) => {
		if (child === undefined || child === false) return [];
		if (typeof child === 'number') return [String(child)];
		if (typeof child === 'string') return [child];
		return isMarkup(child) ? [child] : flatten(child);
	});
}

function isMarkup(child: Markup | readonly Child[]): child is Markup {
	return 'attributes' in child;
}

const notXml = /[\0-\x08\x0B\x0C\x0E-\x1F\p{Cs}\uFFFE\uFFFF]/gu;
const marks: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text as it stands in markup, without the characters that XML forbids. */
export function escapeText(text: string): string {
	return text.replace(notXml, '').replace(/[&<>"]/g, (mark) => marks[mark] ?? '');
}

function attributesSource(attributes: Attributes): string {
	return Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
		.join('');
}

/** The source of an XML element: no space is added anywhere. */
export function toXml(element: Markup): string {
	const open = `<${element.name}${attributesSource(element.attributes)}`;
	if (element.children.length === 0) return `${open}/>`;
	const inside = element.children.map((child) =>
		typeof child === 'string' ? escapeText(child) : toXml(child)
	);
	return `${open}>${inside.join('')}</${element.name}>`;
}

const empty = new Set(['meta', 'link', 'img', 'br', 'hr', 'col']);
const lines = new Set(['html', 'head', 'body', 'main', 'section', 'header', 'nav', 'article']);

/** The source of an HTML element. A style sheet is written as it is, short of what could close it. */
export function toHtmlSource(element: Markup): string {
	const open = `<${element.name}${attributesSource(element.attributes)}>`;
	if (empty.has(element.name)) return open;
	const inside = element.children.map((child) => {
		if (typeof child !== 'string') return toHtmlSource(child);
		return element.name === 'style' ? child.replaceAll('</', '') : escapeText(child);
	});
	const between = lines.has(element.name) ? '\n' : '';
	return `${open}${between}${inside.join(between)}${between}</${element.name}>`;
}
