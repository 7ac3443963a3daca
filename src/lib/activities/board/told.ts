// What the facilitator did to the board, in words; what people write and vote is not an act of hers, but
// the cards that she types are.

import { tell, type Told } from '../told.ts';
import type { Event, Stage } from './schema.ts';
import { findCard, findColumn, findGroup, type State } from './state.ts';

const stages: Readonly<Record<Stage, readonly [fr: string, en: string]>> = {
	write: ['Vote fermé', 'Vote closed'],
	vote: ['Vote ouvert', 'Vote opened'],
	result: ['Totaux montrés', 'Totals shown']
};

/** A group without a title is known by its cards. */
function groupText(state: State, id: string): string {
	const group = findGroup(state, id);
	return group?.title || cardsText(state, group?.cards ?? []);
}

function cardsText(state: State, cards: readonly string[]): string {
	return cards.flatMap((id) => findCard(state, id)?.text ?? []).join(' · ');
}

/** What an event says was done. */
export function told(state: State, event: Event): Told | null {
	const card = (id: string) => findCard(state, id)?.text ?? '';
	const into = (what: string, column: string) =>
		[what, findColumn(state, column)?.title ?? ''].filter(Boolean).join(' → ');
	switch (event.type) {
		case 'draftSaved':
		case 'stickersCast':
		case 'cardFlashed':
			return null;
		case 'cardPublished':
			return tell('Carte publiée', 'Card published', card(event.card));
		case 'cardWritten':
			return tell('Carte ajoutée', 'Card added', event.text);
		case 'cardEdited':
			return tell('Carte corrigée', 'Card corrected', event.text);
		case 'cardWithdrawn':
			return tell('Carte retirée', 'Card withdrawn', card(event.card));
		case 'cardMoved':
			return tell('Carte déplacée', 'Card moved', into(card(event.card), event.column));
		case 'stageOpened':
			return tell(...stages[event.stage]);
		case 'cardAccepted':
			return tell('Carte acceptée', 'Card accepted', card(event.card));
		case 'cardHidden':
			return tell('Carte masquée', 'Card hidden', card(event.card));
		case 'cardRestored':
			return tell('Carte restaurée', 'Card restored', card(event.card));
		case 'cardsGrouped':
			return tell('Cartes groupées', 'Cards grouped', cardsText(state, event.cards));
		case 'cardUngrouped':
			return tell('Carte sortie du groupe', 'Card taken out of its group', card(event.card));
		case 'groupTitled':
			return tell('Titre donné au groupe', 'Group titled', event.text);
		case 'groupMoved':
			return tell(
				'Groupe déplacé',
				'Group moved',
				into(groupText(state, event.group), event.column)
			);
		case 'groupsMerged': {
			const about = `${groupText(state, event.from)} → ${groupText(state, event.into)}`;
			return tell('Groupes fusionnés', 'Groups merged', about);
		}
		case 'groupSplit':
			return tell('Groupe séparé', 'Group split', groupText(state, event.group));
		case 'groupDissolved':
			return tell('Groupe défait', 'Group undone', groupText(state, event.group));
		case 'laidOut':
			return event.together
				? tell('Tablées ensemble', 'Tables together')
				: tell('Tablées côte à côte', 'Tables side by side');
		case 'columnAdded':
			return tell('Colonne ajoutée', 'Column added', event.title);
		case 'columnRenamed':
			return tell('Colonne renommée', 'Column renamed', event.title);
	}
}
