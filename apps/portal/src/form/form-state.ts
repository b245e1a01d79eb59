/** What somebody filled in, as the form sent it. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export type FormProblem = { field: string; words: string };

/** Two people wrote the same words at once. Both texts whole, and what each way out is called. */
export type FormConflict = {
  field: string;
  version: number;
  question: string;
  mine: { label: string; words: string };
  theirs: { label: string; words: string; voice: "client" | "network" };
  keepMine: string;
  keepTheirs: string;
  /** Where the reader goes who keeps the other text: nothing has to be written for that. */
  theirsPath: string;
  merge: string;
  mergeLabel: string;
  save: string;
  note: string;
};

/** What comes back when a form could not be saved yet. Nothing that was typed is lost. Null: not sent before. */
export type FormState = {
  /** A new one for each answer, so that the fields are drawn again with what was typed. */
  attempt: string;
  values: FormValues;
  /** Empty when nothing has to be said about it: the page came back in another language. */
  title: string;
  intro: string;
  problems: readonly FormProblem[];
  conflict: FormConflict | null;
} | null;

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

export function textValue(values: FormValues | undefined, name: string): string | undefined {
  const value = values?.[name];
  return typeof value === "string" ? value : value?.[0];
}

export function listValue(values: FormValues | undefined, name: string): readonly string[] | undefined {
  const value = values?.[name];
  return typeof value === "string" ? [value] : value;
}
