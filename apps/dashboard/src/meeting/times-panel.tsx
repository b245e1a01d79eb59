"use client";

import { startSentence } from "@naast/text/format";
import { Panel, Press } from "@naast/ui";
import { type MeetingPageView, type OfferedTimeView, type TimeAnswer, timeAnswers } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useNameOf } from "./use-name-of.ts";

/** Times that are offered: who said what by name, one's own answer, and the choice of who leads. Nothing is counted. */
export function TimesPanel({ meeting }: { meeting: MeetingPageView }) {
  const t = useTranslations("meeting");
  const nameOf = useNameOf();
  const said = new Set(meeting.times.flatMap(({ answers }) => answers.map(({ personId }) => personId)));
  const silent = meeting.invitedIds.filter((id) => !said.has(id)).map((id) => nameOf(id));
  return (
    <Panel id="times" title={t("toFind")}>
      <p className="note">{t("pickIntro")}</p>
      <ul className="plain-rows">
        {meeting.times.map((time) => (
          <Time key={time.startsAt} time={time} meeting={meeting} />
        ))}
      </ul>
      {silent.length > 0 ? <p className="note">{t("nothingSaid", { names: silent.join(", ") })}</p> : null}
    </Panel>
  );
}

function Time({ time: { startsAt, answers }, meeting }: { time: OfferedTimeView; meeting: MeetingPageView }) {
  const t = useTranslations("meeting");
  const trpc = useTRPC();
  const { clientId, time, isReader, may } = usePlan();
  const nameOf = useNameOf();
  const ids = { clientId, meetingId: meeting.id };
  const reply = useMutation(trpc.meeting.reply.mutationOptions(useChange({ words: t("tickSave") })));
  const pick = useMutation(trpc.meeting.pickTime.mutationOptions(useChange({ words: t("states.planned") })));
  const own = answers.find(({ personId }) => isReader(personId))?.answer;
  const when = time.meeting(startsAt);
  const say = (answer: TimeAnswer) => reply.mutate({ ...ids, times: [`${startsAt} ${answer}`] });
  return (
    <li>
      <b>{startSentence(when)}</b>
      {answers.map(({ personId, answer }) => (
        <p key={personId} className="note">
          {isReader(personId) ? t(`answers.${answer}`) : `${nameOf(personId)} ${t(`saidAnswers.${answer}`)}`}
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
            {t("pick", { when })}
          </Press>
        ) : null}
      </div>
    </li>
  );
}
