/** "Mevrouw De Vries" inside a sentence: "gevraagd aan mevrouw De Vries". At its start `startSentence` gives the capital back. */
export function inSentence(name: string): string {
  return name.replace(/^(Mevrouw|Meneer|Oom|Tante)(?= )/, (title) => title.toLowerCase());
}
