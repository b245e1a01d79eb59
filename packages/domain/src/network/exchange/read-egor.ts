import { firstValue, type ReadNetwork } from "./read-network.ts";
import { RefusedFile } from "./refused-file.ts";
import { readTable, type Table, type TextFile } from "./table-file.ts";

const ego = ["egoID", ".egoID"];
const alter = ["alterID", ".altID"];
const source = ["Source", ".srcID"];
const target = ["Target", ".tgtID"];

const has = ({ columns }: Table, names: readonly string[]) => names.some((name) => columns.includes(name));
const isTies = (table: Table) => has(table, source) && has(table, target);
const isAlters = (table: Table) => has(table, alter) && !isTies(table);

/** R writes TRUE, FALSE and NA. */
const written: ReadonlyMap<string, string> = new Map([
  ["TRUE", "true"],
  ["FALSE", "false"],
  ["NA", ""],
]);

function fromR({ values }: { values: ReadonlyMap<string, string> }): ReadonlyMap<string, string> {
  return new Map([...values].map(([column, value]) => [column, written.get(value) ?? value]));
}

function beyond({ file, columns }: Table, known: readonly string[]): readonly { file: string; column: string }[] {
  return columns.filter((column) => !known.includes(column)).map((column) => ({ file, column }));
}

function requireOneEgo(tables: readonly Table[]): void {
  let first = "";
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const id = firstValue(row, ego);
    if (first !== "" && id !== "" && id !== first) throw new RefusedFile("secondMap", row.place);
    first = first === "" ? id : first;
  }
}

/** The three tables of egor, known by their columns. Those of the client and of the ties may be missing. */
export function readEgor(files: readonly TextFile[]): ReadNetwork {
  const tables = files.map(readTable);
  const known = tables.filter((table) => has(table, [...ego, ...alter]) || isTies(table));
  const [foreign] = tables.filter((table) => !known.includes(table));
  if (foreign) throw new RefusedFile("foreign", { file: foreign.file, line: 1 });
  requireOneEgo(known);
  const alters = known.filter(isAlters);
  const ties = known.filter(isTies);
  return {
    nodes: alters.flatMap(({ rows }) =>
      rows.map((row) => {
        const values = fromR(row);
        return { keys: [firstValue(row, alter)], type: values.get("kind") ?? "person", values, place: row.place };
      }),
    ),
    ties: ties.flatMap(({ rows }) =>
      rows.map((row) => ({
        from: firstValue(row, source),
        to: firstValue(row, target),
        type: firstValue(row, ["type"]) || "knows",
        place: row.place,
      })),
    ),
    columns: alters.flatMap((table) => beyond(table, [...ego, ...alter, "kind"])),
    dropped: [
      ...ties.flatMap((table) => beyond(table, [...ego, ...source, ...target, "type"])),
      ...known.filter((table) => !isAlters(table) && !isTies(table)).flatMap((table) => beyond(table, ego)),
    ],
  };
}
