"use client";

import { DeskHead, VisibilityChoice } from "@naast/ui";
import { type ClientId, newMeeting } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { planHref } from "../words/addresses.ts";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";
import { WithPlan } from "./with-plan.tsx";

/** Planning when people come together: what about, when, where, and who may know. */
export function MeetingScreen({ clientId }: { clientId: ClientId }) {
  return (
    <WithPlan clientId={clientId}>
      <NewMeeting />
    </WithPlan>
  );
}

function NewMeeting() {
  const t = useTranslations("dashboard.meetings");
  const router = useRouter();
  const { clientId, client } = usePlan();
  const { mutateAsync } = useMutation(useTRPC().meeting.plan.mutationOptions(useChange({ words: t("planned"), quietly: true })));
  const back = () => router.push(planHref(clientId));
  return (
    <>
      <DeskHead title={t("newTitle", { client })} note={t("together", { client })} />
      <div className="panel form-panel">
        <SendForm
          id={`meeting-${clientId}`}
          label={t("newTitle", { client })}
          schema={newMeeting}
          also={{ clientId }}
          send={mutateAsync}
          onSent={back}
          submit={t("keep")}
          onCancel={back}
        >
          <LineField name="title" label={t("about")} hint={t("aboutHint")} />
          <LineField name="day" type="date" label={t("day")} />
          <LineField name="time" type="time" label={t("time")} />
          <LineField name="place" label={t("place")} hint={t("placeHint")} />
          <WhoMayKnow />
        </SendForm>
      </div>
    </>
  );
}

/** Only what a worker can choose: everybody in the plan, or client and workers. Choosing people is the client's. */
function WhoMayKnow() {
  const t = useTranslations("dashboard.meetings");
  const words = useTranslations("shared.visibilities");
  const { client, clientId } = usePlan();
  return (
    <VisibilityChoice
      id={`meeting-${clientId}-visibility`}
      name="visibility"
      legend={t("whoMayKnow")}
      selected="everyone"
      options={[
        { visibility: "everyone", label: words("everyone", { own: "no", client }) },
        { visibility: "workers", label: words("workers", { own: "no", client }) },
      ]}
    />
  );
}
