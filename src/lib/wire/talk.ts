// The conversation by plain requests, as phones read it: no schema library here.

/** Commands that one request carries at most. */
export const framesPerTalk = 16;

/** The room's answer: the frames that it would have sent, and a mark of what it showed last. */
export type Frames = { readonly mark: string; readonly frames: readonly string[] };

/** Reads an answer that came from our own room. */
export function isFrames(answer: unknown): answer is Frames {
	return (
		typeof answer === 'object' &&
		answer !== null &&
		'mark' in answer &&
		typeof answer.mark === 'string' &&
		'frames' in answer &&
		Array.isArray(answer.frames)
	);
}
