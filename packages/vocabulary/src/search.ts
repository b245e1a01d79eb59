/** Whether all words that were typed stand somewhere in the texts; accents and capitals do not count. */
export function containsWords(typed: string, texts: readonly (string | null)[]): boolean {
  const text = plain(texts.join(" "));
  return plain(typed)
    .split(" ")
    .every((word) => text.includes(word));
}

function plain(words: string): string {
  return words
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .trim();
}
