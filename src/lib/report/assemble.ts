// From a session's state to its report: the essential, each atelier with what it retains and what every
// step contributed, what returns from one atelier to another, then who was there and the method.

import { findKind } from '../activities/registry.ts';
import type { Block, ReportOptions } from '../base/blocks.ts';
import type { Language } from '../base/language.ts';
import { things } from '../base/shelf.ts';
import type { Atelier } from '../workshop/agenda.ts';
import { stepOf, type Workshop } from '../workshop/state.ts';
import { laidTables } from '../workshop/tables/laid.ts';
import { namesOf } from '../workshop/tables/see.ts';
import { crossings } from './crossings.ts';
import { longDay } from './day.ts';
import { essentials, openedSteps, titleOf } from './essentials.ts';
import { identify } from './identify.ts';
import { dayTable, parking, privacy, profiles } from './surroundings.ts';
import type { Cover } from './document.ts';

/** What the formats print: a cover and the blocks in order, each with an id of its own. */
export type ReportSource = { readonly cover: Cover; readonly blocks: readonly Block[] };

const terms = {
	fr: {
		verbatims: 'Verbatims',
		kept: 'Ce que l’atelier retient',
		material: 'Matériau',
		aside: 'Avant remise à zéro',
		paper: (n: number) =>
			n > 1 ? `${n} contributions sur papier` : `${n} contribution sur papier`,
		people: (n: number) => (n > 1 ? `${n} participants` : `${n} participant`),
		without: (n: number) => `dont ${n} sans téléphone`,
		tables: (n: number) => (n > 1 ? `${n} tablées` : `${n} tablée`),
		rehearsal: 'Répétition : participants simulés',
		version: { participants: 'Compte rendu aux participants', trainer: 'Synthèse du formateur' }
	},
	en: {
		verbatims: 'Verbatims',
		kept: 'What the workshop keeps',
		material: 'Working material',
		aside: 'Before being begun again',
		paper: (n: number) => (n === 1 ? `${n} contribution on paper` : `${n} contributions on paper`),
		people: (n: number) => (n === 1 ? `${n} participant` : `${n} participants`),
		without: (n: number) => `${n} of them without a phone`,
		tables: (n: number) => (n === 1 ? `${n} table` : `${n} tables`),
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
		const raw = block.type === 'table' && (block.annex || block.twin || block.file);
		return raw ? { ...block, caption: `${title} · ${block.caption}` } : block;
	});
}

function stepBlocks(
	{ step, kind, activity }: ReturnType<typeof openedSteps>['leading'][number],
	options: ReportOptions,
	heading = step.title
): readonly Block[] {
	const written = underStep(kind.report(activity, options), step.title);
	if (written.length === 0) return [];
	const head: Block[] = [
		{ type: 'heading', level: 2, text: heading },
		{ type: 'paragraph', tone: 'lead', text: step.question }
	];
	return identify([...head, ...written], step.id);
}

function verbatims(
	state: Workshop,
	atelier: Pick<Atelier, 'steps'>,
	language: Language
): readonly Block[] {
	const said = state.quotes.filter(
		({ consent, step }) => consent === 'yes' && atelier.steps.some(({ id }) => id === step)
	);
	if (said.length === 0) return [];
	return [
		{ type: 'heading', level: 3, text: terms[language].verbatims },
		...said.map(({ text }) => ({ type: 'quote' as const, text }))
	];
}

