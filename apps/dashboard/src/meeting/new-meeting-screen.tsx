"use client";

import { DeskHead } from "@naast/ui";
import { type ClientId, newMeeting } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { WithPlan } from "../plan/with-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { planHref } from "../words/addresses.ts";
import { KindField, RhythmField, WhoMayKnow } from "./about-fields.tsx";
import { MomentFields, useTypedMoment } from "./moment-fields.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { withPlaceReaders } from "./place-readers.ts";

const planForm = withPlaceReaders(newMeeting);

/** Planning when people come together: what about, when, where, and who may know. */
export function NewMeetingScreen({ clientId }: { clientId: ClientId }) {
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
          schema={planForm}
          also={{ clientId }}
          send={mutateAsync}
          onSent={back}
          submit={t("keep")}
          onCancel={back}
        >
          <LineField name="title" label={t("about")} hint={t("aboutHint")} />
          <KindField />
          <WhenAndWhere />
          <RhythmField />
          <WhoMayKnow id={`meeting-${clientId}`} />
        </SendForm>
      </div>
    </>
  );
}

function WhenAndWhere() {
  const { clientId, plan, isReader } = usePlan();
  const { moment, ...fields } = useTypedMoment(null);
  const people = plan.people.filter(({ takesPart, relation, personId }) => takesPart && relation !== "client" && !isReader(personId));
  return (
    <>
      <MomentFields {...fields} />
      <PlaceFields
        clientId={clientId}
        meetingId={null}
        moment={moment}
        people={people.map(({ personId, name }) => ({ id: personId, name }))}
      />
    </>
  );
}
