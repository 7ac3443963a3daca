// While pages are built: what each names in its HTML, to be asked for at once.

import type { Handle } from '@sveltejs/kit';

/** The layout and the page of errors, which come otherwise or never. */
const without = /\/nodes\/[01]\.[^/]*\.js$/u;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type, path }) => type === 'js' && !without.test(path) });
