// Pages and the files they are made of. A page says in its own text which scripts and styles it may hold; the
// same policy goes into its headers, for what only a header can forbid.

import type { Env } from './env.ts';
import { inFrames } from './headers.ts';

const empty = (status: number, headers: HeadersInit = {}) =>
	new Response(null, { status, headers });

const own = /<meta http-equiv="content-security-policy" content="([^"]+)"/u;

/** The page with its policy, or a 304 under the same policy. */
async function withPolicy(request: Request, found: Response): Promise<Response> {
	const html = await found.text();
	const headers = new Headers(found.headers);
	const policy = own.exec(html)?.[1];
	if (policy) headers.set('content-security-policy', `${policy}; ${inFrames}`);
	const etag = headers.get('etag');
	headers.delete('content-length');
	return etag !== null && request.headers.get('if-none-match') === etag
		? empty(304, headers)
		: new Response(request.method === 'HEAD' ? null : html, { status: found.status, headers });
}

/** The page or the file of this address. */
export async function page(request: Request, env: Env): Promise<Response> {
	const { pathname } = new URL(request.url);
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return empty(405, { allow: 'GET, HEAD' });
	if (pathname.includes('//')) return empty(404);
	const name = pathname.slice(pathname.lastIndexOf('/') + 1);
	if (name.includes('.') && !name.endsWith('.html')) return env.ASSETS.fetch(request);
	const accepted = request.headers.get('accept-encoding') ?? '';
	const found = await env.ASSETS.fetch(request.url, {
		headers: { 'accept-encoding': accepted },
		redirect: 'manual'
	});
	const isPage = found.headers.get('content-type')?.startsWith('text/html');
	return isPage ? withPolicy(request, found) : found;
}
