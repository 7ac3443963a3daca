// The headers of every answer that is not a socket: nothing sniffed, framed, leaked or asked for.

const always = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'no-referrer',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'
} as const;

/** Files named by their content never change; pages are asked for again; answers of the doors are never kept. */
function cacheFor(pathname: string): string {
	if (pathname.startsWith('/_app/immutable/')) return 'public, max-age=31536000, immutable';
	return pathname.startsWith('/api/') ? 'no-store' : 'no-cache';
}

export function headersFor(request: Request, response: Response): Headers {
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(always)) headers.set(name, value);
	// Browsers complain of this one on the plain addresses of a local network.
	if (request.url.startsWith('https:')) headers.set('cross-origin-opener-policy', 'same-origin');
	if (response.ok) headers.set('cache-control', cacheFor(new URL(request.url).pathname));
	return headers;
}
