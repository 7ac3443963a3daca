// How long people wait, as a test finds it. Every run says it; `npm run audit -- --waits` holds it to what is
// promised, on a machine that does nothing else. What happens is for the tests: how fast a slow machine does it
// is not.

/** Milliseconds, and what is promised of them. */
export function waited(name: string, ms: number, most: number): void {
	console.log(`${String(Math.round(ms)).padStart(7)} ms, of ${most}  ${name}`);
	if (process.env['WAITS'] === 'hold' && !(ms <= most))
		throw new Error(`${name}: ${Math.round(ms)} ms, and ${most} are promised`);
}
