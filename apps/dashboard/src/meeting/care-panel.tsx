"use client";

import { Panel } from "@naast/ui";
import { type MeetingPageView, meetingCare } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { TickField } from "../form/tick-field.tsx";
import { useChange } from "../plan/use-change.ts";
import { useTRPC } from "../trpc/client.tsx";
import { useMeeting } from "./use-meeting.ts";

/** An interpreter, children: what makes coming possible for everybody. */
export function CarePanel({ meeting }: { meeting: MeetingPageView }) {
  const { t, ids, isOpen, may } = useMeeting(meeting);
  const form = useTranslations("portalForm");
  const { mutateAsync } = useMutation(useTRPC().meeting.arrange.mutationOptions(useChange({ words: t("told.care"), quietly: true })));
  const { interpreter, childrenCome } = meeting;
  return (
    <Panel id="care" title={t("care")}>
      {interpreter ? <p>{t("interpreterIs", { language: interpreter })}</p> : null}
      <p>{childrenCome ? t("childrenYes") : t("childrenNo")}</p>
      {isOpen && may("meeting.arrange") ? (
        <details className="more-below">
          <summary>{form("change")}</summary>
          <SendForm
            id={`care-${meeting.id}`}
            key={`${interpreter}-${childrenCome}`}
            label={t("care")}
            schema={meetingCare}
            also={ids}
            send={mutateAsync}
            submit={form("save")}
          >
            <LineField name="interpreter" label={t("interpreter")} hint={form("mayStayEmpty")} initial={interpreter ?? undefined} />
            <TickField name="childrenCome" label={t("childrenYes")} initial={childrenCome} />
          </SendForm>
        </details>
      ) : null}
    </Panel>
  );
}
