import type { PersonId } from "@naast/vocabulary";
import type { TalkFrame } from "./read-talk.ts";

/** Who can be chosen, the reader first. */
export function personOptions({ t, people }: Pick<TalkFrame, "t" | "people">, ids: readonly PersonId[]) {
  const others = ids.filter((id) => !people.isYou(id)).map((id) => ({ value: id, label: people.nameOf(id) }));
  return ids.some((id) => people.isYou(id)) ? [{ value: people.readerId, label: t("talk.me") }, ...others] : others;
}
