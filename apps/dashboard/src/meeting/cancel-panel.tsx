"use client";

import { Panel } from "@naast/ui";
import { type MeetingPageView, meetingCancel } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { LineField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { useTRPC } from "../trpc/client.tsx";
import { useMeeting } from "./use-meeting.ts";

/** That it does not go on, with words of one's own or without. */
export function CancelPanel({ meeting }: { meeting: MeetingPageView }) {
  const { t, ids } = useMeeting(meeting);
  const { mutateAsync } = useMutation(useTRPC().meeting.cancel.mutationOptions(useChange({ words: t("cancelledBy"), quietly: true })));
  return (
    <Panel id="cancel" title={t("cancel")}>
      <p>{t("cancelIntro")}</p>
      <SendForm
        id={`cancel-${meeting.id}`}
        label={t("cancel")}
        schema={meetingCancel}
        also={ids}
        send={mutateAsync}
        submit={t("cancelNow")}
      >
        <LineField name="words" label={t("cancelWords")} />
      </SendForm>
    </Panel>
  );
}
