// Lighthouse on one page: an empty browser each time, a mid-range phone on a slow mobile network, its
// processor four times slower. The middle of three runs, figure by figure.

import lighthouse, { desktopConfig, type Config } from 'lighthouse';
import { percentile } from '../load/measure.ts';

export type Audited = {
	/** From 0 to 1. */
	readonly performance: number;
	readonly accessibility: number;
	readonly bestPractices: number;
	/** Milliseconds until the largest text or picture is drawn, and that taps would have waited. */
	readonly lcp: number;
	readonly tbt: number;
	/** Layout shift. */
	readonly cls: number;
	/** Audits that took points away, in words. */
	readonly complaints: readonly string[];
};

/** Who looks: a phone, or the computer of the screen and of the console. */
export type Device = 'phone' | 'desk';

const categories = ['performance', 'accessibility', 'best-practices'] as const;

async function once(url: string, port: number, device: Device): Promise<Audited> {
	const config: Config | undefined = device === 'desk' ? desktopConfig : undefined;
	const ran = await lighthouse(
		url,
		{ port, output: 'json', logLevel: 'silent', onlyCategories: [...categories], locale: 'fr' },
		config
	);
	if (!ran) throw new Error(`Lighthouse said nothing of ${url}`);
	const { lhr } = ran;
	if (lhr.runtimeError) throw new Error(`Lighthouse of ${url}: ${lhr.runtimeError.message}`);
	const figure = (id: string) => lhr.audits[id]?.numericValue ?? Infinity;
	const score = (id: string) => lhr.categories[id]?.score ?? 0;
	const refs = categories.flatMap((id) => lhr.categories[id]?.auditRefs ?? []);
	const complaints = refs.flatMap(({ id, weight }) => {
		const audit = lhr.audits[id];
		if (!audit || weight === 0 || audit.score === null || audit.score >= 0.98) return [];
		return [`${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`];
	});
	return {
		performance: score('performance'),
		accessibility: score('accessibility'),
		bestPractices: score('best-practices'),
		lcp: figure('largest-contentful-paint'),
		tbt: figure('total-blocking-time'),
		cls: figure('cumulative-layout-shift'),
		complaints
	};
}

/** The page at this address, looked at so many times by the browser that listens on this port. */
export async function audit(
	url: string,
	port: number,
	device: Device,
	times = 3
): Promise<Audited> {
	const all: Audited[] = [];
	for (let n = 0; n < times; n++) all.push(await once(url, port, device));
	const middle = (of: (one: Audited) => number) => percentile(all.map(of), 0.5);
	return {
		performance: middle((one) => one.performance),
		accessibility: middle((one) => one.accessibility),
		bestPractices: middle((one) => one.bestPractices),
		lcp: middle((one) => one.lcp),
		tbt: middle((one) => one.tbt),
		cls: middle((one) => one.cls),
		complaints: [...new Set(all.flatMap((one) => one.complaints))]
	};
}
