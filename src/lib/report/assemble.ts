// From a session's state to its report: the frame, each atelier with what every step contributes, what
// returns from one atelier to another, then decisions, the day as it went, and the method.

import type { Block, ReportOptions } from '../base/blocks.ts';
import type { Language } from '../base/language.ts';
import { activityOf } from '../workshop/activity.ts';
import type { Atelier, Step } from '../workshop/agenda.ts';
import type { Workshop } from '../workshop/state.ts';
import { crossings } from './crossings.ts';
import { identify } from './identify.ts';
import { dayTable, frame, notes, privacy, profiles } from './surroundings.ts';
import type { Cover } from './document.ts';

/** What the formats print: a cover and the blocks in order, each with an id of its own. */
export type ReportSource = { readonly cover: Cover; readonly blocks: readonly Block[] };

const terms = {
	fr: {
		verbatims: 'Verbatims',
		paper: (n: number) => `, dont ${n} sur papier`,
		people: (n: number) => (n > 1 ? `${n} participants` : `${n} participant`),
		rehearsal: 'Répétition : participants simulés',
		version: { participants: 'Compte rendu aux participants', trainer: 'Synthèse du formateur' }
	},
	en: {
		verbatims: 'Verbatims',
		paper: (n: number) => `, including ${n} on paper`,
		people: (n: number) => (n === 1 ? `${n} participant` : `${n} participants`),
		rehearsal: 'Rehearsal: simulated participants',
		version: { participants: 'Report to participants', trainer: 'Trainer’s synthesis' }
	}
} as const;

/**
 * Kinds number their headings from wherever they like; in the report they start under the step's own.
 * A raw table stands far from its step: its caption says which.
 */
function underStep(blocks: readonly Block[], title: string): readonly Block[] {
	const levels = blocks.flatMap((block) => (block.type === 'heading' ? block.level : []));
	const shift = 3 - Math.min(...levels);
	return blocks.map((block) => {
		if (block.type === 'heading') return { ...block, level: Math.min(4, block.level + shift) };
		const raw = block.type === 'table' && block.annex;
		return raw ? { ...block, caption: `${title} · ${block.caption}` } : block;
	});
}

function stepBlocks(state: Workshop, step: Step, options: ReportOptions): readonly Block[] {
	const found = activityOf(state, step.id);
	if (!found || found.step.openedAt === null) return [];
	const written = underStep(found.kind.report(found.step.activity, options), step.title);
	if (written.length === 0) return [];
	return [
		{ type: 'heading', level: 2, text: step.title },
		{ type: 'paragraph', tone: 'lead', text: step.question },
		...written
	];
}

function verbatims(state: Workshop, atelier: Atelier, language: Language): readonly Block[] {
	const said = state.quotes.filter(
		({ consent, step }) => consent === 'yes' && atelier.steps.some(({ id }) => id === step)
	);
	if (said.length === 0) return [];
	return [
		{ type: 'heading', level: 2, text: terms[language].verbatims },
		...said.map(({ text }) => ({ type: 'quote' as const, text }))
	];
}

function atelierBlocks(
	state: Workshop,
	atelier: Atelier,
	options: ReportOptions
): readonly Block[] {
	const steps = atelier.steps.map((step) => identify(stepBlocks(state, step, options), step.id));
	const said = identify(verbatims(state, atelier, options.language), `${atelier.id}-verbatims`);
	const body = [...steps.flat(), ...said];
	if (body.length === 0) return [];
	const title = [atelier.numeral, atelier.title].filter(Boolean).join(' — ');
	const head: Block[] = [{ type: 'heading', level: 1, text: title }];
	if (atelier.objective) head.push({ type: 'paragraph', text: atelier.objective });
	return [...identify(head, `atelier-${atelier.id}`), ...body];
}

function coverOf(state: Workshop, { language, readership }: ReportOptions): Cover {
	const { session, people } = state;
	const everyone = Object.values(people);
	const paper = everyone.filter((person) => person.paper).length;
	const numbers =
		terms[language].people(everyone.length) + (paper > 0 ? terms[language].paper(paper) : '');
	const date = session?.date
		? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
				new Date(`${session.date}T12:00:00Z`)
			)
		: '';
	const { version, rehearsal } = terms[language];
	const subtitle = [version[readership], session?.rehearsal && rehearsal]
		.filter(Boolean)
		.join(' · ');
	return {
		title: session?.title ?? '',
		subtitle,
		place: session?.place ?? '',
		date,
		language,
		numbers
	};
}

/** The whole report of a session, for its participants or for the trainer. */
export function assemble(state: Workshop, options: ReportOptions): ReportSource {
	const { language } = options;
	return {
		cover: coverOf(state, options),
		blocks: [
			...identify(frame(state, language), 'frame'),
			...state.ateliers.flatMap((atelier) => atelierBlocks(state, atelier, options)),
			...identify(crossings(state, language), 'crossings'),
			...identify(notes(state, language), 'notes'),
			...identify(dayTable(state, language), 'day'),
			...identify(profiles(state, options), 'profiles'),
			...identify(privacy(state, language), 'privacy')
		]
	};
}
