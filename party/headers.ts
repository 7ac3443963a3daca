// The headers of every answer that is not a socket: nothing run, sniffed, framed, leaked or asked for.

/** What only a header can say of a page: it is shown in no frame. */
export const inFrames = "frame-ancestors 'none'";

const always = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'no-referrer',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': [
		...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture'],
		...['encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'magnetometer'],
		...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb'],
		'xr-spatial-tracking'
	]
		.map((feature) => `${feature}=()`)
		.join(', ')
} as const;

/** For what is not a page: it may do nothing at all. */
const nothing = `default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; ${inFrames}`;

/** Files named by their content never change; pages are asked for again; answers of the doors are never kept. */
function cacheFor(pathname: string): string {
	if (pathname.startsWith('/_app/immutable/')) return 'public, max-age=31536000, immutable';
	return pathname.startsWith('/api/') ? 'no-store' : 'no-cache';
}

/** The same answer, with all of them; a socket is left as it is. */
export function withHeaders(request: Request, response: Response): Response {
	if (response.webSocket) return response;
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(always)) headers.set(name, value);
	if (!headers.has('content-security-policy')) headers.set('content-security-policy', nothing);
	// Browsers complain of these on the plain addresses of a local network.
	if (request.url.startsWith('https:')) {
		headers.set('cross-origin-opener-policy', 'same-origin');
		headers.set('strict-transport-security', 'max-age=31536000');
	}
	const kept = response.ok || response.status === 304;
	headers.set('cache-control', kept ? cacheFor(new URL(request.url).pathname) : 'no-store');
	return new Response(response.body, { status: response.status, headers });
}
