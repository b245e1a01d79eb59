import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "@tailwindcss/node";

const base = fileURLToPath(new URL("..", import.meta.url));

export type Subject = "theme" | "dashboard";

/** The stylesheet of an app that uses no utility of its own: what every page pays at least. */
export async function stylesheet(subjects: readonly Subject[] = ["theme", "dashboard"]): Promise<string> {
  const source = ['@import "tailwindcss" source(none);', ...subjects.map((subject) => `@import "./${subject}.css";`)];
  const compiler = await compile(source.join("\n"), { base, shouldRewriteUrls: true, onDependency: () => {} });
  return compiler.build([]).replaceAll(/url\("?([^")]+\.woff2)"?\)/g, (_, path: string) => `url("${inlineFont(path)}")`);
}

function inlineFont(path: string): string {
  const file = new URL(path, new URL("../theme.css", import.meta.url));
  return `data:font/woff2;base64,${readFileSync(file).toString("base64")}`;
}
