import { RefusedFile } from "./refused-file.ts";
import type { TextFile } from "./table-file.ts";
import type { BinaryFile } from "./zip-file.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });
const lineBreak = 0x0a;

function isText(bytes: Uint8Array): boolean {
  try {
    return !decoder.decode(bytes).includes("\u0000");
  } catch {
    return false;
  }
}

/** The first line that is no text: the bytes of a line break occur in no other character of UTF-8. */
function damagedLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(lineBreak); end !== -1; end = bytes.indexOf(lineBreak, start)) {
    if (!isText(bytes.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}

/** The text of a file. Refused, with the line, when it is no UTF-8. */
export function textOf({ name, bytes }: BinaryFile): TextFile {
  if (!isText(bytes)) throw new RefusedFile("text", { file: name, line: damagedLine(bytes) });
  return { name, text: decoder.decode(bytes) };
}
