// The built pages, from their folder: what Cloudflare's own assets do when deployed, for one's own
// machine. Answers `/animer` with `animer.html`, never lists a folder, never leaves it.

type Env = { readonly FILES: Fetcher };

const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	png: 'image/png',
	woff2: 'font/woff2'
};
/** Packed already: gzip would only cost time. */
const packed = new Set(['png', 'woff2']);

const extensionOf = (path: string) => /\.([a-z0-9]+)$/u.exec(path)?.[1] ?? '';

/** One file, or nothing: a folder is not a page. */
async function read(path: string, env: Env): Promise<Response | undefined> {
	const found = await env.FILES.fetch(`http://files${path}`);
	const isFile = found.ok && found.headers.get('content-type') === 'application/octet-stream';
	return isFile ? found : undefined;
}

function serve(path: string, file: Response, request: Request, status: number): Response {
	const extension = extensionOf(path);
	const length = file.headers.get('content-length') ?? '';
	const etag = `W/"${Date.parse(file.headers.get('last-modified') ?? '').toString(36)}-${length}"`;
	const headers = new Headers({
		'content-type': types[extension] ?? 'application/octet-stream',
		etag,
		vary: 'accept-encoding'
	});
	if (request.headers.get('if-none-match') === etag)
		return new Response(null, { status: 304, headers });
	const accepts = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
	if (accepts && !packed.has(extension)) headers.set('content-encoding', 'gzip');
	else headers.set('content-length', length);
	return new Response(request.method === 'HEAD' ? null : file.body, { status, headers });
}

/** Where the file of a page may be. */
function candidates(pathname: string): readonly string[] {
	if (pathname === '/') return ['/index.html'];
	return [pathname, `${pathname}.html`];
}

export default {
	async fetch(request: Request, env: Env): Promise<Response> {
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return new Response(null, { status: 405 });
		const { pathname, search } = new URL(request.url);
		const plain = pathname.replace(/\/index(?:\.html)?$|\.html$|(?<=.)\/$/u, '') || '/';
		if (plain !== pathname && (await read(candidates(plain).at(-1) ?? '', env)))
			return new Response(null, { status: 307, headers: { location: plain + search } });
		for (const path of candidates(pathname)) {
			const file = await read(path, env);
			if (file) return serve(path, file, request, 200);
		}
		const missing = await read('/404.html', env);
		return missing
			? serve('/404.html', missing, request, 404)
			: new Response(null, { status: 404 });
	}
} satisfies ExportedHandler<Env>;
