// Runs the stages of a check, one line each with its seconds; what a stage said is shown only when it
// fails. The last line counts the tests of all stages.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'trame-tests-'));

/** What a stage came to; one that has no tests counts as one failure when it fails. */
export type Outcome = {
	readonly ok: boolean;
	readonly passed: number;
	readonly failed: number;
	readonly said: string;
};

export type Stage = { readonly name: string; run(): Promise<Outcome> };

type Ran = { readonly ok: boolean; readonly said: string };

/** Runs a script of `node_modules` or of the tree with this very Node. */
function node(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
	const { promise, resolve } = Promise.withResolvers<Ran>();
	const child = spawn(process.execPath, [join(root, script), ...args], {
		cwd: root,
		env: { ...process.env, NO_COLOR: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const said: string[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
	}
	child.on('error', (error) => resolve({ ok: false, said: String(error) }));
	child.on('close', (code) => resolve({ ok: code === 0, said: said.join('') }));
	return promise;
}

/** A stage that passes or fails as a whole. */
export function whole(name: string, script: string, ...args: readonly string[]): Stage {
	return {
		name,
		async run() {
			const { ok, said } = await node(script, args);
			return { ok, passed: 0, failed: ok ? 0 : 1, said };
		}
	};
}

/** Counts from a report; a report that is missing or empty is a failure. */
function counted(
	file: string,
	{ ok, said }: Ran,
	read: (report: unknown) => readonly [number, number]
): Outcome {
	try {
		const [passed, failed] = read(JSON.parse(readFileSync(file, 'utf8')));
		return { ok: ok && failed === 0, passed, failed: failed + (ok || failed > 0 ? 0 : 1), said };
	} catch {
		return { ok: false, passed: 0, failed: 1, said };
	}
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** The tests of one project of vitest.config.ts. */
export function vitest(project: string): Stage {
	const file = join(scratch, `${project}.json`);
	const reporters = [
		'--reporter=dot',
		'--silent=passed-only',
		'--reporter=json',
		`--outputFile.json=${file}`
	];
	return {
		name: `vitest ${project}`,
		async run() {
			const ran = await node('node_modules/vitest/vitest.mjs', [
				'run',
				'--project',
				project,
				...reporters
			]);
			return counted(file, ran, (report) => {
				const { numPassedTests, numFailedTests } = vitestReport.parse(report);
				return [numPassedTests, numFailedTests];
			});
		}
	};
}

const playwrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() })
});

/** The journeys of playwright.config.ts; one that passes only the second time has failed. */
export function playwright(): Stage {
	const file = join(scratch, 'playwright.json');
	return {
		name: 'journeys',
		async run() {
			const cli = 'node_modules/@playwright/test/cli.js';
			const ran = await node(cli, ['test', '--reporter=list,json'], {
				PLAYWRIGHT_JSON_OUTPUT_NAME: file
			});
			return counted(file, ran, (report) => {
				const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
				return [expected, unexpected + flaky];
			});
		}
	};
}

/** Runs one stage and says how it went. */
async function runStage({ name, run }: Stage): Promise<Outcome> {
	const start = performance.now();
	const outcome = await run();
	const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
	const tests =
		outcome.passed + outcome.failed > 0
			? `  ${outcome.passed} passed, ${outcome.failed} failed`
			: '';
	if (!outcome.ok) console.log(`\n${outcome.said.trimEnd()}\n`);
	console.log(
		`${outcome.ok ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}${outcome.ok ? tests.replace(/, 0 failed$/u, '') : ''}`
	);
	return outcome;
}

/** Stages that need nothing of each other: two at a time, since each keeps one processor busy at most. */
export type Together = readonly Stage[];

/** Runs the stages in order, those that go together side by side, and answers whether all is well. */
export async function runStages(stages: readonly (Stage | Together)[]): Promise<boolean> {
	const start = performance.now();
	const outcomes: Outcome[] = [];
	for (const each of stages) {
		const waiting = 'run' in each ? [each] : [...each];
		const lane = async () => {
			for (let next = waiting.shift(); next; next = waiting.shift())
				outcomes.push(await runStage(next));
		};
		await Promise.all([lane(), lane()]);
	}
	rmSync(scratch, { recursive: true, force: true });
	const sum = (of: 'passed' | 'failed') =>
		outcomes.reduce((total, outcome) => total + outcome[of], 0);
	console.log(`${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
	console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
	return outcomes.every(({ ok }) => ok);
}
