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
	/** One board a table, shown side by side, together or one by one. */
	readonly byTable?: boolean;
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
	/** A scale drawn as a radar: for three options or more that are sides of one thing. */
	readonly radar?: boolean;
	readonly other?: boolean;
	readonly secondRound?: boolean;
};

/** Items that each person places in a category; `answer` is the reference, shown when the trainer chooses. */
export type SortConfig = {
	readonly categories: readonly {
		readonly id: string;
		readonly title: string;
		readonly hint: string;
	}[];
	readonly items: readonly {
		readonly id: string;
		readonly text: string;
		/** The id of a category. */
		readonly answer?: string;
		/** Why it is there. */
		readonly why?: string;
	}[];
	readonly shuffle?: boolean;
	readonly secondRound?: boolean;
	/** The report draws each category as a ring of its items. */
	readonly cycles?: boolean;
};

/** A text that the room writes, amends and adopts, article by article. */
export type CharterConfig = {
	readonly sections: readonly {
		readonly id: string;
		readonly title: string;
		readonly hint: string;
		/** Articles to start from; more come from the room. */
		readonly articles?: readonly { readonly id: string; readonly text: string }[];
	}[];
	readonly preamble?: string;
	/** Proposals and amendments a person may write, in all. */
	readonly maxPerPerson: number;
	/** Percentage of « pour » among « pour » and « contre » from which an article is adopted. */
	readonly threshold: number;
	/** One line each on the sheet to sign. */
	readonly signatories: 'people' | 'structures';
};

type Condition = {
	/** The id of an earlier closed question, and the ids of the options that open what follows. */
	readonly question: string;
	readonly is: readonly string[];
};

/** Open and closed questions, answered alone and at one’s own pace. */
export type FormConfig = {
	/** One answer a person, or one a structure that several people may complete. */
	readonly respondent: 'person' | 'structure';
	readonly sections: readonly {
		readonly id: string;
		readonly title: string;
		readonly hint?: string;
		readonly when?: Condition;
		readonly questions: readonly {
			readonly id: string;
			readonly type: 'text' | 'long' | 'single' | 'multiple' | 'scale' | 'number';
			readonly text: string;
			readonly help?: string;
			readonly required?: boolean;
			readonly options?: readonly { readonly id: string; readonly text: string }[];
			readonly scale?: { readonly low: string; readonly high: string };
			readonly when?: Condition;
		}[];
	}[];
	/** Also asks for the structure’s line in the directory; contact details only when `contact`. */
	readonly directory?: { readonly contact: boolean };
};

/** Choices whose advantages, drawbacks and strategy the room writes before it votes. */
export type OptionsConfig = {
	readonly options: readonly {
		readonly id: string;
		readonly text: string;
		readonly detail?: string;
	}[];
	/** What is asked of each option; advantages, drawbacks and strategy when left out. */
	readonly facets?: readonly {
		readonly id: string;
		readonly title: string;
		readonly hint: string;
	}[];
	readonly maxPerPerson: number;
	/** One option each, or several stickers to place. */
	readonly vote: 'single' | 'stickers';
	readonly stickers?: number;
	/** People may propose other options. */
	readonly added?: boolean;
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
	/** Answered at any time while the session lasts, before and after its turn too. */
	readonly standing?: boolean;
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
	| StepOf<'poll', PollConfig>
	| StepOf<'sort', SortConfig>
	| StepOf<'charter', CharterConfig>
	| StepOf<'form', FormConfig>
	| StepOf<'options', OptionsConfig>;

/** Steps that serve one objective; no numeral for a welcome or a closing. */
export type Atelier = {
	readonly id: string;
	readonly numeral: '' | 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';
	readonly title: string;
	readonly objective: string;
	readonly steps: readonly Step[];
	/** The break that follows it. */
	readonly pause?: { readonly title: string; readonly minutes: number };
};

/** How the report of a parcours is laid out; without one it is as for any session. */
export type Outline = {
	/** What such a report is called: « Charte du réseau »… */
	readonly title: string;
	/** The question it answers, at the head of « L’essentiel ». */
	readonly question: string;
	/** The steps that answer it, in this order. */
	readonly first: readonly string[];
	/** The steps printed after everything else. */
	readonly annexes: readonly string[];
};

/** What a list shows of a parcours, in each language. */
export type Cover = { readonly id: string } & Readonly<
	Record<Language, { readonly title: string; readonly summary: string }>
>;

/** A whole agenda in one language. */
export type Parcours = {
	readonly version: 1;
	readonly id: string;
	readonly language: Language;
	readonly title: string;
	readonly summary: string;
	readonly outline?: Outline;
	readonly ateliers: readonly Atelier[];
};
