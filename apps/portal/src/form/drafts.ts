import { readAtFields } from "./read-at.ts";

/**
 * What somebody is typing, kept on their own device until it is saved: it survives a reload, an empty battery and an
 * expired sign-in. Forms on a shared device get no key and keep nothing. Signing out clears the device's storage.
 */
const prefix = "naast-draft:";
const sentKey = "naast-sent";

type Draft = Record<string, string[]>;

function storage(): Storage | null {
  try {
    // oxlint-disable-next-line no-restricted-globals -- the one place that writes on somebody's device
    return localStorage;
  } catch {
    return null;
  }
}

/** What is kept of a field: text, a day, and which words the writer had read. Other hidden fields belong to the page. */
function isWritten(control: Element): control is HTMLInputElement | HTMLTextAreaElement {
  if (control instanceof HTMLTextAreaElement) return true;
  return control instanceof HTMLInputElement && (["text", "date"].includes(control.type) || readAtFields.includes(control.name));
}

/** The text in a form now. */
function written(form: HTMLFormElement): Draft {
  const draft: Draft = {};
  for (const control of form.elements) {
    if (isWritten(control)) {
      if (control.name && control.value !== "") draft[control.name] = [control.value];
    } else if (control instanceof HTMLInputElement && control.checked) {
      draft[control.name] = [...(draft[control.name] ?? []), control.value];
    } else if (control instanceof HTMLSelectElement) {
      draft[control.name] = [control.value];
    }
  }
  return draft;
}

export function keepDraft(key: string, form: HTMLFormElement): void {
  try {
    storage()?.setItem(prefix + key, JSON.stringify(written(form)));
  } catch {
    // A full or forbidden storage must never stand between somebody and the form.
  }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && Object.values(value).every(Array.isArray);
}

/** Puts back what was typed before. True when there was something to put back. */
export function restoreDraft(key: string, form: HTMLFormElement): boolean {
  const draft = readDraft(key);
  if (!draft) return false;
  return [...form.elements].map((control) => fill(control, draft)).includes(true);
}

function isTicked(control: Element): control is HTMLInputElement {
  return control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type);
}

/** Fills one field. True when the reader sees other words in it than the page had. */
function fill(control: Element, draft: Draft): boolean {
  if (isTicked(control)) {
    control.checked = draft[control.name]?.includes(control.value) ?? false;
    return false;
  }
  if (!(isWritten(control) || control instanceof HTMLSelectElement)) return false;
  const [text] = draft[control.name] ?? [];
  if (text === undefined || text === control.value) return false;
  control.value = text;
  return !readAtFields.includes(control.name);
}

function readDraft(key: string): Draft | null {
  try {
    const parsed: unknown = JSON.parse(storage()?.getItem(prefix + key) ?? "null");
    return isDraft(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** Called when a form is sent: if the next page says it is saved, this draft has done its work. */
export function markSent(key: string): void {
  storage()?.setItem(sentKey, key);
}

export function dropSentDraft(): void {
  const key = storage()?.getItem(sentKey);
  if (key) storage()?.removeItem(prefix + key);
  unmarkSent();
}

export function unmarkSent(): void {
  storage()?.removeItem(sentKey);
}

/** Forgets everything that was typed about one plan: its reader may no longer see it. */
export function forgetDraftsOf(clientId: string): void {
  const store = storage();
  if (!store) return;
  for (const key of Object.keys(store)) if (key.startsWith(prefix) && key.includes(clientId)) store.removeItem(key);
}
