// What is wrong with the text of a page, as far as a machine sees: text that leaves the page or its box,
// that is cut, that lies on other text, that is too small for the last row, that no one translated or set.

/** What is asked of a page. */
export type Asked = {
	/** The smallest text, in pixels. */
	readonly least: number;
	/** What lies below the page is never seen. */
	readonly still: boolean;
	readonly french: boolean;
	/** Words that people typed their own way, which nobody corrects. */
	readonly typed: readonly string[];
};

/** Runs in the page: one line a fault. */
export function faultsOfText({ least, still, french, typed }: Asked): readonly string[] {
	type Piece = { readonly text: string; readonly of: Element; readonly lines: readonly DOMRect[] };
	const found: string[] = [];
	const named = (of: Element) => {
		const classes = [...of.classList].filter((name) => !name.startsWith('svelte-'));
		return [of.localName, ...classes].join('.');
	};
	const say = (what: string, { text, of }: Piece) => {
		const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
		const where = of.parentElement ? `${named(of.parentElement)} > ${named(of)}` : named(of);
		found.push(`${what}: « ${short} » in ${where}`);
	};
	const opaque = (of: Element) => {
		const { backgroundColor, backgroundImage } = getComputedStyle(of);
		return backgroundImage !== 'none' || !/rgba\(.*, 0\)|transparent/u.test(backgroundColor);
	};

	const pieces: Piece[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const of = node.parentElement;
		const text = node.textContent?.trim() ?? '';
		if (!of || text === '' || of.closest('.visually-hidden, [inert], script, style, option, title'))
			continue;
		if (!of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const lines = [...range.getClientRects()].filter(
			({ width, height }) => width > 1 && height > 1
		);
		if (lines.length > 0) pieces.push({ text, of, lines });
	}

	/** The part of a line that carries ink: glyphs are lower than the room they are given. */
	const inkOf = (line: DOMRect) => ({
		left: line.left + 1,
		right: line.right - 1,
		top: line.top + line.height * 0.28,
		bottom: line.bottom - line.height * 0.26
	});

	/** The nearest thing drawn around it, whose edge it may not cross. */
	function boxOf(of: Element): Element | undefined {
		for (let at: Element | null = of, far = 0; at && far < 4; at = at.parentElement, far++) {
			const { display, borderLeftWidth, borderLeftStyle, position } = getComputedStyle(at);
			if (position === 'absolute' || position === 'fixed') return undefined;
			const drawn = opaque(at) || (borderLeftStyle !== 'none' && borderLeftWidth !== '0px');
			if (drawn && display !== 'inline' && at !== document.body) return at;
		}
		return undefined;
	}

	function judgePlace(piece: Piece): void {
		const { of, lines } = piece;
		const inks = lines.map(inkOf);
		const left = Math.min(...inks.map((ink) => ink.left));
		const right = Math.max(...inks.map((ink) => ink.right));
		const top = Math.min(...inks.map((ink) => ink.top));
		const bottom = Math.max(...inks.map((ink) => ink.bottom));
		for (let at: Element | null = of; at && at !== document.body; at = at.parentElement) {
			const { overflowX, overflowY, position, textOverflow } = getComputedStyle(at);
			// Three dots say that there is more, and where it ends.
			if (textOverflow === 'ellipsis') return;
			const box = at.getBoundingClientRect();
			const cutX = left < box.left - 2 || right > box.right + 2;
			const cutY = top < box.top - 2 || bottom > box.bottom + 2;
			const hides = (way: string) => way === 'hidden' || way === 'clip';
			const away = left > box.right || right < box.left || top > box.bottom || bottom < box.top;
			if (away && overflowX !== 'visible') return;
			if ((cutX && hides(overflowX)) || (cutY && hides(overflowY))) return say('cut', piece);
			if ((cutX && overflowX !== 'visible') || (cutY && overflowY !== 'visible')) return;
			if (position === 'fixed') break;
		}
		if (left < -1 || right > innerWidth + 1) return say('out of the page', piece);
		if (still && (top < -1 || bottom > innerHeight + 1)) return say('below the page', piece);
		const box = boxOf(of)?.getBoundingClientRect();
		if (!box) return;
		const beyond = left < box.left - 1 || right > box.right + 1;
		if (beyond || top < box.top - 2 || bottom > box.bottom + 2) say('out of its box', piece);
	}

	function judgeSize(piece: Piece): void {
		const svg = piece.of.closest('svg');
		const matrix = svg && piece.of instanceof SVGGraphicsElement ? piece.of.getScreenCTM() : null;
		const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
		const size = Number.parseFloat(getComputedStyle(piece.of).fontSize) * scale;
		if (size < least - 0.4) say(`small (${size.toFixed(1)} px)`, piece);
	}

	function judgeWords(piece: Piece): void {
		const { text } = piece;
		if (/^[a-z]+_[a-z_\d]+$|\{[a-z]+\}|\bundefined\b|\bNaN\b|\[object/u.test(text))
			say('not a sentence', piece);
		const unset = / [;:!?»]|[\p{L})»][;:!?](?:\s|$)|«[ \p{L}]|\p{L}'\p{L}/u;
		const ours = typed.reduce((left, word) => left.replaceAll(word, ''), text);
		if (french && unset.test(ours)) say('not set', piece);
	}

	/** Two texts at one point, with nothing painted between them. */
	function collides(a: Piece, b: Piece, x: number, y: number): boolean {
		const stack = document.elementsFromPoint(x, y);
		const [first, second] = [stack.indexOf(a.of), stack.indexOf(b.of)];
		if (first < 0 || second < 0) return false;
		const upper = stack.slice(Math.min(first, second), Math.max(first, second));
		return !upper.some(opaque);
	}

	function judgeOverlaps(): void {
		const inks = pieces
			.flatMap((piece) => piece.lines.map((line) => ({ piece, ink: inkOf(line) })))
			.toSorted((a, b) => a.ink.top - b.ink.top);
		const said = new Set<Piece>();
		for (const [rank, a] of inks.entries()) {
			for (const b of inks.slice(rank + 1)) {
				if (b.ink.top >= a.ink.bottom - 1) break;
				if (a.piece === b.piece || said.has(b.piece)) continue;
				const left = Math.max(a.ink.left, b.ink.left);
				const right = Math.min(a.ink.right, b.ink.right);
				const y = (b.ink.top + Math.min(a.ink.bottom, b.ink.bottom)) / 2;
				if (right - left < 2 || !collides(a.piece, b.piece, (left + right) / 2, y)) continue;
				said.add(b.piece);
				say(`over « ${a.piece.text.slice(0, 24)} »`, b.piece);
			}
		}
	}

	for (const piece of pieces) {
		judgePlace(piece);
		judgeSize(piece);
		judgeWords(piece);
	}
	judgeOverlaps();
	return found;
}
