import { formatDate } from "@naast/text";
import { type ConsentLine, dayOf } from "@naast/vocabulary";
import type { Translate, Writing } from "../../plan/words.ts";
import { type Block, note, title, words } from "./block.ts";

type Told = ConsentLine & { name?: string };

/** Since when, by whom, how, until when; and when it was taken back. */
export function consentSentences(line: ConsentLine, { t, writing }: { t: Translate; writing: Writing }): readonly string[] {
  const day = (moment: number) => formatDate(dayOf(moment), writing);
  const given = t("portalMember.consent.given", { day: day(line.givenAt), name: line.givenByName });
  const how = t(`portalMember.consent.ways.${line.way}`);
  const until = t("portalMember.consent.until", { day: formatDate(line.endsOn, writing) });
  if (line.withdrawnAt !== null) {
    const stopped = t("portalMember.consent.withdrawn", { day: day(line.withdrawnAt), name: line.withdrawnByName ?? "none" });
    return [`${given} · ${how}`, stopped];
  }
  if (line.state === "ended") return [`${given} · ${how}`, t("portalMember.consent.ended", { day: formatDate(line.endsOn, writing) })];
  return [`${given} · ${how}`, until];
}

/** The log of consent as a page: every line that there ever was. */
export function consentBlocks(consent: readonly Told[], { t, writing }: { t: Translate; writing: Writing }): readonly Block[] {
  const lines = consent.flatMap((line): readonly Block[] => [
    words([line.name, t(`shared.labels.${line.label}`)].filter(Boolean).join(" · ")),
    ...consentSentences(line, { t, writing }).map(note),
    note(line.textShown),
  ]);
  return [title(t("portalTakeAlong.page.consent")), ...(lines.length > 0 ? lines : [note(t("portalTakeAlong.page.nothing"))])];
}
