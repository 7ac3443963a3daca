// Which questions a respondent is asked, from what she has answered so far, and how far she has come.
// Phones read this file too: no schema library.

/** One answer: words, options by their ids, or a number (a rating is one). */
export type Value =
	{ readonly text: string } | { readonly options: readonly string[] } | { readonly number: number };

export type QuestionType = 'text' | 'long' | 'single' | 'multiple' | 'scale' | 'number';

/** Asked only when an earlier closed question was answered so. */
export type Condition = { readonly question: string; readonly is: readonly string[] };

export type Question = {
	readonly id: string;
	readonly type: QuestionType;
	readonly text: string;
	readonly help?: string | undefined;
	readonly required?: boolean | undefined;
	readonly options?: readonly { readonly id: string; readonly text: string }[] | undefined;
	readonly scale?: { readonly low: string; readonly high: string } | undefined;
	readonly when?: Condition | undefined;
};

export type Section = {
	readonly id: string;
	readonly title: string;
	readonly hint?: string | undefined;
	readonly when?: Condition | undefined;
	readonly questions: readonly Question[];
};

type Sheets = {
	readonly respondent: 'person' | 'structure';
	readonly sections: readonly Section[];
	readonly directory?: { readonly contact: boolean } | undefined;
};

/** The section of the directory, and the beginning of its questions’ ids. */
export const directoryId = 'directory';

/** The directory’s fields; whoever speaks a language gives them their words. */
const directoryFields = ['structure', 'role', 'brings', 'name', 'email', 'phone'] as const;
export type DirectoryField = (typeof directoryFields)[number];
const contacts: ReadonlySet<string> = new Set(['name', 'email', 'phone']);

/** The id under which a field of the directory is answered. */
export function fieldId(field: DirectoryField): string {
	return `${directoryId}.${field}`;
}

/** The field that a question asks for, when it is one of the directory’s. */
export function fieldOf(question: string): DirectoryField | undefined {
	return directoryFields.find((field) => fieldId(field) === question);
}

/** Contact details: for the facilitator, and for whoever wrote them. */
export function isContact(question: string): boolean {
	return contacts.has(fieldOf(question) ?? '');
}

/** One chooses or rates: what was answered can be counted. */
export function isClosed(type: QuestionType): boolean {
	return type === 'single' || type === 'multiple' || type === 'scale';
}

/** All sections, with the directory’s last; its texts are left to whoever shows them. */
export function sectionsOf({ respondent, sections, directory }: Sheets): readonly Section[] {
	if (!directory) return sections;
	const asked = directoryFields.filter(
		(field) =>
			(field !== 'structure' || respondent === 'person') &&
			(!contacts.has(field) || directory.contact)
	);
	const questions = asked.map((field): Question => ({
		id: fieldId(field),
		type: field === 'brings' ? 'long' : 'text',
		text: ''
	}));
	return [...sections, { id: directoryId, title: '', questions }];
}

/** What a condition compares with. */
function chosen(value: Value | undefined): readonly string[] {
	if (!value || 'text' in value) return [];
	return 'options' in value ? value.options : [String(value.number)];
}

export type Read = (question: string) => Value | undefined;

/** What the answers to a closed question are called. */
function answersTo({ type, options = [] }: Question): readonly string[] {
	if (type === 'scale') return ['1', '2', '3', '4', '5'];
	return isClosed(type) ? options.map(({ id }) => id) : [];
}

/**
 * The sections and questions that these answers open, in order. The answer to a hidden question opens
 * nothing; a condition that names no answer to an earlier closed question is void.
 */
export function seenSections(sections: readonly Section[], read: Read): readonly Section[] {
	const before = new Map<string, readonly string[]>();
	const open = new Map<string, readonly string[]>();
	const holds = (when: Condition | undefined) => {
		const named = when?.is.filter((id) => before.get(when.question)?.includes(id)) ?? [];
		if (!when || named.length === 0) return true;
		return named.some((id) => open.get(when.question)?.includes(id));
	};
	return sections.flatMap((section) => {
		const shown = holds(section.when);
		const questions: Question[] = [];
		for (const question of section.questions) {
			const asked = shown && holds(question.when);
			before.set(question.id, answersTo(question));
			if (!asked) continue;
			open.set(question.id, chosen(read(question.id)));
			questions.push(question);
		}
		return questions.length > 0 ? [{ ...section, questions }] : [];
	});
}

export type Advance = {
	readonly answered: number;
	readonly total: number;
	/** Required questions that are asked and have no answer. */
	readonly missing: readonly string[];
};

/** How far a sheet has come among the questions it is asked; contact details are never expected. */
export function advanceOf(sections: readonly Section[], read: Read): Advance {
	const asked = sections.flatMap(({ questions }) => questions).filter(({ id }) => !isContact(id));
	const left = asked.filter(({ id }) => read(id) === undefined);
	return {
		answered: asked.length - left.length,
		total: asked.length,
		missing: left.filter(({ required }) => required).map(({ id }) => id)
	};
}

/** The same answer. */
export function sameValue(one: Value | null | undefined, other: Value | null | undefined): boolean {
	return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
