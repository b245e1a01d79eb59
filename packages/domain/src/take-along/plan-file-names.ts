import type { Language, PlanFile } from "@naast/vocabulary";

const somebody: Readonly<Record<Language, string>> = { nl: "iemand", en: "somebody" };

/** Words before a name that are no name: taking them out would take them out of every sentence. */
const titles = new Set([
  "mevrouw",
  "meneer",
  "mevr",
  "dhr",
  "mrs",
  "miss",
  "the",
  "van",
  "den",
  "der",
  "het",
  "een",
  "oom",
  "tante",
  "opa",
  "oma",
]);

/** The parts of a name that name somebody by themselves: "Mevrouw De Vries" is also "Vries" and "De Vries". */
function partsOf(name: string): readonly string[] {
  const words = name.trim().split(/\s+/);
  const telling = words.filter(
    (word) => word.length >= 2 && /^\p{Lu}/u.test(word) && !titles.has(word.toLowerCase()) && !/^(de|te)$/i.test(word),
  );
  const withoutTitle = words.filter((word) => !titles.has(word.toLowerCase())).join(" ");
  return [name.trim(), withoutTitle, ...telling].filter((part) => part.length >= 2);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Everybody else whose name the plan knows: who takes part or did, who is on the map, with whom there was a moment. */
function namesIn({ people, nodes, contactMoments }: PlanFile): readonly string[] {
  const onMap = nodes
    .filter(({ kind }) => kind === "person")
    .flatMap(({ label, earlier }) => [label, ...earlier.map(({ words }) => words)]);
  const moments = contactMoments.flatMap(({ withWhom }) => withWhom ?? []);
  return [...people.map(({ name }) => name), ...onMap, ...moments];
}

/** Takes the names of others out of a text. Whole words only, with the "s" of possession; longer names first. */
export function nameRemover(plan: PlanFile, more: readonly string[] = []): (text: string) => string {
  const parts = [...new Set([...namesIn(plan), ...more].flatMap(partsOf))].toSorted((a, b) => b.length - a.length);
  if (parts.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.map(escaped).join("|")})(?:['’]?s)?(?![\\p{L}\\p{N}])`, "giu");
  const word = somebody[plan.language];
  return (text) => text.replace(pattern, word);
}
