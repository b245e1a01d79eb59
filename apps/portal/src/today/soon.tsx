import { formatClock, formatDay, isoDayOf, startSentence } from "@naast/text";
import { Actions, Agenda, AgendaRow, EmptyState, PressLink } from "@naast/ui";
import type { TodayView } from "@naast/vocabulary";
import { meetingPath, meetingsPath, planPath, relapsePath, stepPath, wellbeingPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { standingWords } from "../step/step-words.ts";

type Props = { view: TodayView; frame: PlanFrame };

/** What is planned for today and tomorrow, in order of time. */
export function Soon({ view, frame }: Props) {
  const { t, clientId, may } = frame;
  return (
    <>
      {view.soon.length > 0 ? (
        <Agenda>
          {view.soon.map((entry) => (
            <SoonRow key={entry.kind === "step" ? entry.step.id : entry.meeting.id} entry={entry} frame={frame} />
          ))}
        </Agenda>
      ) : (
        <EmptyState words={t("portalToday.nothingSoon")} />
      )}
      {may("meeting.read") || may("contactMoment.note") || may("check.answer") || may("relapse.read") ? (
        <Actions>
          {may("meeting.read") ? (
            <PressLink icon="calendar" href={meetingsPath(clientId)}>
              {t("meeting.title")}
            </PressLink>
          ) : null}
          {may("contactMoment.note") ? (
            <PressLink icon="coffee" href={planPath(clientId, "/moment")}>
              {t("portalToday.noteMoment")}
            </PressLink>
          ) : null}
          {may("check.answer") ? (
            <PressLink icon="chart-no-axes-column" href={wellbeingPath(clientId)}>
              {t("wellbeing.link")}
            </PressLink>
          ) : null}
          {may("relapse.read") ? (
            <PressLink icon="phone" href={relapsePath(clientId)}>
              {t("relapse.link")}
            </PressLink>
          ) : null}
        </Actions>
      ) : null}
    </>
  );
}

function SoonRow({ entry, frame }: { entry: TodayView["soon"][number]; frame: PlanFrame }) {
  const { t, writing, clientId } = frame;
  if (entry.kind === "meeting") {
    const { title, startsAt, place } = entry.meeting;
    const note = [formatDay(isoDayOf(startsAt), writing), place].filter(Boolean).join(" · ");
    return (
      <AgendaRow
        time={formatClock(startsAt, writing.language)}
        what={<a href={meetingPath(clientId, entry.meeting.id)}>{title}</a>}
        note={note}
      />
    );
  }
  const { step, goalWords } = entry;
  const day = step.onDay ? formatDay(step.onDay, writing) : "";
  const time = step.whenWords?.match(/\d{1,2}[.:]\d{2}/)?.[0];
  const note = [time ? day : "", standingWords(step, frame).replace(/\.$/, ""), t("portalToday.partOf", { goal: goalWords })]
    .filter(Boolean)
    .join(" · ");
  return (
    <AgendaRow
      time={time ?? <span className="agenda-day">{startSentence(day)}</span>}
      what={<a href={stepPath(clientId, step)}>{step.what}</a>}
      note={note}
    />
  );
}
