import type { PlanFile } from "@naast/vocabulary";
import type { Block } from "./block.ts";
import { line, note } from "./block.ts";

type Meeting = PlanFile["meetings"][number];

/** What was said and agreed in a meeting: each by name, in their own words. */
export function talkBlocks({ title, talk }: Meeting, nameIn: (key: string | null) => string): readonly Block[] {
  if (talk === null) return [];
  const { voices, released, agreements, absent, fallbackWords, lookBackWords } = talk;
  return [
    note(title),
    ...voices.map(({ by, words }) => line(`${nameIn(by)}: ${words}`)),
    ...released.map(({ by, words }) => line(`${by.map(nameIn).join(", ")}: ${words}`)),
    ...agreements.map(({ owner, what, whenWords }) => line([`${nameIn(owner)}: ${what}`, whenWords].filter((one) => one).join(" · "))),
    ...(fallbackWords ? [line(fallbackWords)] : []),
    ...(lookBackWords ? [line(lookBackWords)] : []),
    ...absent.map(({ by, words }) => line(`${nameIn(by)}: ${words}`)),
  ];
}
