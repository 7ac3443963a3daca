// The one atelier of « VSP express », in English: a word, the triangle, levers, what is kept.

import type { Atelier } from '../../shape.ts';
import { difficulties, levers } from '../../vsp.en.ts';

export const atelier: Atelier = {
	id: 'express',
	numeral: '',
	title: 'Will, skill and power to cooperate',
	objective: 'Place what makes cooperation hard, debate it once, then choose where to start.',
	steps: [
		{
			id: 'climat',
			kind: 'words',
			title: 'One word to begin',
			question: 'In one word, how is your network doing these days?',
			help: 'The first one that comes. Nobody will know who wrote it.',
			minutes: 4,
			live: true,
			notes:
				'While phones connect, say how long this takes and keep to it: “In forty-five minutes we will know where to start.” Words reach the screen as they come, on purpose: people relax and see that it works. Comment on one only, the one that surprises you, and ask who recognises it. If a word is harsh, take it as it is, it says where you stand. At four minutes go on, even if some answers are missing. Without a phone: one word on a card, which you read aloud.',
			config: { count: 1, max: 40, language: 'en', mode: 'words' }
		},
		{
			id: 'triangle-vsp',
			kind: 'vsp',
			title: 'The triangle',
			question: 'In your network, where is it hardest to cooperate?',
			help: 'Share 10 points between will, skill and power, then place 3 stickers on what weighs most.',
			minutes: 22,
			notes:
				'Allow five minutes for the points, six for the stickers, six for the debate and five for the second round. Say one sentence for each corner: “Will is wanting to; skill is knowing how; power is being allowed to and having the time.” Then check that the rule is clear: we load the corner where it hurts, not the one we like best. When you share, one silent minute in front of the triangle, and a single question: “Who is far from the centre and would say why?” Two people are enough, the second round will tell the rest. If someone accuses, ask what in the organisation makes it possible. Short of time? Keep points and stickers, drop the second round. On paper: a triangle on the wall, one sticker each, three more for the list.',
			config: {
				subject: 'my network',
				points: 10,
				difficulties,
				stickers: 3,
				stacking: true,
				proposals: 1,
				openProposals: true,
				levers,
				heaviest: 3
			}
		},
		{
			id: 'leviers',
			kind: 'board',
			title: 'One lever for each difficulty',
			question: 'What could we try within a month?',
			help: 'One card, one action: small, dated, and in the hands of at least one person here.',
			minutes: 11,
			from: 'triangle-vsp',
			notes:
				'The three columns are the difficulties that the room loaded most. Four minutes to write, three to read, four for the stickers. Gently refuse whatever takes more than a month: “What would its first half be?” You know a good card by this: tomorrow morning, people know what to do. If a column stays empty, ask what was tried before and why it did not hold. If all depends on someone absent, have people write what will be asked of her, and who will say it. Without a phone: one sheet on the wall for each difficulty, people write standing.',
			config: { columns: [], maxPerPerson: 2, stickers: 2, stacking: false, heaviest: 3 }
		},
		{
			id: 'synthese-express',
			kind: 'synthesis',
			title: 'What we keep',
			question: 'What do we keep, and who starts?',
			help: 'For each point proposed, say whether you share it, would qualify it or do not share it.',
			minutes: 8,
			notes:
				'Pin before you open: the heaviest difficulty and the lever with most support, nothing more. Two points of agreement are enough, and one line of progress with a name and a date. Read, let people answer, take one qualification and rewrite the sentence if it improves it. If there is no agreement, the point becomes a debate: that is a result, not a failure. End on time, saying when you will look together at what was done; playing this again in six months will show what moved. On paper: thumbs up, flat or down, which you type in.',
			config: { sections: ['convergences', 'debates', 'progress'] }
		}
	]
};
