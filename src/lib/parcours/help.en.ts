// The help page in English: before the day, during it, when something goes wrong, afterwards. It
// says nothing that the product does not do.

import type { TextPage } from './text-page.ts';

export const helpEn: TextPage = {
	title: 'Help',
	sections: [
		{
			id: 'avant',
			title: 'Before the day',
			paragraphs: [
				'Trame runs on your computer: the room needs no internet, only one Wi-Fi network for the computer and the phones. Try it on the spot if you can, half an hour is enough.',
				'You can also practise alone: open a rehearsal from the console (key R), then bring simulated participants into it: they answer, and you go through the whole day. Their answers are marked and never mix with real ones.'
			],
			steps: [
				'Connect the computer to the room’s Wi-Fi and start Trame: the address for the phones appears, such as http://192.168.1.20:8787.',
				'Open this address on your own phone, on the same Wi-Fi. If the page comes up, the room will get there too.',
				'Create the session: title, place, date, agenda, and the day on which data is erased.',
				'Read the notes of each step and adjust the times to your day.',
				'Plug the computer in and turn sleep off.'
			]
		},
		{
			id: 'parcours',
			title: 'Choosing or composing an agenda',
			paragraphs: [
				'When you create a session, choose an agenda from the library: a whole day, half a day or three quarters of an hour. Each comes with its prompts, its times and notes for you.',
				'You can also compose your own (the link to compose is on the page of sessions): add steps, move them with the mouse, the menu or the keyboard, set each one while you see what the screen and a phone will show, say which break follows a part: on the day the agenda begins it, and everyone reads when you resume. Everything is kept in this browser, and exports as one file.',
				'During the session, the menu of each step of the agenda lets you add one, move it, pass over it, duplicate it or begin it again. What was already written is kept.'
			]
		},
		{
			id: 'tablees',
			title: 'Working by tables',
			paragraphs: [
				'Key E opens the window of tables. Lay them, let people choose theirs or deal the room, mixing organisations if you like. One phone per table may keep the sheet while the others change places; count those without a phone too.',
				'When tables report, show one at a time, with its sixty seconds, or all together. In syntheses, a point says how many tables share it, and what one table alone saw stays written.',
				'Table sheets can be printed beforehand, on A3 or A4: they stand alone if the network is missing.'
			]
		},
		{
			id: 'questionnaires',
			title: 'Before and after the meeting',
			paragraphs: [
				'A questionnaire can stay open for days, before and after the meeting: send the link of the session, people answer at their own pace and find their answers again. The console says how many have finished, never who.'
			]
		},
		{
			id: 'wifi',
			title: 'Wi-Fi and the address',
			paragraphs: [
				'Guest networks often keep devices from seeing each other. If your phone does not open the page, ask for a network without this isolation, or bring a small Wi-Fi router, even with no internet access. A phone’s shared connection will do for a small group, ten people or so.',
				'At the first start, the computer may ask whether to allow incoming connections: accept for this network.',
				'Do not change network or address during the day. Phones know the session by its address: if it changes, everyone must come in again and will be counted as a new person.'
			]
		},
		{
			id: 'projecteur',
			title: 'The projector',
			paragraphs: [
				'Extend the display rather than mirror it: the console stays in front of you, the room’s screen goes to the projector. The screen has no controls and shows only what you decide to show.'
			],
			steps: [
				'From the console, open the screen (“Project the screen”, then key L once the session runs) and drag the window onto the projector.',
				'Click in that window and press F to make it full screen.',
				'Walk to the last row: the code and the question should read without effort.',
				'In a dark room, choose the dark display (key D, on the console).'
			]
		},
		{
			id: 'papier',
			title: 'Paper, always',
			paragraphs: [
				'Some people have no phone, some have no battery left, some would rather write. Prepare what you need to count them like everyone else: cards, pens, stickers, a few large sheets. The notes of each step say how to lead it on paper.',
				'You type these cards in from the console (key A), during the break or as you go. They are marked as typed by the facilitator and appear in the synthesis.',
				'Two people may also share a phone: “Next person”, at the bottom of the page, gives the place to the second without erasing the first one’s answers.'
			]
		},
		{
			id: 'phases',
			title: 'The four phases of a step',
			paragraphs: [
				'Each step goes through four phases, and you decide when. Moving to the next step never reveals anything. Everything you do can be undone.'
			],
			steps: [
				'Present: the question is on the screen and on the phones, nobody answers yet. Give an example, take questions.',
				'Collect: everyone answers for themselves. The screen shows only how many have answered, unless the step is meant to be live.',
				'Share: the room sees what it wrote. This is the time to read, group, vote and talk.',
				'Conclude: the step is closed and nothing changes any more. You can go back if you are asked to.'
			]
		},
		{
			id: 'minuteur',
			title: 'The timer',
			paragraphs: [
				'It informs, it does not interrupt: at zero, answers stay open until you share them. T starts and stops it, + adds a minute.',
				'The console shows how many have answered and how many said they were done. This number can be hidden from the screen (key C) when it puts people under pressure.'
			]
		},
		{
			id: 'raccourcis',
			title: 'Console shortcuts',
			paragraphs: [
				'They work when you are not typing in a field. The ? key lists them at any time.'
			],
			steps: [
				'→ or page down: go to the next phase, then to the next step.',
				'← or page up: go back to the previous phase.',
				'↓ and ↑: turn the pages of a long list on the screen. Beyond three pages, it opens on an overview and waits for you.',
				'T: start or stop the timer. Key +: one more minute.',
				'V: lock or reopen the answers.',
				'B: blank the screen or bring it back. J: show the QR code full size.',
				'C: show or hide the number of answers. D: light or dark display.',
				'P: pause the session, then resume it.',
				'Z: undo the last act. K: the whole journal.',
				'N: the notes of the step. A: add for someone. L: the links of the session.'
			]
		},
		{
			id: 'telephone',
			title: 'If a phone does not connect',
			paragraphs: [
				'Take these in order, and do not hold the room up: offer the person a paper card, you will type it in.'
			],
			steps: [
				'Is it on the right Wi-Fi, and not on mobile data? Some phones leave a network that has no internet: tell it to stay.',
				'Type the address by hand, with http:// in front and the number that follows the colon.',
				'Turn off any VPN or browsing filter.',
				'Try another browser, or an ordinary window if this one is private.',
				'The code has six letters and digits, shown on the screen. It never holds a zero, a one, or the letters O, I and L.',
				'A phone that was reloaded, locked or away finds its place and its answers again by itself.'
			]
		},
		{
			id: 'panne',
			title: 'If the network fails',
			paragraphs: [
				'No need to worry: what was confirmed is already stored on the computer. What was not stays on the phone, marked as waiting to be sent, and leaves by itself when the connection returns.'
			],
			steps: [
				'Ask everyone to keep their page open and leave their text in its field.',
				'Turn the router back on, or connect the computer to the same network as before, so that the address stays the same.',
				'If the computer restarted, start Trame again: the session is where you left it.',
				'If it lasts, carry on with paper. The day works without a screen too, and you will type it in later.'
			]
		},
		{
			id: 'apres',
			title: 'After the day',
			paragraphs: [
				'The synthesis is prepared in your browser from the session: questions asked, word clouds, the triangle, tables, points of agreement with their counts, debates, ways forward, quotes that were agreed to, decisions and actions. Read it and correct it before you send it.',
				'There are two versions: the report to participants, with no attribution and no small groups, and the trainer’s synthesis, complete. Choose the right one before you send anything.',
				'To compare several sessions, open their archives together from the report page: the same step side by side, words that return, shifts.',
				'The workshop log tells hour by hour what happened, with the notes taken on the spot (key N); the attendance sheet prints from the same place, apart from the answers.'
			],
			steps: [
				'Open the synthesis from the console within a few days, while memories are fresh.',
				'Correct, remove, add. Participants’ words remain their own.',
				'Export for Word, LibreOffice, as PDF, Markdown or HTML, and keep the data as spreadsheets if you need it.',
				'Keep the archive: with it you can open the session again or compare it with another.'
			]
		},
		{
			id: 'accessibilite',
			title: 'Accessibility',
			paragraphs: [
				'Trame follows WCAG 2.2 at level AA, and RGAA 4.1 in France, on the phone, the console, the screen and the synthesis. No complete audit has been made: in the terms of French law its state is therefore “not compliant”. A public body that uses Trame publishes a statement of its own; what follows may help.',
				'Checked in each version: the rules that a tool can check by itself, a whole session led by keyboard alone, and what a phone announces from one step to the next. Tried by hand: the nine kinds of steps on a phone, the main acts of the console, the pages to create, compose and read the report, heard with the Orca reader and Firefox; the dark display, which a phone takes when its own setting asks for it, on most steps; text twice as large, a width of 320 pixels, forced colours.',
				'Not tried yet: NVDA, JAWS, VoiceOver and TalkBack, voice control, nor the whole with the people concerned. If your phone is not in the language of the session, the words of the room are read with the wrong pronunciation. Exported documents have headings, tables and captions, and were not checked one by one.',
				'The projected screen has no controls: shared results are on every phone as well, where each picture has its table. On the console, letters alone are shortcuts; the window of shortcuts can turn them off.',
				'If something keeps you from taking part, tell the facilitator, who can type your answers for you: they count as much. In France, if the organisation that invites you does not answer, you may turn to the Défenseur des droits.'
			]
		},
		{
			id: 'effacement',
			title: 'Erasure',
			paragraphs: [
				'The session erases itself on the day you set, the one that everyone reads on their phone. You may bring it forward. A participant may erase what they wrote at any time.',
				'Documents that you exported do not erase themselves: put them away, and destroy them when they are no longer useful. The attendance sheet is kept apart and cannot be matched with answers.'
			]
		}
	]
};
