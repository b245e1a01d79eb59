"use client";

import { startSentence } from "@naast/text/format";
import { Agenda, AgendaRow, DeskHead, EmptyState, Panel, PressLink } from "@naast/ui";
import { addDays, cityOf, type Day, timeZone, type WeekMeetingView, type WeekView } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { meetingHref, weekHref } from "../words/addresses.ts";
import { useTimeWords } from "../words/use-time-words.ts";
import { useZonedWords } from "../words/use-zoned-words.ts";
import { daysOf } from "./days.ts";

/** The meetings of one week in all plans of the worker, day by day. No count, and nothing about anybody. */
export function WeekScreen({ on }: { on?: Day | undefined }) {
  const { data: week } = useQuery(useTRPC().client.week.queryOptions({ on }));
  return week ? <Week week={week} /> : null;
}

function Week({ week }: { week: WeekView }) {
  const t = useTranslations("dashboard.week");
  const time = useTimeWords(week.readAt);
  const days = daysOf(week);
  return (
    <>
      <DeskHead title={t("title")} note={t("note", { from: time.date(week.from), until: time.date(addDays(week.from, 6)) })} />
      <nav className="actions week-doors" aria-label={t("nav")}>
        <PressLink href={weekHref(addDays(week.from, -7))}>{t("earlier")}</PressLink>
        <PressLink href={weekHref()}>{t("now")}</PressLink>
        <PressLink href={weekHref(addDays(week.from, 7))}>{t("later")}</PressLink>
      </nav>
      <div className="stack week-days">
        {days.length === 0 ? <EmptyState words={t("none")} /> : null}
        {days.map(({ day, meetings }) => (
          <Panel key={day} id={`day-${day}`} title={startSentence(time.date(day))}>
            <Agenda>
              {meetings.map((meeting) => (
                <Row key={meeting.id} meeting={meeting} week={week} />
              ))}
            </Agenda>
          </Panel>
        ))}
        {week.timeZone === timeZone ? null : <p className="note">{t("yourZone", { city: cityOf(week.timeZone) })}</p>}
      </div>
    </>
  );
}

function Row({ meeting, week }: { meeting: WeekMeetingView; week: WeekView }) {
  const t = useTranslations("dashboard.week");
  const kinds = useTranslations("meeting.kindsOf");
  const { clock, home } = useZonedWords(week);
  const { clientId, clientName, id, title, kind, startsAt, place, placeIsSecret } = meeting;
  const where = placeIsSecret ? t("secret") : (place ?? t("noPlace"));
  return (
    <AgendaRow
      time={clock(startsAt)}
      what={<a href={meetingHref(clientId, id)}>{`${clientName}: ${title}`}</a>}
      note={[home(startsAt), kinds(kind), where].filter(Boolean).join(" · ")}
    />
  );
}
