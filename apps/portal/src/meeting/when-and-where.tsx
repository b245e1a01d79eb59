import { Actions, FoldRow, Press, PressLink, Sheet } from "@naast/ui";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { meetingPath } from "../paths.ts";
import { cancelMeeting } from "./actions.ts";
import type { MeetingFrame } from "./meeting-frame.ts";

type Props = { frame: MeetingFrame };

/** The place in words. A secret one only for who may read it. */
export function placeWords({ meeting, t, people }: Pick<MeetingFrame, "meeting" | "t" | "people">): string {
  if (meeting.secretPlace !== null) return t("meeting.placeSecretYou", { place: meeting.secretPlace });
  if (meeting.placeIsSecret) return t("meeting.placeSecret", { name: people.nameOf(meeting.plannedBy) });
  return meeting.place ?? t("meeting.noPlace");
}

/** When and where, with the link for who is far away, and what can be changed about it. */
export function WhenAndWhere({ frame }: Props) {
  const { t, meeting, when, clientId, may, open } = frame;
  return (
    <Sheet id="when" title={when(meeting.startsAt)}>
      <p>{placeWords(frame)}</p>
      <Actions>
        {meeting.state === "planned" ? (
          <PressLink icon="calendar" href={meetingPath(clientId, meeting.id, "/appointment")}>
            {t("portalMessages.calendar.file")}
          </PressLink>
        ) : null}
        {meeting.remoteLink && open ? (
          <PressLink icon="arrow-right" href={meeting.remoteLink} rel="noreferrer noopener">
            {t("meeting.openLink")}
          </PressLink>
        ) : null}
        {open && meeting.mayChangePlace ? (
          <>
            <PressLink href={meetingPath(clientId, meeting.id, "/change")}>{t("meeting.change")}</PressLink>
            <PressLink variant="quiet" href={meetingPath(clientId, meeting.id, "/times")}>
              {t("meeting.find")}
            </PressLink>
          </>
        ) : null}
      </Actions>
      {open && may("meeting.cancel") ? <CancelFold frame={frame} /> : null}
    </Sheet>
  );
}

/** That it does not go on, with words of one's own or without. */
export function CancelFold({ frame: { t, ids } }: Props) {
  return (
    <FoldRow title={t("meeting.cancel")} label={t("portalForm.open")}>
      <Form id="cancel-form" action={cancelMeeting}>
        <p>{t("meeting.cancelIntro")}</p>
        <HiddenFields fields={ids} />
        <Lines id="cancel-words" name="words" rows={2} label={t("meeting.cancelWords")} hint={t("portalForm.mayStayEmpty")} />
        <Press wide>{t("meeting.cancelNow")}</Press>
      </Form>
    </FoldRow>
  );
}
