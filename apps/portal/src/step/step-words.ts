import { formatDate, formatDay, formatWeekday, isoDayOf, startSentence } from "@naast/text";
import type { PairProps } from "@naast/ui";
import { justNowPeriod, type StepView } from "@naast/vocabulary";
import type { People } from "../plan/people.ts";
import type { Translate, Writing } from "../plan/words.ts";

type Told = { people: People; t: Translate; writing: Writing };

/** Where a step stands, as the pair of two halves. */
export function pairOf(step: StepView, people: People): PairProps {
  const other = step.doerId ?? step.returnedBy;
  const beside = people.voiceOf(other) === "worker" ? "worker" : "network";
  return { state: pairState(step, people), beside };
}

function pairState({ state, doerId, returnedBy }: StepView, people: People): PairProps["state"] {
  if (state === "done") return "done";
  if (state === "requested") return "request";
  if (state === "offered") return "offer";
  if (state === "accepted") return people.voiceOf(doerId) === "client" ? "mine" : "accepted";
  return returnedBy === null || state === "stopped" ? "open" : "handed-back";
}

/** The same in words: "Rik doet mee". */
export function standingWords(step: StepView, { people, t, writing }: Told): string {
  const { state, doerId, returnedBy } = step;
  const named = (id: StepView["doerId"]) => ({ name: people.nameOf(id), you: people.isYou(id) ? "yes" : "no" });
  const asked = { client: people.clientName, reader: people.own ? "client" : "other" };
  switch (state) {
    case "done":
      return t("shared.steps.done", { day: formatDate(isoDayOf(step.doneAt ?? step.changedAt), writing) });
    case "stopped":
      return t("shared.steps.stopped");
    case "requested":
      return t("shared.steps.requested", named(doerId));
    case "offered":
      return t("shared.steps.offered", { ...named(doerId), ...asked });
    case "accepted":
      return people.voiceOf(doerId) === "client" ? t("shared.steps.mine", asked) : t("shared.steps.accepted", named(doerId));
    case "open":
      return returnedBy === null ? t("shared.steps.open") : t("shared.steps.handedBack", named(returnedBy));
  }
}

/** "zaterdag 28 november, 14.00 uur"; null for "some time". */
export function whenOf({ onDay, whenWords }: Pick<StepView, "onDay" | "whenWords">, writing: Writing): string | null {
  const day = writing.byDate ? formatWeekday : formatDay;
  const parts = [onDay ? day(onDay, writing) : "", whenWords ?? ""].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : null;
}

/** Who and when in one line. A step that is over has its own day. */
export function stepNote(step: StepView, told: Told): string {
  const standing = standingWords(step, told);
  const when = step.state === "done" || step.state === "stopped" ? null : whenOf(step, told.writing);
  if (!when) return standing;
  return standing.endsWith(".") ? `${standing} ${startSentence(when)}` : `${standing} · ${when}`;
}

/** What somebody wrote when they gave it back; empty when they wrote nothing. */
export function returnedWords({ returnedBy, returnWords }: StepView, { people, t }: Pick<Told, "people" | "t">): string {
  if (!returnedBy || !returnWords) return "";
  return t("shared.steps.handedBackWords", {
    you: people.isYou(returnedBy) ? "yes" : "no",
    name: people.nameOf(returnedBy),
    words: returnWords,
  });
}

/** What somebody else did a moment ago: "Rik zei net ja". Null when it is longer ago, or one's own doing. */
export function justNowWords(step: StepView, { people, t, readAt }: Told & { readAt: number }): string | null {
  if (people.isYou(step.changedBy) || readAt - step.changedAt > justNowPeriod) return null;
  return t(`shared.justNow.${justNowKey(step)}`, { name: people.nameOf(step.changedBy) });
}

function justNowKey(step: StepView) {
  const byDoer = step.changedBy === step.doerId;
  if (step.state === "done") return "done";
  if (step.state === "accepted" && byDoer) return "saidYes";
  if (step.state === "offered") return "offered";
  if (step.state === "open" && step.returnedBy === step.changedBy) return "handedBack";
  return step.changedAt === step.createdAt ? "added" : "changed";
}
