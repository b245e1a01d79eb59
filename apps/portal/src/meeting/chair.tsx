import { Actions, FoldRow, Press, Sheet } from "@naast/ui";
import { Choices } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { answerChair, askChair, takeChairBack } from "./actions.ts";
import type { MeetingFrame } from "./meeting-frame.ts";

type Props = { frame: MeetingFrame };

/** Who leads the meeting: the client, unless somebody said yes when the client asked. */
export function Chair({ frame }: Props) {
  const { t, people, meeting, may, open, nameOf } = frame;
  const { chairId, chairAskedId } = meeting;
  const asked = chairAskedId !== null && people.isYou(chairAskedId);
  return (
    <Sheet id="chair" title={t("meeting.chair")}>
      <p>{people.isYou(chairId) ? t("meeting.chairYou") : t("meeting.chairIs", { name: nameOf(chairId) })}</p>
      {chairAskedId && !asked ? <p className="note">{t("meeting.chairAsked", { name: nameOf(chairAskedId) })}</p> : null}
      {open ? <OwnAnswer frame={frame} asked={asked} /> : null}
      {open && may("meeting.askChair") ? <AskSomebody frame={frame} /> : null}
    </Sheet>
  );
}

/** What the reader can say about leading it themselves. */
function OwnAnswer({ frame, asked }: Props & { asked: boolean }) {
  return asked ? <Question frame={frame} /> : <GiveBack frame={frame} />;
}

function Question({ frame }: Props) {
  const { t } = frame;
  return (
    <>
      <p>{t("meeting.chairQuestion")}</p>
      <Actions even>
        <Answer frame={frame} answer="yes" words={t("meeting.chairYes")} />
        <Answer frame={frame} answer="no" words={t("meeting.chairNo")} />
      </Actions>
    </>
  );
}

/** Who leads it in the place of the client can give it back. */
function GiveBack({ frame }: Props) {
  const { t, people, meeting } = frame;
  if (people.own || !people.isYou(meeting.chairId)) return null;
  return <Answer frame={frame} answer="no" words={t("meeting.chairBack")} />;
}

function Answer({ frame: { ids }, answer, words }: Props & { answer: "yes" | "no"; words: string }) {
  return (
    <form action={answerChair}>
      <HiddenFields fields={{ ...ids, answer }} />
      <Press wide>{words}</Press>
    </form>
  );
}

function AskSomebody({ frame: { t, meeting, ids, nameOf } }: Props) {
  const others = meeting.invitedIds.filter((id) => id !== meeting.clientPersonId && id !== meeting.chairId && id !== meeting.chairAskedId);
  const handedOver = meeting.chairAskedId !== null || meeting.chairId !== meeting.clientPersonId;
  return (
    <>
      {handedOver ? (
        <form action={takeChairBack}>
          <HiddenFields fields={{ ...ids, personId: meeting.clientPersonId }} />
          <Press>{t("meeting.chairTakeBack")}</Press>
        </form>
      ) : null}
      {others.length > 0 ? (
        <FoldRow title={t("meeting.chairAsk")} label={t("portalForm.open")}>
          <Form id="chair-form" action={askChair}>
            <HiddenFields fields={ids} />
            <Choices name="personId" legend={t("meeting.chairWho")} options={others.map((id) => ({ value: id, label: nameOf(id) }))} />
            <Press wide>{t("meeting.ask")}</Press>
          </Form>
        </FoldRow>
      ) : null}
    </>
  );
}
