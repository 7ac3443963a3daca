// Pages in WebKit, the engine of every iPhone, through the driver that it comes with: each in a browser
// of its own, which the protocol of WebDriver moves as fingers and keys would.

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../party/local/port.ts';

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/Xvfb';

/** What to install when this machine has no WebKit; nothing when it has. */
export function missingWebKit(): string | undefined {
	if (existsSync(driver) && existsSync(display)) return undefined;
	return 'No WebKit here: install webkit2gtk-driver and xvfb (Debian’s names).';
}

/** How long something that must appear is waited for, in milliseconds: a slow machine takes its time. */
const patience = 30_000;

const element = 'element-6066-11e4-a52e-4f735466cecf';

type Size = { readonly width: number; readonly height: number };
/** Arguments of a script: what JSON can say. */
type Plain = string | number | readonly string[];

/** The first element of a kind that is drawn, free, and says or is named by some words. */
const finder = `
const [, words] = arguments;
return [...document.querySelectorAll(arguments[0])].find((each) =>
	[each, ...(each.labels ?? [])].some(({ textContent, ariaLabel }) =>
		(textContent + ' ' + (ariaLabel ?? '')).includes(words)) &&
	each.getClientRects().length > 0 && !each.disabled) ?? null;`;

/** Whatever goes wrong from now on in the page is kept for whoever asks. */
const listener = `
if (window.wrongs) return;
window.wrongs = [];
addEventListener('error', ({ message }) => wrongs.push(String(message)));
addEventListener('unhandledrejection', ({ reason }) => wrongs.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
	wrongs.push(violatedDirective + ' ' + blockedURI));`;

export class WebKitPage {
	readonly name: string;
	readonly #base: string;
	readonly #wrongs: string[] = [];

	constructor(name: string, base: string) {
		this.name = name;
		this.#base = base;
	}

	async #call(method: string, path: string, body?: object): Promise<unknown> {
		const asked = body === undefined ? {} : { body: JSON.stringify(body) };
		const response = await fetch(this.#base + path, { method, ...asked });
		const { value } = await response.json();
		if (!response.ok) throw new Error(`${this.name}: ${path}: ${JSON.stringify(value)}`);
		return value;
	}

	async open(address: string): Promise<void> {
		await this.#call('POST', '/url', { url: address });
		await this.run(listener);
	}

	async reload(): Promise<void> {
		await this.#note();
		await this.#call('POST', '/refresh', {});
		await this.run(listener);
	}

	async back(): Promise<void> {
		await this.#call('POST', '/back', {});
	}

	/** The body of a function, run in the page. */
	run(script: string, ...args: readonly Plain[]): Promise<unknown> {
		return this.#call('POST', '/execute/sync', { script, args });
	}

	/** What the page says, in its drawings as well. */
	async text(): Promise<string> {
		return String(
			await this.run(`
				const drawn = [...document.querySelectorAll('svg text')].map((each) => each.textContent);
				return [document.body.innerText, ...drawn].join('\\n');`)
		);
	}

	/** Makes the page itself this large, whatever stands around it; a window has a smallest width. */
	async size({ width, height }: Size): Promise<void> {
		const inner = await this.run('return innerWidth + " " + innerHeight');
		const [wide = 0, high = 0] = String(inner).split(' ').map(Number);
		const around = await this.run('return outerWidth + " " + outerHeight');
		const [left = 0, top = 0] = String(around).split(' ').map(Number);
		const rect = { x: 0, y: 0, width: width + left - wide, height: height + top - high };
		await this.#call('POST', '/window/rect', rect);
	}

