import { exchangeLimit, type FileRefusal } from "@naast/vocabulary";
import { textOf } from "./decoded-text.ts";
import { readEgor } from "./read-egor.ts";
import { readGraphml } from "./read-graphml.ts";
import { partIn, readNetworkCanvas } from "./read-network-canvas.ts";
import { RefusedFile } from "./refused-file.ts";
import type { TextFile } from "./table-file.ts";
import { type Understood, understand } from "./understand.ts";
import { type BinaryFile, isZip, unpackZip } from "./zip-file.ts";

const isGraphml = ({ name, text }: TextFile) => /\.(graphml|xml)$/i.test(name) || /^\uFEFF?\s*</.test(text);
const isTable = ({ name }: TextFile) => /\.csv$/i.test(name);

function understood(files: readonly TextFile[], whole: string): Understood {
  const [graph] = files.filter(isGraphml);
  const rest = files.filter((file) => file !== graph);
  const foreign = rest.find((file) => !isTable(file) || graph !== undefined);
  if (foreign) throw new RefusedFile("foreign", { file: foreign.name, line: 1 });
  if (graph) return understand(readGraphml(graph), graph.name);
  const isSession = files.some((file) => partIn(file) !== null);
  const stranger = isSession ? files.find((file) => partIn(file) === null) : undefined;
  if (stranger) throw new RefusedFile("foreign", { file: stranger.name, line: 1 });
  return understand(isSession ? readNetworkCanvas(files) : readEgor(files), whole);
}

function requireSize({ map: { nodes, ties } }: Understood, file: string): void {
  if (nodes.length > exchangeLimit.nodes || ties.length > exchangeLimit.ties) throw new RefusedFile("tooLarge", { file, line: null });
}

/**
 * Reads an uploaded map, whatever its form: a zip or loose files, of Network Canvas (tables or GraphML) or egor. Gives
 * what it means, or why it is refused with the file and the line. Nothing is kept here.
 */
export function readMapFiles(uploaded: readonly BinaryFile[]): Understood | { refused: FileRefusal } {
  const [first] = uploaded;
  try {
    const whole = { file: first?.name ?? "", line: null };
    const size = uploaded.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (!first || size === 0) throw new RefusedFile("nothing", whole);
    if (size > exchangeLimit.upload) throw new RefusedFile("tooLarge", whole);
    if (uploaded.length > exchangeLimit.files) throw new RefusedFile("tooMany", whole);
    const files = uploaded.flatMap((file) => (isZip(file) ? unpackZip(file) : [file])).map(textOf);
    if (files.length === 0) throw new RefusedFile("nothing", whole);
    const read = understood(files, first.name);
    requireSize(read, first.name);
    return read;
  } catch (error) {
    if (error instanceof RefusedFile) return { refused: error.refusal };
    throw error;
  }
}
