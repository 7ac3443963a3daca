// Opening, closing and showing votes, on one article or on all that can go there. A vote belongs to
// *partager*: the room has read the text and what was made of its amendments.

import { refuse } from '../../base/refusal.ts';
import type { Act, Decision } from '../kind.ts';
import type { Stage } from './choices.ts';
import type { Command, Event } from './schema.ts';
import { findArticle, wholeText, type State } from './state.ts';

type SetVote = Extract<Command, { type: 'setVote' }>;

/** From which stages all articles go to another together. */
const together: Readonly<Record<SetVote['stage'], readonly Stage[]>> = {
	open: ['none'],
	closed: ['open'],
	shown: ['open', 'closed']
};

/** From which stages one article goes to another: a vote that never began has nothing to close. */
const alone: Readonly<Record<SetVote['stage'], readonly Stage[]>> = {
	open: ['none', 'closed', 'shown'],
	closed: ['open', 'shown'],
	shown: ['open', 'closed']
};

/** Answers the facilitator about a vote. */
export function decideVote(state: State, { article, stage }: SetVote, act: Act): Decision<Event> {
	if (act.phase !== 'share') return refuse('not-shared');
	if (article === undefined) {
		const moved = wholeText(state).filter((one) => together[stage].includes(one.stage));
		const articles = moved.map(({ id }) => id);
		return articles.length > 0 ? [{ type: 'voteSet', articles, stage }] : [];
	}
	const found = findArticle(state, article);
	if (!found || found.dropped) return refuse('unknown-item');
	if (found.stage === stage) return [];
	if (!alone[stage].includes(found.stage)) return refuse('vote-closed');
	return [{ type: 'voteSet', articles: [article], stage }];
}
