// One workerd process: started with its folders and its port, ready once it listens, started again
// when it dies by itself. It is killed rather than asked to stop: what was said to be kept is on the
// disk, and open sockets would make it wait for ever.

import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { root } from './root.ts';
import { Voice } from './voice.ts';

const require = createRequire(import.meta.url);
const binary = String(require('workerd').default);
const config = join(root, 'party/local/trame.capnp');
/** The worker that the configuration embeds. */
const worker = join(root, 'build/worker.js');

/** A process that dies sooner than this after it was ready is given that long before the next. */
const shortest = 1000;

export type RuntimeOptions = {
	readonly host: string;
	readonly port: number;
	/** Folder of the databases. */
	readonly rooms: string;
	/** Folder of the built pages. */
	readonly pages: string;
	/** What the worker is told of the addresses of this machine. */
	readonly addresses: readonly string[];
	/** Hears of each process, the first and those that replace one that died. */
	started(pid: number): void;
};

/** Names the worker by its bytes: what another one folded is not believed. */
function buildName(): string {
	return createHash('sha256').update(readFileSync(worker)).digest('hex').slice(0, 16);
}

function launch(
	{ host, port, rooms, pages, addresses }: RuntimeOptions,
	voice: Voice
): ChildProcess {
	const args = [
		'serve',
		config,
		`--socket-addr=http=${host}:${port}`,
		`--directory-path=rooms=${rooms}`,
		`--directory-path=files=${pages}`,
		'--control-fd=3'
	];
	const child = spawn(binary, args, {
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
		env: { ...process.env, TZ: 'UTC', ADDRESSES: JSON.stringify(addresses), BUILD: buildName() }
	});
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (said: string) => {
			const lines = voice.hear(said, performance.now());
			if (lines.length > 0) console.error(lines.join('\n'));
		});
	return child;
}

/** Resolves when the process listens; rejects when it ends before that. */
function listening(child: ChildProcess): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	child.once('error', reject);
	child.once('exit', (code) =>
		reject(new Error(`Le moteur n’a pas démarré (${code}) : ce qu’il en dit est écrit au-dessus.`))
	);
	const control = child.stdio[3];
	if (control instanceof Readable) control.once('data', () => resolve());
	return promise;
}

export class Runtime {
	readonly #options: RuntimeOptions;
	#child: ChildProcess | undefined;

	constructor(options: RuntimeOptions) {
		this.#options = options;
	}

	/** Starts, and answers once it listens. */
	async start(): Promise<void> {
		const voice = new Voice();
		const child = launch(this.#options, voice);
		this.#child = child;
		if (child.pid !== undefined) this.#options.started(child.pid);
		await listening(child);
		const since = performance.now();
		child.once('exit', (code, signal) => {
			if (this.#child !== child) return;
			console.error(
				`Le moteur s’est arrêté (${signal ?? code}) ; il redémarre. Ses derniers mots :\n${voice.lastWords}`
			);
			setTimeout(() => this.#revive(child), performance.now() - since < shortest ? shortest : 0);
		});
	}

	/** Starts again what died, unless it was stopped meanwhile; tries until it can. */
	#revive(dead: ChildProcess): void {
		if (this.#child !== dead) return;
		this.start().catch((error: unknown) => {
			console.error(error instanceof Error ? error.message : error);
			const failed = this.#child;
			if (failed) setTimeout(() => this.#revive(failed), shortest);
		});
	}

	/** Ends the process, and answers once it is gone. */
	async stop(): Promise<void> {
		const child = this.#child;
		this.#child = undefined;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		const gone = new Promise((resolve) => child.once('exit', resolve));
		child.kill('SIGKILL');
		await gone;
	}

	/** Ends the process without waiting: for a program that is itself about to end. */
	abandon(): void {
		this.#child?.kill('SIGKILL');
	}
}
