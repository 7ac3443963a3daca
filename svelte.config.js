import adapter from '@sveltejs/adapter-static';

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
				'script-src': ['self'],
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
