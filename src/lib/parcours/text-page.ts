// A page of plain reading, such as the help or the privacy notice: sections of paragraphs, and steps
// to follow in order where there are any. Text is text, never markup.

/** `steps` are done in the order given. */
export type TextSection = {
	readonly id: string;
	readonly title: string;
	readonly paragraphs: readonly string[];
	readonly steps?: readonly string[];
};

/** One page, from top to bottom. */
export type TextPage = { readonly title: string; readonly sections: readonly TextSection[] };
