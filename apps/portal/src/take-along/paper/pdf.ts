import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import PDFDocument from "pdfkit";
import type { Block } from "./block.ts";

const margin = 56;

const looks = {
  title: { size: 28, bold: true, before: 0 },
  heading: { size: 17, bold: true, before: 18 },
  words: { size: 15, bold: true, before: 10 },
  line: { size: 11.5, bold: false, before: 3 },
  note: { size: 10, bold: false, before: 3 },
} as const;
type Look = (typeof looks)[keyof typeof looks];

/** The letters of the page. Two files: one for Dutch and its neighbours, one for the rest of the Latin alphabets. */
function fonts() {
  const here = process.cwd();
  // The program runs in the folder of this app; tests run in that of the repository.
  const inRepository = join(here, "apps", "portal");
  const home = existsSync(inRepository) ? inRepository : here;
  const find = createRequire(pathToFileURL(join(home, "package.json")));
  const file = (set: string, weight: number) =>
    find.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${set}-${weight}-normal.woff`);
  return { plain: file("latin", 400), plainMore: file("latin-ext", 400), bold: file("latin", 700), boldMore: file("latin-ext", 700) };
}

/** Stretches of letters that one of the two files has. */
function stretches(text: string): readonly { text: string; more: boolean }[] {
  const found: { text: string; more: boolean }[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const more = code >= 0x0100 && code <= 0x024f;
    const last = found.at(-1);
    if (last?.more === more) last.text += letter;
    else found.push({ text: letter, more });
  }
  return found;
}

type Document = InstanceType<typeof PDFDocument>;

type Said = { text: string; look: Look; indent?: number };

function write(document: Document, { text, look: { size, bold, before }, indent = 0 }: Said): void {
  const parts = stretches(text);
  document.fontSize(size).moveDown(before / size);
  if (document.y > document.page.height - margin - size * 3) document.addPage();
  parts.forEach((part, index) => {
    const continued = index < parts.length - 1;
    const options = { continued, lineGap: 2, ...(index === 0 ? { indent } : {}) };
    document.font(`${bold ? "bold" : "plain"}${part.more ? "More" : ""}`);
    if (index === 0) document.text(part.text, margin, document.y, options);
    else document.text(part.text, options);
  });
}

/** The same page as a PDF, with its letters inside. Plain on purpose: it has to print and be read aloud. */
export function asPdf(blocks: readonly Block[], { language, name }: { language: string; name: string }): Promise<Uint8Array> {
  const files = fonts();
  const document = new PDFDocument({ size: "A4", margin, font: files.plain, lang: language, displayTitle: true, info: { Title: name } });
  for (const [alias, file] of Object.entries(files)) document.registerFont(alias, file);
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
  for (const block of blocks) {
    if (block.as !== "list") write(document, { text: block.words, look: looks[block.as] });
    else for (const item of block.items) write(document, { text: `• ${item}`, look: looks.line, indent: 8 });
  }
  document.end();
  return done;
}
