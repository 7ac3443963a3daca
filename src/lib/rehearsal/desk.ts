// What a simulated facilitator does beside the steps: sheets of paper, pins and quotes for the
// synthesis, decisions, actions and parking, the timer and the screen, and an act undone then redone.

import type { Offer } from '../activities/kind.ts';
import type { PinsView } from '../workshop/view.ts';
import type { Host } from './host.ts';
import { ownerOf } from './introductions.ts';
import { paperLines } from './paper.ts';

type Pinnable = PinsView['offers'][number] & { readonly step: string };

const day = 24 * 3600 * 1000;

/** Copies a few sheets, in some of the steps that take them. */
export async function copyPaper(host: Host): Promise<void> {
	const { step } = host.view;
	const takes = host.steps.find(({ id }) => id === step?.id)?.transcribes;
	if (!step || !takes || host.chance.next() > 0.4) return;
	const lines = paperLines(step.activity, 1 + host.chance.below(2), host.chance, host.atHand);
	if (lines.length > 0) await host.ask({ type: 'transcribe', step: step.id, lines });
}

function pinnable({ pins }: { readonly pins: readonly PinsView[] }): readonly Pinnable[] {
	return pins.flatMap(({ step, offers }) => offers.map((offer) => ({ ...offer, step })));
}

/** Each text once, the heaviest first within a shape. */
function best(offers: readonly Pinnable[], is: (offer: Pinnable) => boolean, most: number) {
	const texts = new Set<string>();
	return offers
		.filter((offer) => is(offer) && !texts.has(offer.text) && texts.add(offer.text))
		.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
		.slice(0, most);
}

/** A problem and what is at stake in it, or a difficulty and what it calls for. */
const isPair = ({ shape, pair, weight, dimension }: Omit<Offer, 'id' | 'text'>) =>
	pair !== undefined && weight !== undefined && (shape === 'entry' || dimension !== undefined);

/** A card names; a sentence says something that others may share or quote. */
const isWhole = ({ text }: Pinnable) => text.length > 18 && /[.!?]$/u.test(text);

/** Steps where rules are written: those are voted on, not quoted nor pinned. */
const charters = ({ steps }: Host) =>
	new Set(steps.flatMap(({ id, kind }) => (kind === 'charter' ? id : [])));

/** Pins what the atelier made into its synthesis: pairs with the problems, and what the room backed most with the convergences. */
export async function pinIntoSynthesis(host: Host): Promise<void> {
	const { synthesis, pins } = host.view;
	if (!synthesis || pins.length === 0) return;
	const rules = charters(host);
	const offers = pinnable(host.view).filter(({ step }) => !rules.has(step));
	const backed = (offer: Pinnable) =>
		offer.shape === 'entry' &&
		offer.pair === undefined &&
		isWhole(offer) &&
		(offer.weight ?? 0) > 1;
	const chosen = { problems: best(offers, isPair, 3), convergences: best(offers, backed, 1) };
	for (const place of ['problems', 'convergences'] as const)
		for (const { step, id } of synthesis.places.some((known) => known.id === place)
			? chosen[place]
			: [])
			await host.ask({ type: 'pin', step, offer: id, into: synthesis.step, place });
}

/** Asks the authors of a few sentences whether they may be quoted, and shows one alone for a while. */
export async function quoteSome(host: Host): Promise<void> {
	const rules = charters(host);
	const isSentence = (offer: Pinnable) =>
		offer.shape === 'entry' && offer.pair === undefined && isWhole(offer) && !rules.has(offer.step);
	const sentences = best(pinnable(host.view), isSentence, Infinity);
	const chosen = host.chance.shuffle(sentences).slice(0, 3);
	for (const { step, id } of chosen) await host.ask({ type: 'askQuote', step, offer: id });
	const [shown] = chosen;
	const { step } = host.view;
	if (!shown || !step) return;
	await host.ask({ type: 'spotlight', step: shown.step, offer: shown.id });
	await host.wait(3000);
	await host.ask({ type: 'spotlight', step: step.id, offer: null });
}

/** One decision, one action and one subject for later, none of them twice. */
export async function noteSome(host: Host): Promise<void> {
	const { chance, atHand: material, view } = host;
	const draw = (list: string) => {
		const fresh = material
			.cards(list)
			.filter(({ text }) => !view.notes.some((note) => note.text === text));
		return chance.pick(fresh)?.text ?? '';
	};
	const due = new Date(Date.parse(view.session.date) + (30 + chance.below(90)) * day);
	const actions = view.notes.filter(({ list }) => list === 'action').length;
	const notes = [
		{ list: 'decision', text: draw('convergences'), owner: '', due: '' },
		{
			list: 'action',
			text: draw('progress'),
			owner: ownerOf(view.session.language, actions),
			due: due.toISOString().slice(0, 10)
		},
		{ list: 'parking', text: draw('debates'), owner: '', due: '' }
	] as const;
	for (const note of notes) if (note.text !== '') await host.ask({ type: 'addNote', ...note });
}

/** Takes the last act back, then does it again; the room sees both. */
export async function hesitate(host: Host): Promise<void> {
	const last = host.view.acts.findLast(({ undone }) => !undone);
	if (!last) return;
	if ((await host.ask({ type: 'undo', command: last.command })) !== 'done') return;
	await host.wait(2000);
	await host.ask({ type: 'redo', command: last.command });
}

/** Locks the answers for a moment. */
export async function lockAwhile(host: Host): Promise<void> {
	const { step } = host.view;
	if (!step) return;
	await host.ask({ type: 'lock', step: step.id, locked: true });
	await host.wait(2000);
	await host.ask({ type: 'lock', step: step.id, locked: false });
}

/** Pauses the session, with the screen in the dark theme. */
export async function pauseAwhile(host: Host): Promise<void> {
	await host.ask({ type: 'pause', paused: true });
	await host.ask({ type: 'setScreen', theme: 'dark' });
	await host.wait(5000);
	await host.ask({ type: 'setScreen', theme: 'light' });
	await host.ask({ type: 'pause', paused: false });
}
