"use client";

import { Panel, Press } from "@naast/ui";
import { chairAsk, type MeetingPageView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { useTRPC } from "../trpc/client.tsx";
import { useMeeting } from "./use-meeting.ts";

type Part = { meeting: MeetingPageView };

/** Who leads the meeting: the client, unless somebody said yes when the client asked. */
export function ChairPanel({ meeting }: Part) {
  const { t, isOpen, isReader, may, nameOf } = useMeeting(meeting);
  const { chairId, chairAskedId } = meeting;
  const isAsked = isReader(chairAskedId);
  return (
    <Panel id="chair" title={t("chair")}>
      <p>{isReader(chairId) ? t("chairYou") : t("chairIs", { name: nameOf(chairId) })}</p>
      {chairAskedId && !isAsked ? <p className="note">{t("chairAsked", { name: nameOf(chairAskedId) })}</p> : null}
      {isOpen && (isAsked || isReader(chairId)) ? <OwnAnswer meeting={meeting} isAsked={isAsked} /> : null}
      {isOpen && may("meeting.askChair") ? <AskSomebody meeting={meeting} /> : null}
    </Panel>
  );
}

/** Who was asked says yes or no; who leads it gives it back. */
function OwnAnswer({ meeting, isAsked }: Part & { isAsked: boolean }) {
  const { t, ids } = useMeeting(meeting);
  const { mutate } = useMutation(useTRPC().meeting.answerChair.mutationOptions(useChange({ words: t("told.chair") })));
  return (
    <>
      {isAsked ? <p>{t("chairQuestion")}</p> : null}
      <div className="actions">
        {isAsked ? (
          <Press type="button" onClick={() => mutate({ ...ids, answer: "yes" })}>
            {t("chairYes")}
          </Press>
        ) : null}
        <Press type="button" onClick={() => mutate({ ...ids, answer: "no" })}>
          {isAsked ? t("chairNo") : t("chairBack")}
        </Press>
      </div>
    </>
  );
}

/** For whom the client lets steer meetings for a while. */
function AskSomebody({ meeting }: Part) {
  const { t, ids, nameOf } = useMeeting(meeting);
  const { mutateAsync } = useMutation(useTRPC().meeting.askChair.mutationOptions(useChange({ words: t("told.chair"), quietly: true })));
  const { chairId, chairAskedId } = meeting;
  const others = meeting.invitedIds.filter((id) => id !== chairId && id !== chairAskedId);
  return (
    <SendForm id={`chair-${meeting.id}`} label={t("chairAsk")} schema={chairAsk} also={ids} send={mutateAsync} submit={t("ask")}>
      <SelectField
        name="personId"
        label={t("chairWho")}
        prompt="person"
        options={others.map((value) => ({ value, label: nameOf(value) }))}
      />
    </SendForm>
  );
}
