import type { FormValues } from "./form-state.ts";

/** Names of fields that hold several answers end in `Ids`, and times that are offered are several; all others hold one. */
function isList(name: string): boolean {
  return name.endsWith("Ids") || name === "times";
}

/** What a form sent, without what the framework adds to it. Files are not taken. */
export function valuesOf(form: FormData): FormValues {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$"));
  return Object.fromEntries(
    names.map((name) => {
      const texts = form.getAll(name).filter((value) => typeof value === "string");
      return [name, isList(name) ? texts : (texts.at(-1) ?? "")];
    }),
  );
}

/** The same as schemas read it: a form sends the version of what was read as text. */
export function inputOf(values: FormValues): Readonly<Record<string, unknown>> {
  return "version" in values ? { ...values, version: Number(values.version) } : values;
}
