export const reason = {} as const;
