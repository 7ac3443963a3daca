// What a parcours is made of, as plain data: ateliers, their steps, and the configuration each kind
// of step takes. Content files are checked against it, so a missing field fails before it is shown.

import type { Dimension } from '../base/blocks.ts';
import type { Language } from '../base/language.ts';

/** A few entries per person, or one sentence about an entry of an earlier step. */
export type WordsConfig = {
	readonly count?: number;
	readonly max?: number;
	readonly language: Language;
	/** `sentence` asks each person to develop one of her own words, the one at `rank` (from 0). */
	readonly mode?: 'words' | 'sentence';
	readonly rank?: number;
};

/** Points between three dimensions, then stickers on difficulties. */
export type VspConfig = {
	readonly subject: string;
	readonly points: number;
	readonly difficulties: readonly {
		readonly id: string;
		readonly text: string;
		readonly dimension: Dimension;
	}[];
	readonly stickers: number;
	readonly stacking: boolean;
	readonly proposals: number;
	/** What people propose joins the list without being read first. */
	readonly openProposals?: boolean;
	readonly levers: Readonly<Record<Dimension, readonly string[]>>;
	readonly heaviest: number;
};

/** No columns and a linked step: the heaviest difficulties of that step become the columns. */
export type BoardConfig = {
	readonly columns: readonly {
		readonly id: string;
		readonly title: string;
		readonly hint: string;
	}[];
	readonly paired?: { readonly left: string; readonly right: string };
	readonly maxPerPerson: number;
	readonly stickers: number;
	readonly stacking: boolean;
	readonly heaviest: number;
};

/** The sections shown, in their order. */
export type SynthesisConfig = {
	readonly sections?: readonly ('problems' | 'convergences' | 'debates' | 'progress')[];
};

/** One question with its options; a scale rates each option from 1 to 5. */
export type PollConfig = {
	readonly format: 'single' | 'multiple' | 'pictures' | 'scale' | 'ranking' | 'points' | 'yesno';
	readonly options: readonly {
		readonly id: string;
		readonly text: string;
		readonly detail?: string;
		readonly picture?: 'web' | 'tree' | 'rhizome' | 'net';
	}[];
	readonly shuffle?: boolean;
	readonly max?: number;
	readonly scale?: { readonly low: string; readonly high: string };
	readonly other?: boolean;
	readonly secondRound?: boolean;
};

type StepText = {
	/** Kebab case, unique in the parcours, the same in both languages. */
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly help: string;
	readonly minutes: number;
	/** For the person who leads the session, never shown to the room. */
	readonly notes: string;
	readonly live?: boolean;
	/** An earlier step this one builds on. */
	readonly from?: string;
};

type StepOf<Kind extends string, Config> = StepText & {
	readonly kind: Kind;
	readonly config: Config;
};

/** One activity of the day, as the trainer wrote it. */
export type Step =
	| StepOf<'words', WordsConfig>
	| StepOf<'vsp', VspConfig>
	| StepOf<'board', BoardConfig>
	| StepOf<'synthesis', SynthesisConfig>
	| StepOf<'poll', PollConfig>;

/** Steps that serve one objective; no numeral for a welcome or a closing. */
export type Atelier = {
	readonly id: string;
	readonly numeral: '' | 'I' | 'II' | 'III' | 'IV';
	readonly title: string;
	readonly objective: string;
	readonly steps: readonly Step[];
};

/** A whole agenda in one language. */
export type Parcours = {
	readonly version: 1;
	readonly id: string;
	readonly language: Language;
	readonly title: string;
	readonly summary: string;
	readonly ateliers: readonly Atelier[];
};
