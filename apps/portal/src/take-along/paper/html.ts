import type { Block } from "./block.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

const tags = { title: "h1", heading: "h2", words: "h3", line: "p", note: "small" } as const;

function blockAsHtml(block: Block): string {
  if (block.as === "list") return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
  const tag = tags[block.as];
  return `<${tag}>${escaped(block.words)}</${tag}>`;
}

const style = `
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #231d2b; background: #fff; font: 18px/1.5 "Atkinson Hyperlegible Next", Verdana, sans-serif; }
h1 { font-size: 36px; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 22px; border-bottom: 2px solid #231d2b; }
h3 { margin: 1.5rem 0 0.25rem; font-size: 24px; line-height: 1.25; }
p, small { display: block; margin: 0.25rem 0; white-space: pre-line; }
small { font-size: 15px; color: #463f50; }
ul { margin: 0.25rem 0 0.75rem; padding-left: 1.25rem; }
li { margin: 0.25rem 0; white-space: pre-line; }
@media print { body { margin: 0; max-width: none; font-size: 12pt; } h3, li { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;

/** A page that stands on its own: no script, no address of ours, nothing to load. It prints on A4. */
export function asHtml(blocks: readonly Block[], { language, name }: { language: string; name: string }): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(name)}</title><style>${style}</style>`;
  return `<!doctype html><html lang="${language}"><head>${head}</head><body><main>${blocks.map(blockAsHtml).join("\n")}</main></body></html>\n`;
}
