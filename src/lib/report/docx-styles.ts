// The styles of the Word document, from the looks: Word's own names where it has one, so that its
// navigation, its table of contents and its captions work.

import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { accent, ink } from './figures/ink.ts';
import { font, looks, type Look } from './looks.ts';

/** Word counts space in twentieths of a point. */
export function twips(points: number): number {
	return Math.round(points * 20);
}

/** Word writes colours without a sign. */
export function colour(hex: string): string {
	return hex.replace('#', '');
}

function style(look: Look): IParagraphStyleOptions {
	const [id, name] = look.word;
	return {
		id,
		name,
		basedOn: 'Normal',
		next: look.level === undefined ? undefined : 'BodyText',
		quickFormat: true,
		run: {
			size: look.size * 2,
			bold: look.bold,
			color: colour(look.colour ?? ink),
			font
		},
		paragraph: {
			alignment: look.alignment,
			keepNext: look.keepNext,
			keepLines: look.level !== undefined,
			outlineLevel: look.level === undefined ? undefined : look.level - 1,
			indent:
				look.indent === undefined
					? undefined
					: { left: twips(look.indent), hanging: twips(look.hanging ?? 0) },
			spacing: {
				before: twips(look.before ?? 0),
				after: twips(look.after ?? 0),
				line: Math.round(240 * (look.line ?? 1.1)),
				lineRule: 'auto'
			},
			border: look.border && {
				[look.border.side]: {
					style: 'single',
					size: Math.round(look.border.width * 8),
					space: look.border.space,
					color: colour(look.border.colour)
				}
			}
		}
	};
}

/** All the styles of the document, in its language. */
export function wordStyles(language: 'fr' | 'en'): IStylesOptions {
	const { title, heading1, heading2, heading3, heading4, caption, item, ...others } = looks;
	return {
		default: {
			document: {
				run: {
					font,
					size: looks.body.size * 2,
					color: colour(ink),
					language: { value: language === 'fr' ? 'fr-FR' : 'en-GB' }
				},
				paragraph: { spacing: { line: 264, lineRule: 'auto' } }
			},
			title: style(title),
			heading1: style(heading1),
			heading2: style(heading2),
			heading3: style(heading3),
			heading4: style(heading4),
			caption: style(caption),
			listParagraph: style(item)
		},
		paragraphStyles: Object.values(others).map(style)
	};
}

/** Bullets and numbers, both in the accent. */
export const wordNumbering: INumberingOptions = {
	config: [
		{ reference: 'bullets', levels: [level('bullet', '•')] },
		{ reference: 'numbers', levels: [level('decimal', '%1.')] }
	]
};

function level(format: 'bullet' | 'decimal', text: string) {
	return {
		level: 0,
		format,
		text,
		alignment: 'left',
		style: {
			run: { color: colour(accent), font, bold: format === 'decimal' },
			paragraph: { indent: { left: twips(16), hanging: twips(14) } }
		}
	} as const;
}
