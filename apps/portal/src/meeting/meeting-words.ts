import { startSentence, zonedWords } from "@naast/text";
import type { MeetingRhythm, MeetingView } from "@naast/vocabulary";
import type { Translate, Writing } from "../plan/words.ts";

export type Times = { t: Translate; writing: Writing; zone: string };

/** "dinsdag 1 december, 18.00 uur bij jou (19.00 uur in Nederland)"; without the last part where both clocks say the same. */
export function momentWords(moment: number, { t, writing, zone }: Times): string {
  const { day, time, home } = zonedWords(moment, zone, writing);
  return startSentence(home === null ? t("meeting.plain", { day, time }) : t("meeting.zoned", { day, time, home }));
}

/** "Gesprek over je plan · een uur" */
export function kindWords({ kind, minutes }: Pick<MeetingView, "kind" | "minutes">, t: Translate): string {
  return `${t(`meeting.kinds.${kind}`)} · ${t("meeting.minutes", { minutes })}`;
}

export function rhythmWords(rhythm: MeetingRhythm, t: Translate): string {
  return t(`meeting.rhythms.${rhythm}`).toLowerCase();
}
