// The pages that are looked at, each as the person finds it, and what each must hold.

import { writeJoin } from '../../src/lib/base/code.ts';
import { openSeminar, steps } from '../load/seminar.ts';
import type { Found } from './limits.ts';
import { audit, type Audited, type Device } from './lighthouse.ts';

type Looked = {
	readonly name: string;
	readonly path: string;
	readonly device: Device;
	/** The figures must hold; they are only shown otherwise. */
	readonly held: boolean;
};

function figuresOf({ name, held }: Looked, audited: Audited): readonly Found[] {
	const round = (value: number, by: number) => Math.round(value * by) / by;
	const least = (value: number) => (held ? { least: value } : {});
	const most = (value: number) => (held ? { most: value } : {});
	const { performance, accessibility, bestPractices, lcp, tbt, cls } = audited;
	return [
		{ name: `${name}: performance`, value: performance, unit: '', ...least(0.99) },
		{ name: `${name}: accessibility`, value: accessibility, unit: '', least: 1 },
		{ name: `${name}: best practices`, value: bestPractices, unit: '', least: 1 },
		{ name: `${name}: largest paint`, value: round(lcp, 0.1), unit: ' ms', ...most(1500) },
		{ name: `${name}: blocked`, value: round(tbt, 1), unit: ' ms', ...most(50) },
		{ name: `${name}: layout shift`, value: round(cls, 1000), unit: '', ...most(0.01) }
	];
}

/** Lighthouse on every page of a session that has just begun, in the browser that listens on this port. */
export async function auditPages(
	http: string,
	port: number,
	say: (line: string) => void
): Promise<readonly Found[]> {
	const waiting = await openSeminar(http);
	const asking = await openSeminar(http);
	await asking.host.ask({ type: 'goTo', step: steps.words, from: null });
	const collect = { type: 'setPhase', step: steps.words, phase: 'collect', from: 'present' };
	await asking.host.ask(collect);
	const link = ({ created: { code, room } }: typeof waiting) => `/#${writeJoin(code, room)}`;
	const { room, keys } = asking.created;
	const pages: readonly Looked[] = [
		{ name: 'phone, way in', path: '/', device: 'phone', held: true },
		{ name: 'phone, by a code', path: link(waiting), device: 'phone', held: true },
		{ name: 'phone, a question', path: link(asking), device: 'phone', held: true },
		{ name: 'screen', path: `/ecran#${room}.${keys.screen}`, device: 'desk', held: false },
		{ name: 'console', path: `/animer#${room}.${keys.host}`, device: 'desk', held: false }
	];
	const found: Found[] = [];
	for (const page of pages) {
		const audited = await audit(http + page.path, port, page.device);
		found.push(...figuresOf(page, audited));
		for (const complaint of audited.complaints) say(`${page.name}: ${complaint}`);
	}
	for (const { host, screen } of [waiting, asking]) {
		host.close();
		screen.close();
	}
	return found;
}
