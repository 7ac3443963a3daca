import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/**
 * The one script that pages hold beside SvelteKit's own: it passes by its hash too. What the device keeps is
 * brought while the other scripts are on their way, which would wait for it, and a form that is sent before
 * them waits for them; a phone that is dark has a dark page before it is drawn; whoever scanned is let in.
 */
const [, early = ''] =
	/<script>([^]*?)<\/script>/u.exec(
		readFileSync(new URL('./src/app.html', import.meta.url), 'utf8')
	) ?? [];
const earlyHash = createHash('sha256').update(early).digest('base64');

/** Static pages only: every route is prerendered, nothing falls back, scripts and styles pass by their hash. */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build/front', assets: 'build/front', strict: true }),
		// Styles come with the page: asked for after it, they would hold the first paint up by a round trip.
		inlineStyleThreshold: 8192,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${earlyHash}`],
				'style-src': ['self'],
				'font-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html']
			}
		},
		prerender: { handleHttpError: 'fail' },
		typescript: { config: (config) => ({ ...config, include: undefined }) }
	}
};
