// What sections and questions are called in the interface: the trainer's own words, or those of the
// directory, which every questionnaire asks alike.

import * as m from '$lib/i18n/compiled/messages';
import { directoryId, fieldOf, type Question, type Section, type Value } from './flow.ts';

const fields = {
	structure: m.form_dir_structure,
	role: m.form_dir_role,
	brings: m.form_dir_brings,
	name: m.form_dir_name,
	email: m.form_dir_email,
	phone: m.form_dir_phone
};

export function questionText({ id, text }: Question): string {
	const field = fieldOf(id);
	return field ? fields[field]() : text;
}

export function sectionTitle({ id, title }: Section): string {
	return id === directoryId ? m.form_directory() : title;
}

/** « 4 (tout à fait) », « Oui ; Non », « 12 »: an answer as one reads it. */
export function valueText({ options = [], scale, type }: Question, value: Value | null): string {
	if (!value) return '';
	if ('text' in value) return value.text;
	if ('options' in value)
		return value.options.map((id) => options.find((one) => one.id === id)?.text ?? id).join(' · ');
	const means = value.number === 1 ? scale?.low : value.number === 5 ? scale?.high : '';
	const figure = String(value.number).replace('.', ',');
	return type === 'scale' && means ? `${figure} (${means})` : figure;
}

/** A rating’s label, with what its ends mean. */
export function rowLabel({ type, scale }: Question, text: string): string {
	if (type !== 'scale') return text;
	const means = text === '1' ? scale?.low : text === '5' ? scale?.high : '';
	return means ? `${text} · ${means}` : text;
}
