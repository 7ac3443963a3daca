// The stage with a network between its pages and the server.

import { Network } from './network.ts';
import { Stage, test as base } from './stage.ts';

export const test = base.extend<{ network: Network; far: Stage }>({
	network: async ({ engine }, use) => {
		const network = new Network(engine.port);
		await use(network);
		await network.close();
	},
	/** The same server, behind that network. */
	far: async ({ browser, network }, use) => {
		await use(new Stage(browser, await network.open()));
	}
});
