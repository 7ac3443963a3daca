// The three ballots on an article, and what a verdict is made of. Faces read this file: no schema here.

export const choices = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** How far the vote on an article has gone: its counts reach the room when they are `shown`. */
export const stages = ['none', 'open', 'closed', 'shown'] as const;
export type Stage = (typeof stages)[number];

export type Tally = Readonly<Record<Choice, number>>;

/** « Pour » among « pour » and « contre », from the threshold up. Abstentions are counted apart. */
export function isAdopted({ for: yes, against }: Tally, threshold: number): boolean {
	return yes > 0 && yes * 100 >= threshold * (yes + against);
}

/** Ballots of any kind. */
export function castIn({ for: yes, against, abstain }: Tally): number {
	return yes + against + abstain;
}
