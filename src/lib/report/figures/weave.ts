// The weave of the cover: fine threads that cross, slightly loose, with a dark thread and a yellow
// one side by side. Always the same drawing, light enough to write over and to print.

import { el, type Markup } from '../markup.ts';
import { frame, type Drawing } from './draw.ts';
import { accent, round, sticker } from './ink.ts';

const thread = '#DDD5C5';

/** The weave over a sheet of the given size, in the units of the figures. */
export function drawWeave(width: number, height: number, alt?: string): Drawing {
	const step = 56;
	const across = Math.ceil(height / step) + 1;
	const along = Math.ceil(width / step) + 1;
	const bright = Math.round(across * 0.71);
	const rows = Array.from({ length: across }, (_, n) => lying(n, n * step - step / 3, width));
	const columns = Array.from({ length: along }, (_, n) => standing(n, n * step - step / 4, height));
	const dark = lying(bright, (bright - 0.5) * step, width, accent);
	const light = lying(bright, (bright - 0.5) * step + 9, width, sticker);
	return frame([...columns, ...rows, dark, light], width, height, { alt });
}

/** How loose a thread is: a small swing that depends on its number alone. */
function swing(n: number, salt: number): number {
	return Math.sin(n * 2.399 + salt) * 11;
}

function look(bright: string | undefined) {
	return { stroke: bright ?? thread, 'stroke-width': bright === undefined ? 1 : 2.6, fill: 'none' };
}

function lying(n: number, y: number, width: number, bright?: string): Markup {
	const third = width / 3;
	const d = `M0 ${round(y + swing(n, 0))}C${round(third)} ${round(y + swing(n, 1) * 3)} ${round(2 * third)} ${round(y + swing(n, 2) * 3)} ${round(width)} ${round(y + swing(n, 3))}`;
	return el('path', { d, ...look(bright) });
}

function standing(n: number, x: number, height: number): Markup {
	const third = height / 3;
	const d = `M${round(x + swing(n, 4))} 0C${round(x + swing(n, 5) * 3)} ${round(third)} ${round(x + swing(n, 6) * 3)} ${round(2 * third)} ${round(x + swing(n, 7))} ${round(height)}`;
	return el('path', { d, ...look(undefined) });
}
