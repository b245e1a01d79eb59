import { formatTime, formatWeekday, isoDayOf, startSentence } from "@naast/text";
import { Pair } from "@naast/ui";
import type { PlanView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

/** How to read the halves, the next meeting, and what is not on this paper. */
export function PrintFoot({ view, frame }: { view: PlanView; frame: PlanFrame }) {
  const { t, people, writing } = frame;
  const [next] = view.meetings;
  const supporter = view.people.find(({ relation, takesPart }) => relation === "worker" && takesPart);
  return (
    <>
      <div className="paper-key">
        <b>{t("portalPlan.howToRead")}</b>
        <span>
          <Pair state="accepted" /> {t("portalPlan.key.together")}
        </span>
        <span>
          <Pair state="accepted" beside="worker" /> {t("portalPlan.key.withWorker")}
        </span>
        <span>
          <Pair state="request" /> {t("portalPlan.key.open")}
        </span>
        <span>
          <Pair state="offer" /> {t("portalPlan.key.offered")}
        </span>
      </div>
      <footer className="paper-foot">
        <div>
          {t("portalPlan.nextMeeting")}
          <b>
            {next
              ? startSentence(`${formatWeekday(isoDayOf(next.startsAt), writing)}, ${formatTime(next.startsAt, writing.language)}`)
              : t("portalPlan.noMeeting")}
          </b>
          {next ? [next.title, next.place].filter(Boolean).join(", ") : null}
        </div>
        {supporter ? (
          <div>
            {t("portalPlan.askFirst")}
            <b>{supporter.name}</b>
            {people.roleOf(supporter)}
          </div>
        ) : null}
        <div>
          {t("portalPlan.notOnPaper")}
          <b>{people.own ? t("portalPlan.onlyISee") : t("portalPlan.notShared")}</b>
          {t("portalPlan.onScreenOnly")}
        </div>
      </footer>
    </>
  );
}
