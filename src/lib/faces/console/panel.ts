// The windows that open over the console.

export type Panel =
	| 'notes'
	| 'shortcuts'
	| 'links'
	| 'paper'
	| 'journal'
	| 'session'
	| 'rehearse'
	| 'tables'
	| 'addStep'
	| 'editStep'
	| 'break'
	| 'look';