	async #soon<T>(what: string, look: () => Promise<T | null>): Promise<T> {
		const end = performance.now() + patience;
		for (;;) {
			const found = await look();
			if (found !== null) return found;
			if (performance.now() > end) throw new Error(`${this.name}: ${what} never came`);
			await sleep(100);
		}
	}

	/** The first element of this kind that says these words and can be used. */
	#find(selector: string, words: string): Promise<string> {
		return this.#soon(`${selector} « ${words} »`, async () => {
			const found = await this.run(finder, selector, words);
			if (typeof found !== 'object' || found === null || !(element in found)) return null;
			return String(found[element]);
		});
	}

	/** Runs this until it says true. */
	async until(what: string, script: string): Promise<void> {
		await this.#soon(what, async () => ((await this.run(script)) === true ? '' : null));
	}

	/** Waits until the page says this. */
	async see(words: string): Promise<void> {
		await this.#soon(`« ${words} »`, async () => ((await this.text()).includes(words) ? '' : null));
	}

	/** Waits until the page no longer says this. */
	async miss(words: string): Promise<void> {
		const look = async () => ((await this.text()).includes(words) ? null : '');
		await this.#soon(`the end of « ${words} »`, look);
	}

	/** Touches the first element of this kind that says these words. */
	async tap(selector: string, words = ''): Promise<void> {
		const id = await this.#find(selector, words);
		await this.#call('POST', '/execute/sync', {
			script: `arguments[0].scrollIntoView({ block: 'center' })`,
			args: [{ [element]: id }]
		});
		await this.#call('POST', `/element/${id}/click`, {});
	}

	/** Types into the first field of this kind that is named so, key by key. */
	async type(selector: string, text: string, name = ''): Promise<void> {
		const id = await this.#find(selector, name);
		await this.#call('POST', `/element/${id}/value`, { text });
	}

	async shoot(file: string): Promise<void> {
		writeFileSync(file, Buffer.from(String(await this.#call('GET', '/screenshot')), 'base64'));
	}

	async #note(): Promise<void> {
		const wrongs = await this.run('return (window.wrongs ?? []).splice(0).join("\\n")');
		if (wrongs) this.#wrongs.push(`${this.name}: ${String(wrongs)}`);
	}

	/** What went wrong in this page, errors and refusals of the policy. */
	async wrongs(): Promise<readonly string[]> {
		await this.#note();
		return this.#wrongs;
	}
}

/** Browsers of WebKit on a screen that nobody sees, until it is left. */
export class WebKit {
	readonly #children: ChildProcess[] = [];
	#screen = '';

	async #show(): Promise<string> {
		const child = spawn(display, ['-displayfd', '3', '-screen', '0', '2000x2000x24'], {
			stdio: ['ignore', 'ignore', 'ignore', 'pipe']
		});
		this.#children.push(child);
		const number = await new Promise<string>((resolve, reject) => {
			child.once('exit', (code) => reject(new Error(`Xvfb ended: ${code}`)));
			child.stdio[3]?.once('data', (said: Buffer) => resolve(String(said).trim()));
		});
		return `:${number}`;
	}

	/** A browser that keeps nothing, and knows nothing of the others. */
	async page(name: string): Promise<WebKitPage> {
		this.#screen ||= await this.#show();
		const port = await freePort('127.0.0.1', 4400 + Math.floor(Math.random() * 400));
		const env = { ...process.env, DISPLAY: this.#screen, LIBGL_ALWAYS_SOFTWARE: '1' };
		const child = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
		this.#children.push(child);
		const base = `http://127.0.0.1:${port}/session`;
		const body = JSON.stringify({ capabilities: { alwaysMatch: {} } });
		for (let tries = 0; tries < 100; tries++) {
			const response = await fetch(base, { method: 'POST', body }).catch(() => undefined);
			const { value } = (await response?.json()) ?? {};
			if (response?.ok) return new WebKitPage(name, `${base}/${value.sessionId}`);
			if (response) throw new Error(`WebKit does not start: ${JSON.stringify(value)}`);
			await sleep(100);
		}
		throw new Error('WebKit’s driver does not answer');
	}

	leave(): void {
		for (const child of this.#children.toReversed()) child.kill();
	}
}
