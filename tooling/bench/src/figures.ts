/** One measured figure and what it must be; `bound` null: it is printed and nothing is asked of it. */
export type Figure = { id: string; value: number; bound: number | null; unit: string; holds: boolean };
type Measured = { id: string; value: number; bound: number; unit: string };

const rounded = (value: number) => Number(value.toPrecision(4));

export function atLeast({ id, value, bound, unit }: Measured): Figure {
  return { id, value: rounded(value), bound, unit, holds: value >= bound };
}

export function atMost({ id, value, bound, unit }: Measured): Figure {
  return { id, value: rounded(value), bound, unit, holds: value <= bound };
}

export function onlyPrinted({ id, value, unit }: Omit<Measured, "bound">): Figure {
  return { id, value: rounded(value), bound: null, unit, holds: true };
}

/** A line for people: "holds  plan-read  0.31  of 0.25 times bare". */
export function lineOf({ id, value, bound, unit, holds }: Figure): string {
  const asked = bound === null ? "no bound" : `bound ${bound}`;
  return `${holds ? "✓" : "✗"} ${id.padEnd(38)} ${String(value).padStart(9)}  ${asked.padEnd(13)} ${unit}`;
}
