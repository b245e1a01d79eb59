"use client";

import { DeskHead } from "@naast/ui";
import { type ClientId, meetingToFind } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { WithPlan } from "../plan/with-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { meetingsHref } from "../words/addresses.ts";
import { KindField, WhoMayKnow } from "./about-fields.tsx";
import { TimeFields, useTickedTimes } from "./time-fields.tsx";

/** Asking when everybody can come: evenings and weekends first. */
export function FindTimeScreen({ clientId }: { clientId: ClientId }) {
  return (
    <WithPlan clientId={clientId}>
      <FindForm />
    </WithPlan>
  );
}

function FindForm() {
  const t = useTranslations("meeting");
  const router = useRouter();
  const { clientId } = usePlan();
  const ticked = useTickedTimes();
  const { mutateAsync } = useMutation(useTRPC().meeting.find.mutationOptions(useChange({ words: t("toFind"), quietly: true })));
  const back = () => router.push(meetingsHref(clientId));
  return (
    <>
      <DeskHead title={t("findTitle")} note={t("findNote")} />
      <div className="panel form-panel">
        <SendForm
          id={`find-${clientId}`}
          label={t("find")}
          schema={meetingToFind}
          also={{ clientId, times: ticked.times }}
          send={mutateAsync}
          onSent={back}
          submit={t("ask")}
          onCancel={back}
        >
          <LineField name="title" label={t("about")} hint={t("aboutHint")} />
          <KindField />
          <TimeFields {...ticked} />
          <LineField name="place" label={t("whereWords")} />
          <LineField name="remoteLink" label={t("link")} hint={t("linkHint")} />
          <WhoMayKnow id={`find-${clientId}`} />
        </SendForm>
      </div>
    </>
  );
}
