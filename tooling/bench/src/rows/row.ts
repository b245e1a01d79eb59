import type { Figure } from "../figures.ts";
import type { Workplace } from "../workplace.ts";

/** One row of the table of figures. */
export type Row = { id: string; title: string; measure: (place: Workplace) => Promise<readonly Figure[]> };
