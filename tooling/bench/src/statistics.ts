/** The value below which a share of the values lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) throw new Error("nothing was measured");
  return found;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** Two sides in turns, so that a slow minute of the machine meets both; the median of the rounds for each. */
export async function inTurns({ rounds, ours, bare }: { rounds: number; ours: () => Promise<number>; bare: () => Promise<number> }) {
  const found: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    found.bare.push(await bare());
    found.ours.push(await ours());
  }
  return { ours: median(found.ours), bare: median(found.bare) };
}
