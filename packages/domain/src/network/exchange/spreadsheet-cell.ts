/** What a spreadsheet would run as a formula, and what was already guarded: so that taking the guard away is exact. */
const risky = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

/** A cell that starts with `= + - @`, tab or return gets an apostrophe: a spreadsheet then shows it and runs nothing (OWASP). */
export function guardCell(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

export function unguardCell(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
