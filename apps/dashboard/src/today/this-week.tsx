"use client";

import { Agenda, AgendaRow, Panel, PressLink } from "@naast/ui";
import { type CaseloadView, oneDay } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { meetingHref, weekHref } from "../words/addresses.ts";
import type { TimeWords } from "../words/time-words.ts";

/** The meetings of the coming week, and a press to prepare the first one. */
export function ThisWeek({ caseload: { meetings, readAt }, time }: { caseload: CaseloadView; time: TimeWords }) {
  const t = useTranslations("dashboard.today");
  const coming = meetings
    .filter(({ startsAt }) => startsAt >= readAt && startsAt < readAt + 7 * oneDay)
    .toSorted((a, b) => a.startsAt - b.startsAt);
  const [first] = coming;
  return (
    <Panel id="this-week" title={t("thisWeek")}>
      {first ? (
        <>
          <Agenda>
            {coming.map((meeting) => (
              <AgendaRow
                key={meeting.id}
                time={time.agenda(meeting.startsAt)}
                what={meeting.clientName}
                note={[meeting.title, meeting.place].filter(Boolean).join(", ")}
              />
            ))}
          </Agenda>
          <PressLink wide href={meetingHref(first.clientId, first.id)}>
            {t("prepare", { day: time.heading(first.startsAt) })}
          </PressLink>
        </>
      ) : (
        <p className="soft">{t("noMeetings")}</p>
      )}
      <PressLink wide variant="quiet" icon="calendar" href={weekHref()}>
        {t("wholeWeek")}
      </PressLink>
    </Panel>
  );
}
