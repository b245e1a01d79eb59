import { Column, getTableName, is, SQL } from "drizzle-orm";

type Row = readonly unknown[];
type Decode = (value: unknown) => unknown;
type Field = { path: readonly string[]; field: unknown };

/** What drizzle's prepared selects of both engines hold. `joinsNotNullableMap`: the tables that every row has. */
export type MappedStatement = {
  fields?: readonly Field[];
  joinsNotNullableMap?: Readonly<Record<string, boolean>>;
  customResultMapper?: (rows: readonly Row[]) => unknown;
};

type Leaf = { name: string; index: number; decode: Decode | null };
/** A value of the row itself, or an object in it; `isOptional`: of a joined table that a row may lack. */
type Part = Leaf | { name: string; leaves: readonly Leaf[]; isOptional: boolean };

const decoded = ({ index, decode }: Leaf, row: Row) => {
  const value = row[index];
  return value === null || decode === null ? value : decode(value);
};

/** How a value of this field is read; null when it is taken as it is, undefined when only drizzle knows. */
function decoderOf(field: unknown): Decode | null | undefined {
  if (is(field, SQL)) return (value) => (field as unknown as { decoder: { mapFromDriverValue: Decode } }).decoder.mapFromDriverValue(value);
  if (!is(field, Column)) return undefined;
  return field.mapFromDriverValue === Column.prototype.mapFromDriverValue ? null : (value) => field.mapFromDriverValue(value);
}

function partOf(name: string, fields: readonly (Leaf & Field)[], everywhere: Readonly<Record<string, boolean>>): Part | undefined {
  const [first] = fields;
  if (first === undefined || fields.some(({ path }) => path.length !== first.path.length || path.length > 2)) return undefined;
  if (first.path.length === 1) return first;
  const columns = fields.map(({ field }) => field).filter((field) => is(field, Column));
  const tables = new Set(columns.map(({ table }) => getTableName(table)));
  const [table = ""] = tables;
  return { name, leaves: fields, isOptional: tables.size === 1 && is(first.field, Column) && everywhere[table] !== true };
}

function partsOf({ fields = [], joinsNotNullableMap = {} }: MappedStatement): readonly Part[] | undefined {
  const leaves = fields.map(({ path, field }, index) => ({ path, field, index, name: path.at(-1) ?? "", decode: decoderOf(field) }));
  const known = leaves.filter((leaf): leaf is Leaf & Field => leaf.decode !== undefined);
  const parts = [...Map.groupBy(known, ({ path }) => path[0] ?? "")].map(([name, own]) => partOf(name, own, joinsNotNullableMap));
  const all = parts.filter((part) => part !== undefined);
  return known.length === fields.length && all.length === parts.length ? all : undefined;
}

function objectOf(leaves: readonly Leaf[], row: Row): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const leaf of leaves) object[leaf.name] = decoded(leaf, row);
  return object;
}

/**
 * drizzle asks of every value in every row anew what kind of column it comes from, which takes as long as the query
 * itself. Here that is asked once, when a select is prepared. What has another shape than ours is left to drizzle.
 */
export function mapOnce(statement: MappedStatement): void {
  const parts = statement.fields && !statement.customResultMapper ? partsOf(statement) : undefined;
  if (parts === undefined) return;
  statement.customResultMapper = (rows) =>
    rows.map((row) => {
      const result: Record<string, unknown> = {};
      for (const part of parts) {
        if (!("leaves" in part)) result[part.name] = decoded(part, row);
        else result[part.name] = part.isOptional && row[part.leaves[0]?.index ?? 0] === null ? null : objectOf(part.leaves, row);
      }
      return result;
    });
}
