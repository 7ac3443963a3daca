// The lists that a facilitator keeps beside the steps. Parking holds what comes back later;
// decisions and actions leave with the report; remarks are for the log of whoever leads alone.

export const noteLists = ['parking', 'decision', 'action', 'remark'] as const;
export type NoteList = (typeof noteLists)[number];
