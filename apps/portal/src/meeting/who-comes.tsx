import { Actions, Press, Sheet } from "@naast/ui";
import type { MeetingPageView } from "@naast/vocabulary";
import { Choices, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { recordedFor } from "../together/mark-words.ts";
import { replyToMeeting } from "./actions.ts";
import type { MeetingFrame } from "./meeting-frame.ts";

type Props = { frame: MeetingFrame };

/** Who comes and who cannot, in their own words. Silence is shown as silence. */
export function WhoComes({ frame }: Props) {
  const { t, meeting, may, open, ids, people } = frame;
  const own = meeting.replies.find(({ personId }) => people.isYou(personId));
  const others = meeting.replies.filter(({ personId }) => !meeting.invitedIds.includes(personId)).map(({ personId }) => personId);
  return (
    <Sheet id="who-comes" title={t("meeting.whoComes")}>
      <ul className="plain-rows">
        {[...meeting.invitedIds, ...others].map((personId) => (
          <ComesRow key={personId} personId={personId} frame={frame} />
        ))}
      </ul>
      {open && may("meeting.reply") ? (
        <Form id="coming-form" action={replyToMeeting}>
          <HiddenFields fields={ids} />
          <Choices
            id="coming"
            name="coming"
            legend={t("meeting.comes")}
            selected={own?.coming ?? undefined}
            options={[
              { value: "yes", label: t("meeting.yes") },
              { value: "no", label: t("meeting.no") },
            ]}
          />
          <Lines
            id="coming-words"
            name="words"
            rows={2}
            label={t("meeting.yourWords")}
            hint={t("portalForm.mayStayEmpty")}
            defaultValue={own?.words ?? undefined}
          />
          <Actions>
            <Press variant="main">{t("meeting.tickSave")}</Press>
          </Actions>
        </Form>
      ) : null}
    </Sheet>
  );
}

function ComesRow({ personId, frame }: Props & { personId: MeetingPageView["chairId"] }) {
  const { t, meeting, people, nameOf } = frame;
  const reply = meeting.replies.find((one) => one.personId === personId);
  const mark = recordedFor(personId, frame, ["meetingComing", "meetingTimes"]);
  const said = reply?.coming === "yes" ? "Yes" : reply?.coming === "no" ? "No" : "Open";
  return (
    <li id={`comes-${personId}`}>
      {people.isYou(personId) ? t(`meeting.you${said}`) : t(`meeting.comes${said}`, { name: nameOf(personId) })}
      {mark && said !== "Open" ? <p className="note">{mark}</p> : null}
      {reply?.words ? <p className="written">{reply.words}</p> : null}
    </li>
  );
}
