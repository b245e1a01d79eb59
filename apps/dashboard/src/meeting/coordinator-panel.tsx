"use client";

import { Panel, Press } from "@naast/ui";
import { type CoordinatorView, coordinatorInvitation, languages, type MeetingPageView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useToldInPlan } from "../together/use-told-in-plan.ts";
import { useTRPC } from "../trpc/client.tsx";
import { useMeeting } from "./use-meeting.ts";

type Part = { meeting: MeetingPageView };

/** Somebody from outside who prepares a family group conference, sees that meeting and nothing of the plan. */
export function CoordinatorPanel({ meeting }: Part) {
  const { t, isOpen, may } = useMeeting(meeting);
  return (
    <Panel id="coordinator" title={t("coordinator")}>
      <p className="note">{t("coordinatorNoteOf")}</p>
      {meeting.coordinators.map((coordinator) => (
        <Coordinator key={coordinator.id} coordinator={coordinator} meeting={meeting} />
      ))}
      {isOpen && may("meeting.inviteCoordinator") ? <Invite meeting={meeting} /> : null}
    </Panel>
  );
}

function Coordinator({ coordinator: { id, name, state }, meeting }: Part & { coordinator: CoordinatorView }) {
  const { t, ids, isOpen, may } = useMeeting(meeting);
  const { mutate } = useMutation(useTRPC().meeting.withdrawCoordinator.mutationOptions(useToldInPlan(t("told.coordinatorGone", { name }))));
  return (
    <div>
      <p>{state === "active" ? t("coordinatorActive", { name }) : t("coordinatorInvited", { name })}</p>
      {isOpen && may("meeting.withdrawCoordinator") ? (
        <Press type="button" variant="quiet" small onClick={() => mutate({ ...ids, coordinatorId: id })}>
          {t("coordinatorGone", { name })}
        </Press>
      ) : null}
    </div>
  );
}

function Invite({ meeting }: Part) {
  const { t, ids } = useMeeting(meeting);
  const start = useTranslations("dashboard.start.languages");
  const { onError: _, ...told } = useToldInPlan(t("told.coordinator"));
  const { mutateAsync } = useMutation(useTRPC().meeting.inviteCoordinator.mutationOptions(told));
  return (
    <details className="more-below">
      <summary>{t("coordinatorAsk")}</summary>
      <SendForm
        id={`coordinator-${meeting.id}`}
        label={t("coordinatorAsk")}
        schema={coordinatorInvitation}
        also={ids}
        send={mutateAsync}
        submit={t("coordinatorAsk")}
      >
        <LineField name="name" label={t("coordinatorName")} />
        <LineField name="email" type="email" label={t("coordinatorEmail")} />
        <SelectField
          name="language"
          label={t("coordinatorLanguage")}
          initial="nl"
          prompt="language"
          options={languages.map((value) => ({ value, label: start(value) }))}
        />
      </SendForm>
    </details>
  );
}
