import { formatNames } from "@naast/text";
import { Actions, ClientChoice, Press, PressLink, Sheet } from "@naast/ui";
import { type OfferedTimeView, timeAnswers, timeField } from "@naast/vocabulary";
import { Choices, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { meetingPath } from "../paths.ts";
import { recordedFor } from "../together/mark-words.ts";
import { pickTime, replyToMeeting } from "./actions.ts";
import type { MeetingFrame } from "./meeting-frame.ts";
import { CancelFold } from "./when-and-where.tsx";

type Props = { frame: MeetingFrame };

/** In Dutch a day has a small letter inside a sentence; in English it keeps its capital. */
const inSentence = (words: string, language: string) => (language === "nl" ? words.charAt(0).toLowerCase() + words.slice(1) : words);

/** Times that are offered: everybody says what works, who leads chooses one. Nothing is counted. */
export function FindTime({ frame }: Props) {
  const { t, may, meeting, ids, clientId } = frame;
  return (
    <>
      {may("meeting.reply") ? (
        <Sheet id="tick" title={t("meeting.tickTitle")}>
          <p>{t("meeting.tickIntro")}</p>
          <Form id="tick-form" action={replyToMeeting}>
            <HiddenFields fields={ids} />
            <TimeQuestions times={meeting.times} frame={{ ...frame, readerId: frame.people.readerId }} />
            <Lines id="tick-words" name="words" rows={2} label={t("meeting.yourWords")} hint={t("portalForm.mayStayEmpty")} />
            <Press variant="main" wide>
              {t("meeting.tickSave")}
            </Press>
          </Form>
        </Sheet>
      ) : null}
      <WhoSaidWhat frame={frame} />
      {meeting.maySteer ? (
        <div className="flat">
          <Actions>
            <PressLink variant="quiet" href={meetingPath(clientId, meeting.id, "/times")}>
              {t("meeting.offerOther")}
            </PressLink>
          </Actions>
          {may("meeting.cancel") ? <CancelFold frame={frame} /> : null}
        </div>
      ) : null}
    </>
  );
}

type Questions = { times: readonly OfferedTimeView[]; frame: Pick<MeetingFrame, "t" | "when"> & { readerId: string } };

/** One question for each time, with what one said before. Nothing is chosen beforehand. */
export function TimeQuestions({ times, frame: { t, when, readerId } }: Questions) {
  return times.map(({ startsAt, answers }) => (
    <Choices
      key={startsAt}
      id={`time-${startsAt}`}
      name={timeField(startsAt)}
      legend={when(startsAt)}
      selected={answers.find(({ personId }) => personId === readerId)?.answer}
      options={timeAnswers.map((value) => ({ value, label: t(`meeting.answers.${value}`) }))}
    />
  ));
}

/** For each time who said what, by name; who said nothing is named once, below. */
function WhoSaidWhat({ frame }: Props) {
  const { t, people, meeting, writing, nameOf } = frame;
  const said = new Set(meeting.times.flatMap(({ answers }) => answers.map(({ personId }) => personId)));
  const silent = meeting.invitedIds.filter((id) => !said.has(id) && !people.isYou(id)).map((id) => nameOf(id));
  const rows = meeting.times.map((time) => <TimeRow key={time.startsAt} time={time} frame={frame} />);
  const words = meeting.replies.filter((reply) => reply.words !== null);
  const silence = silent.length > 0 ? t("meeting.nothingSaid", { names: formatNames(silent, writing.language) }) : null;
  const inside = (
    <>
      {said.size === 0 ? <p>{t("meeting.nobodySaid")}</p> : null}
      <ul className="plain-rows">{rows}</ul>
      {words.map((reply) => (
        <p key={reply.personId} className="written">
          <b>{people.isYou(reply.personId) ? people.youOrName(reply.personId) : nameOf(reply.personId)}</b>: {reply.words}
        </p>
      ))}
      {silence ? <p className="note">{silence}</p> : null}
    </>
  );
  if (!meeting.maySteer) {
    return (
      <Sheet id="said" title={t("meeting.toFind")}>
        {inside}
      </Sheet>
    );
  }
  if (people.own) {
    return (
      <ClientChoice id="said" title={t("meeting.pickTitle")} intro={t("meeting.pickIntro")}>
        {inside}
      </ClientChoice>
    );
  }
  return (
    <Sheet id="said" title={t("meeting.pickTitle")}>
      <p>{t("meeting.pickIntro")}</p>
      {inside}
    </Sheet>
  );
}

function TimeRow({ time: { startsAt, answers }, frame }: { time: OfferedTimeView; frame: MeetingFrame }) {
  const { t, people, meeting, when, writing, ids, nameOf } = frame;
  return (
    <li id={`said-${startsAt}`}>
      <b>{when(startsAt)}</b>
      {answers.map(({ personId, answer }) => (
        <p key={personId} className="note">
          {[
            people.isYou(personId) ? t(`meeting.answers.${answer}`) : `${nameOf(personId)} ${t(`meeting.saidAnswers.${answer}`)}`,
            recordedFor(personId, frame, ["meetingTimes"]),
          ]
            .filter((words) => words !== null)
            .join(". ")}
        </p>
      ))}
      {meeting.maySteer ? (
        <form action={pickTime}>
          <HiddenFields fields={{ ...ids, startsAt }} />
          <Press small>{t("meeting.pick", { when: inSentence(when(startsAt), writing.language) })}</Press>
        </form>
      ) : null}
    </li>
  );
}
