import { crc32 } from "node:zlib";
import { exchangeLimit } from "@naast/vocabulary";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { RefusedFile } from "./refused-file.ts";
import type { TextFile } from "./table-file.ts";

export type BinaryFile = { name: string; bytes: Uint8Array };

export function isZip({ bytes }: BinaryFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Packs text files. The moment of the packing is not in it: a file tells no more than it must. */
export function packZip(files: readonly TextFile[]): Uint8Array {
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: "1980-01-02" });
}

/**
 * ZIP (APPNOTE 4.3.12): the checksum that the directory at the end gives for each file; none where the two places that
 * name the file disagree. fflate compares neither.
 */
function checksums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, number>();
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true) + 30;
    const isUnicode = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const [name, again] = [at + 46, start].map((from) => strFromU8(bytes.subarray(from, from + length), !isUnicode));
    if (name !== undefined && name === again) found.set(name, view.getUint32(at + 16, true));
  }
  return found;
}

function isOurs(name: string): boolean {
  return !name.endsWith("/") && !name.startsWith("__MACOSX/");
}

/**
 * The files in a zip. What it says it holds is counted before anything is unpacked, and unpacking stops there: a bomb
 * stays packed. A file that is not what its checksum says is damaged.
 */
export function unpackZip({ name: zip, bytes }: BinaryFile): readonly BinaryFile[] {
  const whole = { file: zip, line: null };
  let size = 0;
  let count = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!isOurs(name)) return false;
    size += originalSize;
    count += 1;
    if (size > exchangeLimit.unpacked) throw new RefusedFile("tooLarge", whole);
    if (count > exchangeLimit.files) throw new RefusedFile("tooMany", whole);
    return true;
  };
  try {
    const sums = checksums(bytes);
    return Object.entries(unzipSync(bytes, { filter })).map(([name, content]) => {
      if (crc32(content) !== sums.get(name)) throw new RefusedFile("zip", whole);
      return { name: name.split("/").at(-1) ?? name, bytes: content };
    });
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile("zip", whole);
  }
}
