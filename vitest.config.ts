// Four projects: `unit` runs in Node, `room` runs inside workerd with the worker as it is deployed,
// `disk` opens data folders with the built worker, `door` speaks to the server that `npm start` runs.
// Nothing is fetched from outside.

import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** For a machine six times slower than ours; nothing that passes waits so long. */
const patience = { testTimeout: 240_000, hookTimeout: 240_000 };

export default defineConfig({
	test: {
		// One processor is not left to whoever watches: most of the time nobody does.
		maxWorkers: '100%',
		projects: [
			{
				test: {
					name: 'unit',
					environment: 'node',
					setupFiles: ['tests/seed.ts'],
					// A process for each of two hundred files costs more than what they test.
					isolate: false,
					unstubGlobals: true,
					...patience,
					include: [
						'src/**/*.test.ts',
						'party/**/*.test.ts',
						'tests/{architecture,unused}.test.ts',
						'tests/{laws,gold,golden,sim,demo,load}/**/*.test.ts'
					]
				}
			},
			{
				test: {
					name: 'disk',
					environment: 'node',
					...patience,
					globalSetup: ['tests/disk/setup.ts'],
					include: ['tests/disk/**/*.test.ts']
				}
			},
			{
				plugins: [
					cloudflareTest({
						wrangler: { configPath: './party/wrangler.jsonc' },
						miniflare: {
							bindings: {
								JURISDICTION: '',
								ADDRESSES: '["http://192.168.1.20:8787"]',
								BUILD: 'tests'
							}
						}
					})
				],
				test: {
					name: 'room',
					include: ['tests/room/**/*.test.ts'],
					isolate: false,
					...patience
				}
			},
			{
				test: {
					name: 'door',
					environment: 'node',
					include: ['tests/door/**/*.test.ts'],
					fileParallelism: false,
					...patience
				}
			}
		]
	}
});
