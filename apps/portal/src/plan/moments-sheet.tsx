import { formatDay, startSentence } from "@naast/text";
import { Actions, PressLink, Sheet } from "@naast/ui";
import type { ContactMomentView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "./frame.ts";

const shown = 3;

/** Moments of contact that the client wrote down: belonging is part of the plan. */
export function MomentsSheet({ moments, frame }: { moments: readonly ContactMomentView[]; frame: PlanFrame }) {
  const { t, may, clientId } = frame;
  if (moments.length === 0 && !may("contactMoment.note")) return null;
  return (
    <Sheet id="moments" title={t("portalPlan.moments")}>
      <ul className="plain-rows">
        {moments.slice(0, shown).map((moment) => (
          <li key={moment.id} id={`moment-${moment.id}`}>
            <b>{moment.words}</b>
            <MomentNote moment={moment} frame={frame} />
          </li>
        ))}
      </ul>
      {may("contactMoment.note") ? (
        <Actions>
          <PressLink icon="coffee" href={planPath(clientId, "/moment")}>
            {t("portalToday.noteMoment")}
          </PressLink>
        </Actions>
      ) : null}
    </Sheet>
  );
}

/** When, with whom, how it felt. */
export function MomentNote({ moment, frame: { t, writing } }: { moment: ContactMomentView; frame: Pick<PlanFrame, "t" | "writing"> }) {
  const parts = [
    startSentence(formatDay(moment.onDay, writing)),
    moment.withWhom ? t("portalPlan.with", { name: moment.withWhom }) : "",
    moment.felt ? `‘${moment.felt}’` : "",
  ];
  return <p className="note">{parts.filter(Boolean).join(" · ")}</p>;
}
