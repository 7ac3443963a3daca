// An archive as text, sent a few lines at a time and only as fast as they are read: a slow reader holds
// no more than those lines, and the room hears the others meanwhile.

import type { Entry } from '../src/lib/workshop/event.ts';

/** How many characters of it are on their way at once. */
const slice = 256 * 1024;

/** What an archive is taken from. */
type Source = {
	/** The lines after this one, none at the end; `null` for someone who may not, or may no longer, have them. */
	archive(after: number, signs: number): Promise<readonly Entry[] | null>;
	hashes(): Promise<Readonly<Record<string, string>> | null>;
};

/** The texts that make up an archive from this line on. Throws when it is cut short, so that a part is never taken for the whole. */
async function* parts(source: Source, after: number, first: readonly Entry[]) {
	let [entries, from, sign]: [readonly Entry[], number, string] = [first, after, ''];
	yield '{"trame":1,"entries":[';
	while (entries.length > 0) {
		yield sign + entries.map((entry) => JSON.stringify(entry)).join(',');
		sign = ',';
		from = entries.at(-1)?.seq ?? from;
		const next = await source.archive(from, slice);
		if (next === null) throw new Error('the session has ended');
		entries = next;
	}
	yield `],"hashes":${JSON.stringify(await source.hashes())}}`;
}

/** An archive as the body of an answer; nothing for someone who may not have it. */
export async function archiveFrom(
	source: Source,
	after: number
): Promise<ReadableStream<Uint8Array> | undefined> {
	const first = await source.archive(after, slice);
	if (first === null) return undefined;
	const texts = parts(source, after, first);
	const encoder = new TextEncoder();
	return new ReadableStream(
		{
			async pull(controller) {
				const next = await texts.next();
				if (next.done) controller.close();
				else controller.enqueue(encoder.encode(next.value));
			},
			cancel: async () => void (await texts.return())
		},
		{ highWaterMark: 0 }
	);
}
