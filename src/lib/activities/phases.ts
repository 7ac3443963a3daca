// The four moments of a step and the three roles, without anything else: faces read this file too.

/** `present` explains, `collect` receives answers, `share` shows them, `conclude` closes the step. */
export const phases = ['present', 'collect', 'share', 'conclude'] as const;
export type Phase = (typeof phases)[number];

export const roles = ['host', 'screen', 'participant'] as const;
export type Role = (typeof roles)[number];
