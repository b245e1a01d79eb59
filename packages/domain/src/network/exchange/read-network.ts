import type { Place } from "./refused-file.ts";

/** A node as a file has it: what it is called there, and its values by the name of the variable. */
export type ReadNode = { keys: readonly string[]; type: string; values: ReadonlyMap<string, string>; place: Place };
/** The ends by what the file calls its nodes; the first that is filled in counts. */
export type ReadTie = { from: string; to: string; type: string; place: Place };

/** What every reader gives, whatever the form of the file. */
export type ReadNetwork = {
  nodes: readonly ReadNode[];
  ties: readonly ReadTie[];
  /** Every variable of a node, by file; those that are not understood are reported. */
  columns: readonly { file: string; column: string }[];
  /** Variables of a tie or of the client: Naast keeps none. */
  dropped: readonly { file: string; column: string }[];
};

type Row = { values: ReadonlyMap<string, string>; place: Place };

/** The value of the first of these columns that holds one. */
export function firstValue({ values }: Row, columns: readonly string[]): string {
  return columns.map((column) => values.get(column) ?? "").find((value) => value !== "") ?? "";
}
