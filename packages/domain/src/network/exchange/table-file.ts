import { exchangeLimit } from "@naast/vocabulary";
import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Place } from "./refused-file.ts";
import { RefusedFile } from "./refused-file.ts";
import { guardCell, unguardCell } from "./spreadsheet-cell.ts";

export type TextFile = { name: string; text: string };
export type TableRow = { values: ReadonlyMap<string, string>; place: Place };
export type Table = { file: string; columns: readonly string[]; rows: readonly TableRow[] };

/** Comma separated, CRLF, quotes only where needed: as Network Canvas writes (`peers.md` 5.2). */
export function writeTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const guarded = [columns, ...rows].map((row) => row.map(guardCell));
  return stringify(guarded, { record_delimiter: "windows", quoted_match: /[\r\n]/ });
}

type ParsedRow = { cells: readonly string[]; line: number };

const count = (row: readonly string[], sign: RegExp) => row.reduce((sum, cell) => sum + (cell.match(sign)?.length ?? 0), 0);

/** Follows on which line each row begins: a cell may hold line breaks, of which csv-parse counts CRLF as two. */
function lineCount() {
  const lines: number[] = [];
  let tooMany = 0;
  let next = 1;
  const begins = (row: string[], { lines: end }: { lines: number }): string[] => {
    lines.push(end - tooMany - count(row, /[\r\n]/g));
    tooMany += count(row, /\r\n/g);
    next = end - tooMany + 1;
    return row;
  };
  /** Where reading stopped. A quote that never closes swallows the rest: the row it stands in is meant. */
  const stopped = (error: unknown): number => {
    if (!(error instanceof CsvError) || error.code === "CSV_QUOTE_NOT_CLOSED") return next;
    return typeof error["lines"] === "number" ? error["lines"] - tooMany : next;
  };
  return { lines, begins, stopped };
}

function parsed({ name, text }: TextFile): readonly ParsedRow[] {
  const { lines, begins, stopped } = lineCount();
  try {
    const rows = parse(text, { bom: true, skip_empty_lines: true, max_record_size: exchangeLimit.line, on_record: begins });
    return rows.map((cells, index) => ({ cells, line: lines[index] ?? 1 }));
  } catch (error) {
    const cells = error instanceof CsvError && error.code === "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH";
    throw new RefusedFile(cells ? "cells" : "table", { file: name, line: stopped(error) });
  }
}

/** Reads by name of the column, never by its place. Of two columns with one name the first counts. */
export function readTable(file: TextFile): Table {
  const [head, ...records] = parsed(file);
  const columns = head?.cells.map(unguardCell) ?? [];
  const rows = records.map(({ cells, line }): TableRow => {
    const values = columns.map((column, index): [string, string] => [column, unguardCell(cells[index] ?? "")]);
    return { values: new Map(values.toReversed()), place: { file: file.name, line } };
  });
  return { file: file.name, columns, rows };
}
