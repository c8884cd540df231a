export const refuse = {} as const;
