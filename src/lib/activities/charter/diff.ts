// What changed from one text to another, word by word. Small texts, so the plain longest common
// subsequence serves: no library is needed.

/** A run of words: in both texts, in the former alone, or in the new one alone. */
export type Run = {
	readonly is: 'same' | 'gone' | 'new';
	readonly text: string;
	/** Of words in both, as the former text has them: other spaces may follow. */
	readonly was?: string;
};

/** Words with the spaces that follow them; a sign is a word of its own. */
function wordsOf(text: string): readonly string[] {
	return (
		text.match(
			/[\p{L}\p{N}\p{M}]+(?:[’'\u2010-\u2012-][\p{L}\p{N}\p{M}]+)*[’']?\s*|[^\s]\s*|\s+/gu
		) ?? []
	);
}

/** Lengths of the longest common subsequences of what follows each pair of places. */
function lengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
	const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
	for (let i = before.length - 1; i >= 0; i--) {
		for (let j = after.length - 1; j >= 0; j--) {
			const row = rows[i];
			if (!row) continue;
			const down = rows[i + 1];
			const match = alike(before[i], after[j]);
			row[j] = match ? (down?.[j + 1] ?? 0) + 1 : Math.max(down?.[j] ?? 0, row[j + 1] ?? 0);
		}
	}
	return rows;
}

/** The same word, whatever space follows it. */
function alike(one: string | undefined, other: string | undefined): boolean {
	return one?.trimEnd() === other?.trimEnd();
}

function join(one: Run, { text, was }: Run): Run {
	const both = one.was !== undefined && was !== undefined;
	return { is: one.is, text: one.text + text, ...(both && { was: one.was + was }) };
}

function joined(runs: readonly Run[]): readonly Run[] {
	const all: Run[] = [];
	for (const run of runs) {
		const last = all.at(-1);
		if (last?.is === run.is) all[all.length - 1] = join(last, run);
		else all.push(run);
	}
	return all;
}

/** Between two changes, a lone sign or a lone small word is read as part of the change. */
function readable(runs: readonly Run[]): readonly Run[] {
	return runs.flatMap((run, at) => {
		const between = at > 0 && at < runs.length - 1;
		const small = run.is === 'same' && run.text.trim().length <= 2;
		const { text, was = text } = run;
		return between && small
			? [
					{ is: 'gone' as const, text: was },
					{ is: 'new' as const, text }
				]
			: [run];
	});
}

/** In each stretch of changes, what is gone first, then what is new. */
function ordered(runs: readonly Run[]): readonly Run[] {
	const all: Run[] = [];
	let gone = '';
	let added = '';
	const flush = () => {
		if (gone !== '') all.push({ is: 'gone', text: gone });
		if (added !== '') all.push({ is: 'new', text: added });
		gone = added = '';
	};
	for (const run of runs) {
		if (run.is === 'gone') gone += run.text;
		else if (run.is === 'new') added += run.text;
		else {
			flush();
			all.push(run);
		}
	}
	flush();
	return all;
}

/** The runs that lead from one text to the other; without `gone` they spell the new one. */
export function diffWords(before: string, after: string): readonly Run[] {
	const [old, young] = [wordsOf(before), wordsOf(after)];
	const rows = lengths(old, young);
	const runs: Run[] = [];
	let i = 0;
	let j = 0;
	while (i < old.length || j < young.length) {
		const [was, is] = [old[i], young[j]];
		if (was !== undefined && is !== undefined && alike(was, is)) {
			runs.push({ is: 'same', text: is, was });
			i++;
			j++;
		} else if (
			is === undefined ||
			(was !== undefined && (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0))
		) {
			runs.push({ is: 'gone', text: was ?? '' });
			i++;
		} else {
			runs.push({ is: 'new', text: is });
			j++;
		}
	}
	return ordered(readable(joined(runs)));
}

/** What is read on one side: the former text, or the new one. */
export function sideOf(runs: readonly Run[], side: 'before' | 'after'): readonly Run[] {
	if (side === 'after') return runs.filter(({ is }) => is !== 'gone');
	return runs.flatMap(({ is, text, was }) => (is === 'new' ? [] : [{ is, text: was ?? text }]));
}

/** Both texts in one line: what goes stands apart from its neighbours. */
export function inOneLine(runs: readonly Run[]): readonly Run[] {
	const spaced = (text: string) => text === '' || /\s$/u.test(text);
	return runs.map((run, at) => {
		const next = runs[at + 1];
		const apart =
			next !== undefined && (run.is === 'gone' ? next.is === 'new' : next.is === 'gone');
		return apart && !spaced(run.text) ? { ...run, text: `${run.text} ` } : run;
	});
}
