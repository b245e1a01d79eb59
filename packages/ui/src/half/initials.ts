/** Words in front of a name that say nothing about who it is. */
const titles = new Set(["mevrouw", "meneer", "mevr.", "mw.", "dhr.", "mr.", "mrs.", "ms.", "oom", "tante"]);
const particles = new Set(["de", "den", "der", "van", "het", "'t", "ter", "ten", "el", "al", "le", "la"]);

/** Two letters for a half: "Samira" is Sa, "Mevrouw De Vries" is Vr. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words.find((word) => !titles.has(word.toLowerCase()) && !particles.has(word.toLowerCase())) ?? words[0] ?? "";
  const [start = "", next = ""] = first;
  return start.toUpperCase() + next.toLowerCase();
}
