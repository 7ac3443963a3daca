// What the file of one shape of chart is given, and what it gives back to be framed.

import type { Language } from '../../base/language.ts';
import type { Markup } from '../markup.ts';

export type DrawOptions = {
	readonly language: Language;
	/** Unique in the page, for the patterns of the drawing. */
	readonly name: string;
	/** What a reader who does not see the drawing is told. */
	readonly alt?: string;
	/** `@font-face` rules, where the drawing stands alone and must bring its fonts. */
	readonly fontFaces?: string;
};

/** What the file of one shape gives: marks in a frame as wide as the page. */
export type Sketch = { readonly height: number; readonly marks: readonly Markup[] };
