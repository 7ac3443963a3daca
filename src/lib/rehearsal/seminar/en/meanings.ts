// What a person puts behind a word of her own, whichever it is: the word stands above the sentence.

export const meanings: readonly string[] = [
	'For me it begins with calling back the same day, even to say that one has no answer.',
	'It is what we lacked last year, and we all felt it.',
	'Without it everyone goes back to a corner and the meeting was for nothing.',
	'I understood it on the day a colleague picked up the phone in my place.',
	'It cannot be decreed: it is built on small things.',
	'It is what I quote when I am asked what our meetings are for.',
	'We speak of it a lot; I would like us to do it once, for real.',
	'It takes time, and that time should be written into our jobs.',
	'It is the first thing I tell a new colleague.',
	'With us it rests on one person, and that is too few.',
	'When it is there we gain weeks; when it is missing everything stops.',
	'It asks one to give up being right alone.',
	'I measure it by one thing: do we warn each other before, or after?',
	'It is what the people we support notice, long before we do.',
	'We do not all mean the same by it, we shall have to talk about it again.',
	'It is less a quality than a habit to take up together.',
	'It is what remains when the meeting is over.',
	'I care about it because I saw it work elsewhere, with less than we have.',
	'It only works if everyone gains something too.',
	'It is fragile: one departure, and all begins again.',
	'It shows most on days when everything goes wrong.',
	'Someone has to look after it, or else what is urgent wins.',
	'It is why I come back.',
	'Between two it is simple, among twelve organisations it is a profession.'
];
