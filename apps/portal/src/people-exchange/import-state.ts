/** What came of looking into a file, in words. A new `attempt` for each answer. Null: nothing was sent yet. */
export type ImportState =
  | { attempt: string; refused: { where: string; words: string } }
  | { attempt: string; preview: ImportPreviewWords }
  | null;

export type ImportPreviewWords = {
  counts: string;
  names: readonly string[];
  /** What is on the map already, what becomes something else. */
  notes: readonly string[];
  dropped: readonly string[];
  circleHint: string | null;
  sectorHint: string | null;
  /** Everything is there already: there is nothing to confirm. */
  nothingNew: boolean;
  /** The map itself, for the form that confirms it. It is checked again when it comes back. */
  map: string;
};

export type ImportAction = (before: ImportState, form: FormData) => Promise<ImportState>;
