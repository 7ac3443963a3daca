// What a phone asked to change on its own cards, while the room has not answered: shown as the card
// would be, and as waiting.

import type { Command } from './board.ts';
import type { OwnCard } from './view.ts';

/** The card as it was asked to become, and whether an answer is awaited. */
export function changed(
	card: OwnCard,
	pending: readonly { readonly command: Command }[]
): OwnCard & { readonly waits: boolean } {
	return pending.reduce<OwnCard & { readonly waits: boolean }>(
		(now, { command }) => {
			switch (command.type) {
				case 'editCard':
				case 'saveDraft': {
					if (command.card !== card.id) return now;
					const { text, pair } = command;
					const column = command.type === 'saveDraft' ? command.column : now.column;
					const { pair: _, ...rest } = now;
					return { ...rest, text, column, ...(pair !== undefined && { pair }), waits: true };
				}
				case 'moveOwnCard':
					return command.card === card.id ? { ...now, column: command.column, waits: true } : now;
				case 'withdrawCard':
					return command.card === card.id ? { ...now, waits: true } : now;
				case 'publishCard':
					return command.draft === card.id ? { ...now, waits: true } : now;
				default:
					return now;
			}
		},
		{ ...card, waits: false }
	);
}
