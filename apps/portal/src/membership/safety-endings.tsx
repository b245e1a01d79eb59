import { formatDate, isoDayOf } from "@naast/text";
import { Sheet } from "@naast/ui";
import type { MemberEndingView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

type Props = { endings: readonly MemberEndingView[]; frame: PlanFrame };

/** That workers asked to end somebody's taking part for safety, why, and what was decided: the client reads all of it. */
export function SafetyEndings({ endings, frame: { t, writing } }: Props) {
  if (endings.length === 0) return null;
  return (
    <Sheet id="safety" title={t("portalMember.safety.title")}>
      {endings.map(({ id, personName: name, askedByName: worker, askedAt, reason, answer, answeredByName }) => (
        <div key={id} className="safety-line">
          <p>
            {t("portalMember.safety.asked", { worker, name, day: formatDate(isoDayOf(askedAt), writing) })}{" "}
            {t("portalMember.safety.answer", { answer: answer ?? "open", name, lead: answeredByName ?? "" })}
          </p>
          <p>{t("portalMember.safety.why", { worker, reason })}</p>
        </div>
      ))}
      {endings.some(({ answer }) => answer === "confirmed") ? <p className="note">{t("portalMember.safety.again")}</p> : null}
    </Sheet>
  );
}
