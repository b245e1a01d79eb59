/** What a page is made of, before it is HTML or a PDF: the same words in the same order in both. */
export type Block = { as: "title" | "heading" | "words" | "line" | "note"; words: string } | { as: "list"; items: readonly string[] };

export const title = (words: string): Block => ({ as: "title", words });
export const heading = (words: string): Block => ({ as: "heading", words });
/** The client's own words: the largest but the title. */
export const words = (said: string): Block => ({ as: "words", words: said });
export const line = (said: string): Block => ({ as: "line", words: said });
export const note = (said: string): Block => ({ as: "note", words: said });

/** A list with a small line above it; nothing where there is nothing. */
export function listed(above: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [note(above), { as: "list", items }];
}

/** A part of a page: its heading and what is in it; nothing where there is nothing. */
export function part(name: string, inside: readonly Block[]): readonly Block[] {
  return inside.length === 0 ? [] : [heading(name), ...inside];
}
