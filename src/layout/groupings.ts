// What events can be grouped by; bands.ts does it.

export const GROUPINGS = ['article', 'person', 'place', 'status'] as const;

export type GroupBy = (typeof GROUPINGS)[number];
