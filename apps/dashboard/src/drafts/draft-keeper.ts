import type { PersonId } from "@naast/vocabulary";

/** What somebody is typing in one form, field by field. */
export type Draft = Readonly<Record<string, string>>;

export type DraftPlace = {
  personId: PersonId;
  /** Others use this device too: nothing is kept on it. */
  sharedDevice: boolean;
  /** Which form: "ownView:<goal>". */
  form: string;
};

/** What was typed before and not sent. Survives a reload, an empty battery and an ended sign-in. */
export function readDraft(place: DraftPlace): Draft | null {
  if (place.sharedDevice) return null;
  try {
    return asDraft(JSON.parse(window.localStorage.getItem(keyOf(place)) ?? "null"));
  } catch {
    return null;
  }
}

/** Keeps it on this device only. A full or closed storage is no reason to disturb somebody who is typing. */
export function keepDraft(place: DraftPlace, draft: Draft): void {
  if (place.sharedDevice) return;
  try {
    if (Object.values(draft).some((words) => words.trim() !== "")) window.localStorage.setItem(keyOf(place), JSON.stringify(draft));
    else window.localStorage.removeItem(keyOf(place));
  } catch {
    // Nothing is lost that was not already only on the screen.
  }
}

/** After it was sent, or thrown away. */
export function forgetDraft(place: DraftPlace): void {
  try {
    window.localStorage.removeItem(keyOf(place));
  } catch {
    // See keepDraft.
  }
}

/** After somebody signed out, or said that others use this device. */
export function forgetAllDrafts(personId: PersonId): void {
  try {
    const all = Object.keys(window.localStorage).filter((key) => key.startsWith(`${prefix}${personId}:`));
    for (const key of all) window.localStorage.removeItem(key);
  } catch {
    // See keepDraft.
  }
}

const prefix = "naast-draft:";

function keyOf({ personId, form }: DraftPlace): string {
  return `${prefix}${personId}:${form}`;
}

function asDraft(kept: unknown): Draft | null {
  if (typeof kept !== "object" || kept === null) return null;
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
