import { isBuiltin } from "node:module";
import { describe, expect, it } from "vitest";
import { foldersIn, isProof, sources, textOf } from "./repository.ts";
import { importsOf, packageOf } from "./source-text.ts";
import { appsMayImport, mayImport, typesOnly } from "./table.ts";

type Manifest = { name: string; dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

function manifestOf(folder: string): Manifest {
  return JSON.parse(textOf(`${folder}/package.json`));
}

function ours(manifest: Manifest): string[] {
  return Object.keys(manifest.dependencies ?? {}).flatMap((name) => (name.startsWith("@naast/") ? [name.slice("@naast/".length)] : []));
}

describe("who may import what", () => {
  it("every package has a row in the table", () => {
    expect(Object.keys(mayImport).toSorted()).toEqual(foldersIn("packages").toSorted());
  });

  it.each(Object.entries(mayImport))("%s declares no more than its row allows", (name, row) => {
    const manifest = manifestOf(`packages/${name}`);
    const allowed = new Set([...row.ours.map((other) => `@naast/${other}`), ...row.others]);
    const beyond = Object.keys(manifest.dependencies ?? {}).filter((dependency) => !allowed.has(dependency));
    expect(beyond).toEqual([]);
  });

  it.each(foldersIn("apps"))("apps/%s reaches the data through the api only", (name) => {
    expect(ours(manifestOf(`apps/${name}`)).filter((other) => !appsMayImport.includes(other))).toEqual([]);
  });

  it("the arrows never form a circle", () => {
    const visit = (name: string, path: string[]): string[] => {
      if (path.includes(name)) return [[...path, name].join(" → ")];
      return (mayImport[name]?.ours ?? []).flatMap((next) => visit(next, [...path, name]));
    };
    expect(Object.keys(mayImport).flatMap((name) => visit(name, []))).toEqual([]);
  });

  it("what runs in production imports only what its package.json names as a dependency", () => {
    const strangers = sources.filter(isShipped).flatMap((file) => {
      const { name, dependencies = {} } = manifestOf(packageFolder(file));
      const known = new Set([name, ...Object.keys(dependencies)]);
      const used = importsOf(textOf(file)).filter(({ module, isType }) => !isType && isForeign(module));
      return used.filter(({ module }) => !known.has(packageOf(module))).map(({ module }) => `${file} imports ${module}`);
    });
    expect(strangers).toEqual([]);
  });

  it.each(typesOnly)("$from knows $of by its types only", ({ from, of }) => {
    const values = sources
      .filter((file) => file.startsWith(`packages/${from}/`) && isShipped(file))
      .filter((file) => importsOf(textOf(file)).some(({ module, isType }) => packageOf(module) === of && !isType));
    expect(values).toEqual([]);
  });

  it("apps touch the live feed in instrumentation.ts only", () => {
    const touching = sources.filter((file) => file.startsWith("apps/") && /from "@naast\/live/.test(textOf(file)));
    expect(touching.filter((file) => !file.endsWith("/instrumentation.ts"))).toEqual([]);
  });
});

// Used while developing and in tests, never by an app: the packages these need are devDependencies.
const notShipped = ["generate.ts", "schema-snapshots.ts", "postgres/pglite.ts"].map((file) => `packages/db/src/dialect/${file}`);

function isShipped(file: string): boolean {
  if (notShipped.includes(file)) return false;
  return /^(apps|packages)\//.test(file) && !isProof(file) && !file.includes("/scripts/") && !/\.config\.(ts|mjs)$/.test(file);
}

function isForeign(module: string): boolean {
  return !module.startsWith(".") && !module.startsWith("#") && !isBuiltin(module);
}

function packageFolder(file: string): string {
  return file.split("/").slice(0, 2).join("/");
}
