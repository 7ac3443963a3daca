// Where things are in a JSON text, and where it stops being one: browsers each say so in their own words,
// or not at all.

/** Lines and columns from 1. `cut`: the text ends before it is whole. */
export type Fault = { readonly line: number; readonly column: number; readonly cut: boolean };

type Path = readonly PropertyKey[];

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const string = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const deepest = 500;

function lineAt(text: string, at: number): number {
	let line = 1;
	for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line += 1;
	return line;
}

class Scan {
	readonly text: string;
	readonly wanted: string;
	at = 0;
	/** Where the value at the wanted path begins. */
	found: number | undefined;

	constructor(text: string, wanted: Path | undefined) {
		this.text = text;
		this.wanted = wanted === undefined ? '' : JSON.stringify(wanted.map(String));
	}

	blank(): void {
		while (' \n\r\t'.includes(this.text.charAt(this.at) || '.')) this.at += 1;
	}

	take(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.at;
		const [taken] = pattern.exec(this.text) ?? [];
		if (taken !== undefined) this.at += taken.length;
		return taken;
	}

	sign(sign: string): boolean {
		this.blank();
		if (this.text.charAt(this.at) !== sign) return false;
		this.at += 1;
		return true;
	}

	/** What stands between two brackets, one after a comma. */
	all(end: string, one: (index: number) => boolean): boolean {
		if (this.sign(end)) return true;
		for (let index = 0; ; index++) {
			if (!one(index)) return false;
			if (this.sign(end)) return true;
			if (!this.sign(',')) return false;
		}
	}

	/** Reads a value; stops where there is none. */
	value(path: readonly string[]): boolean {
		this.blank();
		if (path.length > deepest) return false;
		if (this.wanted && JSON.stringify(path) === this.wanted) this.found ??= this.at;
		if (this.sign('[')) return this.all(']', (index) => this.value([...path, String(index)]));
		if (this.sign('{')) {
			return this.all('}', () => {
				this.blank();
				const key = this.take(string);
				if (key === undefined || !this.sign(':')) return false;
				return this.value([...path, String(JSON.parse(key))]);
			});
		}
		return this.take(string) !== undefined || this.take(literal) !== undefined;
	}
}

/** The first place where a text is no longer JSON; nothing when it all is. */
export function faultIn(text: string): Fault | undefined {
	const scan = new Scan(text, undefined);
	const whole = scan.value([]);
	scan.blank();
	if (whole && scan.at === text.length) return undefined;
	const line = lineAt(text, scan.at);
	const column = scan.at - (text.lastIndexOf('\n', scan.at - 1) + 1) + 1;
	return { line, column, cut: !whole && isCut(text, scan.at) };
}

/** Whether what is missing at this place is only the end: nothing follows, or a string that nothing closes. */
function isCut(text: string, at: number): boolean {
	const rest = text.slice(at);
	return (
		rest === '' ||
		/^"(?:[^"\\\n]|\\.?)*$/u.test(rest) ||
		/^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-)$/u.test(rest)
	);
}

/** The line of the value at this path, or of the nearest thing around it. */
export function lineOf(text: string, path: Path): number {
	for (let length = path.length; length > 0; length--) {
		const scan = new Scan(text, path.slice(0, length));
		scan.value([]);
		if (scan.found !== undefined) return lineAt(text, scan.found);
	}
	return 1;
}
