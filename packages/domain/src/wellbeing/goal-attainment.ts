/** How one scaled goal went: -2 much less than hoped, 0 as hoped, +2 much more; and how much it weighs. */
export type Attainment = { level: number; weight: number };

/** How much goals of one person are taken to go together (Kiresuk and Sherman 1968). */
const togetherness = 0.3;

/**
 * The T-score of goal attainment scaling: 50 when all went as hoped. Null without goals or without weight.
 * Source: Kiresuk and Sherman 1968, as in `domain.md` 4.6. For workers and evaluation; a client reads the words.
 */
export function attainmentScore(goals: readonly Attainment[]): number | null {
  const weights = goals.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  const weighed = goals.reduce((sum, { level, weight }) => sum + level * weight, 0);
  const squares = goals.reduce((sum, { weight }) => sum + weight * weight, 0);
  return 50 + (10 * weighed) / Math.sqrt((1 - togetherness) * squares + togetherness * weights * weights);
}
