// What gets proposed in the syntheses of the workshops, section by section.

import type { Card } from '../material.ts';

const problems: readonly Card[] = [
	['Network time is taken from everything else', 'Having this part of the job recognised'],
	[
		'“Urgent” means something different to each of us',
		'No longer sending people from desk to desk'
	],
	['The one who steers is also the one who pays', 'Being able to say no without risking a grant'],
	['Written traces pile up and serve nobody', 'Passing them on to those who arrive'],
	['Nobody can replace the facilitator', 'A network that does not rest on one person'],
	['Those who speak loudest decide', 'Hearing the jobs we never hear'],
	['We do not know how to end', 'Freeing time for what is being born']
];

const convergences: readonly Card[] = [
	'A network needs a purpose that can be said in one sentence',
	'Getting to know each other takes time, and that time is work',
	'Someone must facilitate, with hours to do it',
	'Decisions are written before we part',
	'Each member must know what they gain',
	'Short rules, known to all and revised every year',
	'The facilitator must not take orders from the one who steers',
	'Disagreement is allowed, silence costs more',
	'Tools must stay simple enough for the least at ease among us',
	'The people we support must see a difference'
];

const debates: readonly Card[] = [
	'Do we need an agreement, or is trust enough?',
	'Can the funder also steer?',
	'The facilitator: a separate employee, or one of us?',
	'Compulsory attendance or free participation?',
	'How far should we share information on a situation?',
	'Should users sit on the steering committee?',
	'Should we grow, or stay at fifteen?',
	'Can we close a network that its funder wants to keep?',
	'Does writing protect us, or weigh us down?',
	'Is unanimity a form of respect or a blockage?'
];

const progress: readonly Card[] = [
	'A survey of members every spring',
	'A yearly meeting to decide what we keep',
	'A letter of mission for each facilitator',
	'A common glossary, begun this year',
	'A map of the area’s networks, kept by the coordination',
	'A welcome path for new members',
	'Two indicators of our own choosing, no more',
	'A tidy online space, with one person who cares for it',
	'Training in running meetings',
	'Exchange visits twice a year'
];

/** Why one shares a convergence in part, or not at all. */
const nuances: readonly Card[] = [
	'Provided that we look at it again in a year',
	'Not at the same pace for small organisations',
	'I agree on the substance, less on the wording',
	'It depends on who is around the table',
	'Our managers should hear of it first',
	'True at the start, less once the network runs',
	'Yes, if the time counts as work',
	'It is not what I live in my area',
	'With exceptions, told in advance',
	'The people we support have not been asked',
	'To be tried before it becomes a rule',
	'With us, it still rests on one person'
];

/** By the section’s title as it is printed, and by its name. */
export const syntheses: Readonly<Record<string, readonly Card[]>> = {
	'Issues ⇔ what is at stake': problems,
	Issues: problems,
	problems,
	'Points of agreement': convergences,
	convergences,
	'Points of debate': debates,
	debates,
	'Ways forward': progress,
	progress,
	nuances
};
