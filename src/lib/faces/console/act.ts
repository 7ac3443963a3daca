// One thing that a facilitator can do, as its button, its shortcut and the help list show it.

export type Act = {
	/** The key, as printed in the help. */
	readonly key: string;
	readonly label: string;
	readonly enabled: boolean;
	/** What it changes is on the screen at once. */
	readonly onScreen?: boolean;
	run(): void;
};
