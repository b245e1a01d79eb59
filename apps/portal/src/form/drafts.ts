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

/** The text in a form now. Ids and versions are left out: they belong to the page, not to the writer. */
function written(form: HTMLFormElement): Draft {
  const draft: Draft = {};
  for (const control of form.elements) {
    if (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && (control.type === "text" || control.type === "date"))) {
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
  let changed = false;
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
      control.checked = draft[control.name]?.includes(control.value) ?? false;
    } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) {
      const [text] = draft[control.name] ?? [];
      if (text === undefined || text === control.value) continue;
      control.value = text;
      changed = true;
    }
  }
  return changed;
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
