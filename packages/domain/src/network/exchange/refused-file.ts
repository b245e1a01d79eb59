import type { FileProblem, FileRefusal } from "@naast/vocabulary";

/** Where in a file something stands; line null when the whole file is meant. */
export type Place = { file: string; line: number | null };

/** A file that cannot be taken, with the line that is wrong. */
export class RefusedFile extends Error {
  readonly refusal: FileRefusal;
  constructor(problem: FileProblem, { file, line }: Place, what: string | null = null) {
    super(`${problem}: ${file}`);
    this.name = "RefusedFile";
    this.refusal = { file, line, problem, what: what === null ? null : what.slice(0, 80) };
  }
}
