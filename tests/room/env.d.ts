// What the tests of the room are given: the worker under test and its bindings.

declare namespace Cloudflare {
	interface Env {
		readonly Room: DurableObjectNamespace<import('../../party/room.ts').Room>;
		readonly Directory: DurableObjectNamespace<import('../../party/directory.ts').Directory>;
		readonly ASSETS: Fetcher;
		readonly JURISDICTION: string;
		readonly ADDRESSES: string;
		readonly BUILD: string;
	}
	interface GlobalProps {
		readonly mainModule: typeof import('../../party/index.ts');
	}
}
