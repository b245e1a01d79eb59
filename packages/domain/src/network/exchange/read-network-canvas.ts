import { ownColumns } from "./network-canvas-names.ts";
import { firstValue, type ReadNetwork } from "./read-network.ts";
import { RefusedFile } from "./refused-file.ts";
import { readTable, type Table, type TextFile } from "./table-file.ts";

const partOf = /(?:^|_)(attributeList|edgeList|ego)(?:_(.+))?\.csv$/i;
type Part = { part: "attributeList" | "edgeList" | "ego"; type: string };

/** Which part of a session a file is, by its name; null for a file of another kind. */
export function partIn({ name }: { name: string }): Part | null {
  const [, found, type = ""] = partOf.exec(name) ?? [];
  const part = (["attributeList", "edgeList", "ego"] as const).find((one) => one.toLowerCase() === found?.toLowerCase());
  return part ? { part, type } : null;
}

function foreignColumns({ file, columns }: Table): readonly { file: string; column: string }[] {
  return columns.filter((column) => !ownColumns.has(column)).map((column) => ({ file, column }));
}

/** A map is of one person. A second one in the same file is refused where it begins. */
function requireOneEgo(tables: readonly Table[]): void {
  let first = "";
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const ego = firstValue(row, ["networkCanvasEgoUUID"]);
    if (first !== "" && ego !== "" && ego !== first) throw new RefusedFile("secondMap", row.place);
    first = first === "" ? ego : first;
  }
}

/** A session of Network Canvas in tables. Files may be missing: the older version leaves out what is empty (`peers.md` 5.2). */
export function readNetworkCanvas(files: readonly TextFile[]): ReadNetwork {
  const parts = files.map((file) => ({ table: readTable(file), ...(partIn(file) ?? { part: "ego" as const, type: "" }) }));
  const of = (part: Part["part"]) => parts.filter((one) => one.part === part);
  requireOneEgo(parts.map(({ table }) => table));
  for (const { table } of of("attributeList")) {
    const isNumbered = table.columns.includes("nodeID") || table.columns.includes("networkCanvasUUID");
    if (!isNumbered) throw new RefusedFile("noNumber", { file: table.file, line: 1 }, "nodeID");
  }
  return {
    nodes: of("attributeList").flatMap(({ table, type }) =>
      table.rows.map((row) => ({ ...row, type, keys: [firstValue(row, ["networkCanvasUUID"]), firstValue(row, ["nodeID"])] })),
    ),
    ties: of("edgeList").flatMap(({ table, type }) =>
      table.rows.map((row) => ({
        type,
        place: row.place,
        from: firstValue(row, ["networkCanvasSourceUUID", "from"]),
        to: firstValue(row, ["networkCanvasTargetUUID", "to"]),
      })),
    ),
    columns: of("attributeList").flatMap(({ table }) => foreignColumns(table)),
    dropped: [...of("edgeList"), ...of("ego")].flatMap(({ table }) => foreignColumns(table)),
  };
}
