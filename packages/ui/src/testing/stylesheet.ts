import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile, optimize } from "@tailwindcss/node";

const base = fileURLToPath(new URL("..", import.meta.url));

export type Entry = "theme" | "dashboard" | "paper";

/** The stylesheet of an app that uses no utility of its own, as it is sent: what every page pays at least. */
export async function stylesheet(entries: readonly Entry[]): Promise<string> {
  const source = ['@import "tailwindcss" source(none);', ...entries.map((entry) => `@import "./${entry}.css";`)];
  const compiler = await compile(source.join("\n"), { base, shouldRewriteUrls: true, onDependency: () => {} });
  return optimize(compiler.build([]), { minify: true }).code;
}

/** The same with the font inside, for a page that stands alone. */
export async function standaloneStylesheet(entries: readonly Entry[]): Promise<string> {
  return (await stylesheet(entries)).replaceAll(/url\("?([^")]+\.woff2)"?\)/g, (_, path: string) => `url("${inline(path)}")`);
}

function inline(path: string): string {
  const font = readFileSync(new URL(path, new URL("../theme.css", import.meta.url)));
  return `data:font/woff2;base64,${font.toString("base64")}`;
}
