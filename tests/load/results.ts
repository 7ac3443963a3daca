// The figures kept: one file per size of room, with the machine they were measured on, and the table
// of the README made from them.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Figures } from './budget.ts';
import type { Compared } from './baseline/compare.ts';

const folder = join(import.meta.dirname, 'results');
const readme = join(import.meta.dirname, 'README.md');

export type Result = {
	readonly machine: string;
	readonly figures: Figures;
	/** The same votes in a naive room and in a bare process, in the same run. */
	readonly naive?: Compared;
	readonly echo?: Compared;
};

/** The processor, its cores, the memory and the system, on one line. */
export function machineLine(): string {
	const [first] = cpus();
	const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
	const model = first?.model.trim() || arch();
	return `${cpus().length} × ${model}, ${memory}, ${platform()}, Node ${process.version}`;
}

const columns = [
	['join_ms', 'everyone joined'],
	['host_p95', 'host act, p95'],
	['host_p99', 'p99'],
	['vote_p50', 'vote, p50'],
	['vote_p95', 'p95'],
	['vote_p99', 'p99'],
	['screen_lag_p95', 'word → screen, p95'],
	['phone_frames', 'frames'],
	['phone_bytes', 'bytes'],
	['fsyncs', 'writes'],
	['rss_mb', 'MB']
] as const satisfies readonly (readonly [keyof Figures, string])[];

function tableOf(results: readonly Result[]): string {
	const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
	const ratio = ({ figures, naive }: Result) =>
		naive ? `${Math.round(naive.vote.p99 / Math.max(1, figures.vote_p99))} ×` : '';
	return [
		row(['phones', ...columns.map(([, title]) => title), 'ahead of the naive room, p99']),
		row(['---:', ...columns.map(() => '---:'), '---:']),
		...results.map((result) =>
			row([result.figures.phones, ...columns.map(([name]) => result.figures[name]), ratio(result)])
		)
	].join('\n');
}

/** Keeps a result, and writes the README's table again. */
export function keepResult(result: Result): void {
	mkdirSync(folder, { recursive: true });
	const name = `${String(result.figures.phones).padStart(5, '0')}.json`;
	writeFileSync(join(folder, name), `${JSON.stringify(result, null, '\t')}\n`);
	const all = readdirSync(folder)
		.toSorted()
		.map((file): Result => JSON.parse(readFileSync(join(folder, file), 'utf8')));
	const text = readFileSync(readme, 'utf8');
	const [before = '', , after = ''] = text.split(/<!-- (?:table|end) -->/u);
	const table = `<!-- table -->\n\n${tableOf(all)}\n\n${result.machine}\n\n<!-- end -->`;
	writeFileSync(readme, `${before}${table}${after}`);
}
