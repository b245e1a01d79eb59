"use client";

import { ChoiceGroup } from "@naast/ui";
import { assignmentKinds, type ClientId, dayOf, newAssignment, type PersonId, systemClock } from "@naast/vocabulary";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LineField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** Adds a colleague to the plan, for a time or until further notice. */
export function AssignForm({ clientId, taken }: { clientId: ClientId; taken: readonly PersonId[] }) {
  const t = useTranslations("dashboard.assignments");
  const kinds = useTranslations("shared.assignmentKinds");
  const roles = useTranslations("shared.roles");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const [times, setTimes] = useState(0);
  const { data: workers = [] } = useQuery(trpc.shelter.workers.queryOptions());
  const { mutateAsync } = useMutation(
    trpc.client.assignWorker.mutationOptions({
      onSuccess: () => bar.say(t("assigned")),
      onSettled: () => queryClient.invalidateQueries(trpc.client.assignments.queryFilter({ clientId })),
    }),
  );
  const options = workers
    .filter(({ personId }) => !taken.includes(personId))
    .map(({ personId, name, role, teamName }) => ({ value: personId, label: name, note: `${roles(role)} · ${teamName}` }));
  return (
    <SendForm
      key={times}
      id={`assign-${clientId}`}
      label={t("assign")}
      schema={newAssignment}
      also={{ clientId }}
      send={mutateAsync}
      onSent={() => setTimes(times + 1)}
      submit={t("assignNow")}
    >
      <SelectField name="workerId" label={t("who")} prompt="worker" options={options} />
      <ChoiceGroup
        id={`assign-${clientId}-kind`}
        name="kind"
        legend={t("asWhat")}
        selected="supportWorker"
        options={assignmentKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
      />
      <LineField name="from" type="date" label={t("from")} initial={dayOf(systemClock.now())} />
      <LineField name="until" type="date" label={t("untilDay")} hint={t("untilHint")} />
    </SendForm>
  );
}
