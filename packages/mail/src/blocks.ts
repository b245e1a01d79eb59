/** What a mail is made of. Text and HTML come from the same blocks, so they cannot say different things. */
export type Block =
  | { kind: "words"; words: string }
  /** Something to type over: on a line of its own, large. */
  | { kind: "code"; words: string; code: string }
  | { kind: "link"; words: string; address: string };

/** The mail as plain text. Addresses and codes stand on lines of their own, where they are easy to copy. */
export function asText(blocks: readonly Block[]): string {
  return `${blocks.map(textOf).join("\n\n")}\n`;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "words":
      return block.words;
    case "code":
      return `${block.words}\n\n${block.code}`;
    case "link":
      return block.address;
  }
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (words: string) => words.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** The mail as HTML: no pictures, nothing loaded from elsewhere, no styles but size and space. */
export function asHtml(blocks: readonly Block[], language: string): string {
  const body = blocks.map(htmlOf).join("\n");
  return `<!doctype html>\n<html lang="${escaped(language)}"><head><meta charset="utf-8"></head><body style="font: 18px/1.5 sans-serif; margin: 24px">\n${body}\n</body></html>\n`;
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case "words":
      return `<p>${escaped(block.words)}</p>`;
    case "code":
      return `<p>${escaped(block.words)}</p>\n<p style="font-size: 32px; letter-spacing: 4px"><strong>${escaped(block.code)}</strong></p>`;
    case "link":
      return `<p><a href="${escaped(block.address)}">${escaped(block.words)}</a></p>`;
  }
}
