import { Actions, FoldRow, Press, Sheet } from "@naast/ui";
import type { ContributionView } from "@naast/vocabulary";
import { Line, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { addContribution, answerContribution, removeContribution } from "./actions.ts";
import type { MeetingFrame } from "./meeting-frame.ts";

type Props = { frame: MeetingFrame };

/** Who brings what: a request until somebody says yes, an offer until the client does. */
export function Contributions({ frame }: Props) {
  const { t, meeting, may, open } = frame;
  return (
    <Sheet id="bring" title={t("meeting.bring")}>
      {meeting.contributions.length === 0 ? <p>{t("meeting.noBring")}</p> : null}
      <ul className="plain-rows">
        {meeting.contributions.map((one) => (
          <li key={one.id} id={`bring-${one.id}`}>
            <b>{one.what}</b>
            <p className="note">{standingOf(one, frame)}</p>
            {open && may("meeting.answerContribution") ? <Answers one={one} frame={frame} /> : null}
          </li>
        ))}
      </ul>
      {open && may("meeting.addContribution") ? <AddContribution frame={frame} /> : null}
    </Sheet>
  );
}

function standingOf({ state, doerId }: ContributionView, { t, people, nameOf }: MeetingFrame): string {
  const name = doerId === null ? "" : people.isYou(doerId) ? people.youOrName(doerId) : nameOf(doerId);
  return t(`meeting.bringStates.${state}`, { name, client: people.clientName });
}

type OneProps = Props & { one: ContributionView };

function Answers({ one, frame }: OneProps) {
  const { t, people } = frame;
  return (
    <Actions>
      {one.mayAnswer ? <Answer one={one} frame={frame} answer="yes" words={t("meeting.bringYes")} /> : null}
      {one.mayAnswer ? <Answer one={one} frame={frame} answer="no" words={t("meeting.bringNo")} /> : null}
      {one.mayTake ? <Answer one={one} frame={frame} answer="yes" words={t("meeting.bringTake")} /> : null}
      {one.state === "agreed" && people.isYou(one.doerId) ? (
        <Answer one={one} frame={frame} answer="no" words={t("meeting.bringReturn")} />
      ) : null}
      {one.mayRemove ? (
        <form action={removeContribution}>
          <HiddenFields fields={{ ...frame.ids, contributionId: one.id }} />
          <Press variant="quiet" small>
            {t("meeting.takeAway")}
            <span className="visually-hidden">: {one.what}</span>
          </Press>
        </form>
      ) : null}
    </Actions>
  );
}

function Answer({ one, frame: { ids }, answer, words }: OneProps & { answer: "yes" | "no"; words: string }) {
  return (
    <form action={answerContribution}>
      <HiddenFields fields={{ ...ids, contributionId: one.id, answer }} />
      <Press small>
        {words}
        <span className="visually-hidden">: {one.what}</span>
      </Press>
    </form>
  );
}

function AddContribution({ frame: { t, ids, meeting, people, nameOf } }: Props) {
  const others = meeting.maySteer ? meeting.invitedIds.filter((id) => !people.isYou(id)) : [];
  return (
    <FoldRow title={t("meeting.bringAdd")} label={t("portalForm.open")}>
      <Form id="bring-form" action={addContribution}>
        <HiddenFields fields={ids} />
        <Line name="what" label={t("meeting.bringWhat")} />
        <Pick
          name="doerId"
          label={t("meeting.bringWho")}
          options={[
            { value: "", label: t("meeting.bringNobody") },
            { value: people.readerId, label: t("meeting.bringMe") },
            ...others.map((id) => ({ value: id, label: nameOf(id) })),
          ]}
        />
        <Press wide>{t("meeting.bringAdd")}</Press>
      </Form>
    </FoldRow>
  );
}