/** What the atelier retains and the words it quotes, then what each step gathered. */
function atelierBlocks(
	state: Workshop,
	atelier: Atelier,
	options: ReportOptions
): readonly Block[] {
	const inAnnexes = state.outline?.annexes ?? [];
	const { leading, closing } = openedSteps(state, atelier);
	const said = identify(verbatims(state, atelier, options.language), `${atelier.id}-verbatims`);
	const kept = closing.length === 1 ? terms[options.language].kept : undefined;
	const body = [
		...closing.flatMap((step) => stepBlocks(step, options, kept)),
		...said,
		...leading
			.filter(({ step }) => !inAnnexes.includes(step.id))
			.flatMap((step) => stepBlocks(step, options))
	];
	if (body.length === 0) return [];
	const head: Block[] = [{ type: 'heading', level: 1, text: titleOf(atelier) }];
	if (atelier.objective) head.push({ type: 'paragraph', text: atelier.objective });
	return [...identify(head, `atelier-${atelier.id}`), ...body];
}

/** The steps that the parcours puts after everything else. */
function annexBlocks(state: Workshop, options: ReportOptions): readonly Block[] {
	const inAnnexes = state.outline?.annexes ?? [];
	const body = state.ateliers
		.flatMap((atelier) => openedSteps(state, atelier).leading)
		.filter(({ step }) => inAnnexes.includes(step.id))
		.flatMap((step) => stepBlocks(step, options));
	if (body.length === 0) return [];
	const head: Block = { type: 'heading', level: 1, text: terms[options.language].material };
	return [...identify([head], 'material'), ...body];
}

/** What was written in steps that were begun again, with the words of theirs that may be quoted. */
function asideBlocks(state: Workshop, options: ReportOptions): readonly Block[] {
	const { language } = options;
	const body = state.aside.flatMap(({ step }): readonly Block[] => {
		const kind = findKind(step.kind);
		const { touched, activity } = stepOf(state, step.id) ?? { touched: false };
		if (!kind || !touched) return [];
		const said = identify(verbatims(state, { steps: [step] }, language), `${step.id}-verbatims`);
		return [...stepBlocks({ step, kind, activity }, options), ...said];
	});
	if (body.length === 0) return [];
	const head: Block = { type: 'heading', level: 1, text: terms[language].aside };
	return [...identify([head], 'aside'), ...body];
}

/**
 * People are those who came with a phone, and those counted at a table without one. A line, a card or a sheet typed from paper is a contribution:
 * nobody knows how many hands wrote them.
 */
function coverOf(state: Workshop, { language, readership }: ReportOptions): Cover {
	const { session, people, outline } = state;
	const { version, rehearsal, people: present, paper, ...seated } = terms[language];
	const everyone = things(people);
	const typed = everyone.filter((person) => person.paper).length;
	const tables = laidTables(state);
	const without = tables.reduce((sum, table) => sum + table.without, 0);
	const there = everyone.length - typed + without;
	const numbers = [
		...(there > 0 || typed === 0 ? [present(there)] : []),
		...(without > 0 ? [seated.without(without)] : []),
		...(tables.length > 0 ? [seated.tables(tables.length)] : []),
		...(typed > 0 ? [paper(typed)] : [])
	].join(', ');
	const date = session?.date ? longDay(session.date, language) : '';
	const named = outline?.title === session?.title ? '' : outline?.title;
	const subtitle = [named, version[readership], session?.rehearsal && rehearsal]
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
export function assemble(state: Workshop, asked: ReportOptions): ReportSource {
	const { language } = asked;
	const options = state.tables.length > 0 ? { ...asked, tables: namesOf(state) } : asked;
	const ateliers = state.ateliers.flatMap((atelier) => atelierBlocks(state, atelier, options));
	const annexes = annexBlocks(state, options);
	const clouds = [...ateliers, ...annexes].some(
		(block) => block.type === 'figure' && block.chart.shape === 'cloud'
	);
	return {
		cover: coverOf(state, options),
		blocks: [
			...identify(essentials(state, options), 'essentials'),
			...ateliers,
			...identify(crossings(state, language), 'crossings'),
			...identify(parking(state, language), 'notes'),
			...identify(profiles(state, options), 'profiles'),
			...identify(privacy(state, language, clouds), 'privacy'),
			...annexes,
			...asideBlocks(state, options),
			...identify(dayTable(state, language), 'day')
		]
	};
}
