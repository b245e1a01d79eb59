/** Where a pattern occurs in a file, outside its comments, as `file:line`. */
export function occurrences(file: string, text: string, pattern: RegExp): string[] {
  return withoutComments(text)
    .split("\n")
    .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}  ${line.trim()}`] : []));
}

/** Blanks comments and keeps the lines where they are; good enough for code that a formatter has seen. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " ")).replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}

const statement = /(?:^|\n)\s*(?:import|export)\b([^"';]*?)\bfrom\s*"([^"]+)"|(?:^|\n)\s*import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/g;

/** Every module a file imports, with whether the import disappears when types are erased. */
export function importsOf(text: string): { module: string; isType: boolean }[] {
  return [...withoutComments(text).matchAll(statement)].map(([, names = "", from, alone, later]) => ({
    module: from ?? alone ?? later ?? "",
    isType: /^\s*type\b/.test(names),
  }));
}

/** `@naast/db/plan/repository` belongs to `@naast/db`, `drizzle-orm/sqlite-core` to `drizzle-orm`. */
export function packageOf(module: string): string {
  return module
    .split("/")
    .slice(0, module.startsWith("@") ? 2 : 1)
    .join("/");
}
