/**
 * Which words somebody read before they began to write. A page that reads itself again draws newer ones, and their version
 * with them; what is typed goes on with what was read, so that two people who write at once are shown both texts.
 */
export type ReadAt = Readonly<Record<string, string>>;

/** The hidden fields that say so. */
export const readAtFields: readonly string[] = ["version", "basedOn"];

function controlsIn(form: HTMLFormElement): readonly HTMLInputElement[] {
  return readAtFields.map((name) => form.elements.namedItem(name)).filter((control) => control instanceof HTMLInputElement);
}

export function readAtIn(form: HTMLFormElement): ReadAt {
  return Object.fromEntries(controlsIn(form).map(({ name, value }) => [name, value]));
}

export function putBack(form: HTMLFormElement, readAt: ReadAt): void {
  for (const control of controlsIn(form)) control.value = readAt[control.name] ?? control.value;
}
