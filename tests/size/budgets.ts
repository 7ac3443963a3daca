// What each page may weigh before it shows its first screen, in bytes once compressed by brotli.
// A phone's is counted twice: here from the built files, and in a real browser by the journeys.
// A limit is what holds today and two percent; the editor, the screen, the console and the report have room to grow.

/** `scripts` is a part of `all`. */
export type Budget = { readonly all: number; readonly scripts: number };

export const budgets = {
	'/': { all: 43_300, scripts: 38_500 },
	'/composer': { all: 150_000, scripts: 150_000 },
	'/animer': { all: 150_000, scripts: 150_000 },
	'/ecran': { all: 150_000, scripts: 150_000 },
	'/synthese': { all: 150_000, scripts: 150_000 }
} as const satisfies Readonly<Record<string, Budget>>;
