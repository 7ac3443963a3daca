// What each page weighs before its first screen, against its budget. Builds the pages if they changed.
// `--files` names every file. The exit code is 1 when a budget is passed.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../party/local/build.ts';
import { root } from '../../party/local/root.ts';
import { budgets } from './budgets.ts';
import { firstScreen, type Loaded } from './first-screen.ts';

const { values } = parseArgs({ options: { files: { type: 'boolean', default: false } } });
/** Bytes by group of files, and in all. */
function sums(files: readonly Loaded[]) {
	const sum = { html: 0, styles: 0, scripts: 0, other: 0, all: 0 };
	for (const { path, bytes } of files) {
		sum.all += bytes;
		if (path.endsWith('.html')) sum.html += bytes;
		else if (path.endsWith('.css')) sum.styles += bytes;
		else if (path.endsWith('.js')) sum.scripts += bytes;
		else sum.other += bytes;
	}
	return sum;
}

await buildIfNeeded(console.log);
const rows = Object.entries(budgets).map(([page, limit]) => {
	const files = firstScreen(join(root, 'build/front'), page);
	if (values.files) console.table(files);
	return { page, files: files.length, ...sums(files), limit };
});
console.table(
	Object.fromEntries(
		rows.map(({ page, limit, ...row }) => [
			page,
			{ ...row, 'limit (scripts)': limit.scripts, 'limit (all)': limit.all }
		])
	)
);
const passed = rows.filter(({ all, scripts, limit }) => all > limit.all || scripts > limit.scripts);
for (const { page } of passed) console.error(`${page} weighs more than its budget`);
process.exitCode = passed.length > 0 ? 1 : 0;
