// Closing of « Les mots du réseau », in English: each one’s definition, and what the room keeps.

import type { Atelier } from '../../shape.ts';

export const definition: Atelier = {
	id: 'definition',
	numeral: 'IV',
	title: 'One’s own definition',
	objective: 'Write, each of us, the definition we stand by, and say what we have in common.',
	steps: [
		{
			id: 'ma-definition',
			kind: 'words',
			title: 'My definition',
			question: 'A word, and what you mean when you use it.',
			help: 'Choose a word of this session, then a sentence you could write in a file.',
			minutes: 12,
			notes:
				'Six minutes of silent writing, this is what the whole session is for. Say it again: a sentence one could sign, with an example if possible, not copied from anyone. When you share, read the sentences word by word and ask from the console for their authors’ consent to quote a few. Two definitions of one word that contradict each other are worth having: read them one after the other. To anyone stuck, suggest starting with “It is not…”. On paper: a card, the word on one side, the sentence on the other.',
			config: { count: 1, max: 240, language: 'en', mode: 'sentence' }
		},
		{
			id: 'synthese-mots',
			kind: 'synthesis',
			title: 'Synthesis: our words',
			question: 'On which words do we agree, and which remain open?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 12,
			notes:
				'Pin two definitions and one situation that divided the room. A good agreement holds in one distinction: “A partner acts with us, a contact informs us.” Words that remain open go to the debates, with both meanings. For the ways forward, ask where these words are misused in your place: a project, a leaflet, an agreement. End by saying what will become of the definitions people wrote. Twelve minutes; without a phone, cards of three colours.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
