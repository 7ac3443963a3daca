// A line typed from paper, read as one respondent's sheet: her answers in the order of the questions, with
// « | » between them. Numbers stand for options in their prepared order, or for ratings; an empty cell is
// no answer. Where structures answer, the first cell is the structure.

import { isRefusal, refuse, type Refusal } from '../../base/refusal.ts';
import type { Language } from '../../base/language.ts';
import type { Act, Decision } from '../kind.ts';
import { answer } from './decide.ts';
import { evolve } from './evolve.ts';
import { fieldOf, type Question, type Value } from './flow.ts';
import type { Event } from './schema.ts';
import { fieldNames } from './terms.ts';
import { questionsOf, type State } from './state.ts';
import { openSheet } from './structures.ts';

const alike = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true });

function read({ type, options = [] }: Question, cell: string): Value | null | Refusal {
	const typed = cell.trim();
	if (typed === '' || typed === '-') return null;
	switch (type) {
		case 'text':
		case 'long':
			return { text: typed };
		case 'scale':
		case 'number': {
			const number = Number(typed.replace(/\s/gu, '').replace(',', '.'));
			return Number.isFinite(number) ? { number } : refuse('unknown-item');
		}
		case 'single':
		case 'multiple': {
			const named = typed.split(/[,;]/u).map((part) => part.trim());
			const found = named.map((part) =>
				/^\d+$/u.test(part)
					? options[Number(part) - 1]
					: options.find(({ text }) => alike.compare(text, part) === 0)
			);
			const ids = found.flatMap((option) => (option ? [option.id] : []));
			return ids.length === found.length ? { options: ids } : refuse('unknown-item');
		}
	}
}

/** The sheet of one respondent on paper. */
export function transcribe(state: State, line: string, act: Act): Decision<Event> {
	const cells = line.split('|');
	const events: Event[] = [];
	let now = state;
	const keep = (decided: Decision<Event>): Refusal | undefined => {
		if (isRefusal(decided)) return decided;
		events.push(...decided);
		now = decided.reduce(evolve, now);
		return undefined;
	};
	if (state.config.respondent === 'structure') {
		const wrong = keep(openSheet(now, { structure: cells.shift() ?? '', apart: true }, act));
		if (wrong) return wrong;
	}
	const questions = questionsOf(state);
	if (cells.length > questions.length) return refuse('too-many', { max: questions.length });
	for (const [i, cell] of cells.entries()) {
		const question = questions[i];
		const value = question && read(question, cell);
		if (!question || !value) continue;
		if (isRefusal(value)) return value;
		const id = `${act.id}.${i}`;
		const wrong = keep(answer(now, { question: question.id, value }, { ...act, id }));
		if (wrong) return wrong;
	}
	return events.length === 0 ? refuse('empty') : events;
}

/** How a line is written here, for the person who types it. */
export function lineHelp(state: State, language: Language): string {
	const asked = questionsOf(state).map(({ id, text }, rank) => {
		const field = fieldOf(id);
		return `${rank + 1} ${field ? fieldNames[field][language] : text}`;
	});
	const named = state.config.respondent === 'structure';
	const order = asked.join(' | ');
	return {
		fr: `Une ligne par questionnaire, ses réponses dans l’ordre des questions, séparées par «\u202F|\u202F»${named ? ', la structure d’abord' : ''}. Une option par son numéro, plusieurs avec des virgules\u202F; rien entre deux barres pour une question sans réponse. ${order}`,
		en: `One line per questionnaire, its answers in the order of the questions, with “|” between them${named ? ', the organisation first' : ''}. An option by its number, several with commas; nothing between two bars for a question without an answer. ${order}`
	}[language];
}
