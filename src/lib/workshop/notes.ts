// The lists that a facilitator keeps beside the steps. Parking holds what comes back later;
// decisions and actions leave with the report.

export const noteLists = ['parking', 'decision', 'action'] as const;
export type NoteList = (typeof noteLists)[number];
