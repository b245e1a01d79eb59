"use client";

import { Panel, Press, PressLink } from "@naast/ui";
import { type MeetingPageView, type OfferedTimeView, type TimeAnswer, timeAnswers } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useChange } from "../plan/use-change.ts";
import { useRecordedFor } from "../together/mark-words.ts";
import { useTRPC } from "../trpc/client.tsx";
import { meetingHref } from "../words/addresses.ts";
import { useMeeting } from "./use-meeting.ts";

/** Times that are offered: who said what by name, one's own answer, and the choice of who leads. Nothing is counted. */
export function TimesPanel({ meeting }: { meeting: MeetingPageView }) {
  const { t, ids, isReader, nameOf } = useMeeting(meeting);
  const said = new Set(meeting.times.flatMap(({ answers }) => answers.map(({ personId }) => personId)));
  const silent = meeting.invitedIds.filter((id) => !said.has(id) && !isReader(id)).map((id) => nameOf(id));
  return (
    <Panel id="times" title={t("toFind")}>
      <p className="note">{t("pickIntro")}</p>
      <ul className="plain-rows">
        {meeting.times.map((time) => (
          <Time key={time.startsAt} time={time} meeting={meeting} />
        ))}
      </ul>
      {silent.length > 0 ? <p className="note">{t("nothingSaid", { names: silent.join(", ") })}</p> : null}
      <div className="actions">
        {meeting.maySteer ? <PressLink href={`${meetingHref(ids.clientId, ids.meetingId)}/times`}>{t("offerOther")}</PressLink> : null}
      </div>
    </Panel>
  );
}

function Time({ time: { startsAt, answers }, meeting }: { time: OfferedTimeView; meeting: MeetingPageView }) {
  const { t, ids, isReader, may, nameOf, when } = useMeeting(meeting);
  const markOf = useRecordedFor();
  const trpc = useTRPC();
  const reply = useMutation(trpc.meeting.reply.mutationOptions(useChange({ words: t("told.coming") })));
  const pick = useMutation(trpc.meeting.pickTime.mutationOptions(useChange({ words: t("told.moved") })));
  const own = answers.find(({ personId }) => isReader(personId))?.answer;
  const say = (answer: TimeAnswer) => reply.mutate({ ...ids, times: [`${startsAt} ${answer}`] });
  return (
    <li>
      <b>{when(startsAt)}</b>
      {answers.map(({ personId, answer }) => (
        <p key={personId} className="note">
          {[
            isReader(personId) ? t(`answers.${answer}`) : `${nameOf(personId)} ${t(`saidAnswers.${answer}`)}`,
            markOf(personId, meeting.recorded),
          ]
            .filter((words) => words !== null)
            .join(". ")}
        </p>
      ))}
      <div className="actions">
        {may("meeting.reply")
          ? timeAnswers.map((answer) => (
              <Press key={answer} type="button" small aria-pressed={own === answer} onClick={() => say(answer)}>
                {t(`answers.${answer}`)}
              </Press>
            ))
          : null}
        {meeting.maySteer ? (
          <Press type="button" small onClick={() => pick.mutate({ ...ids, startsAt })}>
            {t("pick", { when: when(startsAt) })}
          </Press>
        ) : null}
      </div>
    </li>
  );
}
