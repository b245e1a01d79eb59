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

const specifier = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)"([^"]+)"/g;

/** Every module a file imports, with whether the import disappears when types are erased. */
export function importsOf(text: string): { module: string; isType: boolean }[] {
  const statements = withoutComments(text);
  return [...statements.matchAll(specifier)].map((match) => {
    const before = statements.slice(0, match.index);
    const start = Math.max(before.lastIndexOf("\nimport"), before.lastIndexOf("\nexport"), 0);
    return { module: match[1] ?? "", isType: /^\s*(import|export)\s+type\b/.test(statements.slice(start)) };
  });
}

/** `@naast/db/plan/repository` belongs to `@naast/db`, `drizzle-orm/sqlite-core` to `drizzle-orm`. */
export function packageOf(module: string): string {
  return module
    .split("/")
    .slice(0, module.startsWith("@") ? 2 : 1)
    .join("/");
}
