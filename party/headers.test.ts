// How long a browser may keep an answer.

import { expect, it } from 'vitest';
import { withHeaders } from './headers.ts';

it.each([
	['a file named by its content', '/_app/immutable/a.js', 200, /^public, .*immutable$/u],
	['a page', '/animer', 200, /^no-cache$/u],
	['a page that has not changed', '/animer', 304, /^no-cache$/u],
	['a page that is not there', '/nowhere', 404, /^no-store$/u],
	['an answer of a door', '/api/find', 200, /^no-store$/u]
])('%s', (_, path, status, kept) => {
	const request = new Request(`http://trame.test${path}`);
	const { headers } = withHeaders(request, new Response(null, { status }));
	expect(headers.get('cache-control')).toMatch(kept);
});
