/** In bytes; the same in the figures and in the tests. */
export const byteBounds = { scriptAboveMinimal: 25_000, savingEverything: 40_000 } as const;
