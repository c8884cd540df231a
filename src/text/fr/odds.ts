export const odds = {} as const;
