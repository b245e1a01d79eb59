"use client";

import { ChoiceGroup, DeskHead } from "@naast/ui";
import { languages, newClient } from "@naast/vocabulary";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { planHref } from "../words/addresses.ts";

/** A plan for a new client. It starts empty: the first words in it are the client's. */
export function StartPlanScreen() {
  const t = useTranslations("dashboard.start");
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { data: locations = [] } = useQuery(trpc.shelter.locations.queryOptions());
  const { mutateAsync } = useMutation(
    trpc.client.start.mutationOptions({
      onSuccess: async ({ clientId }) => {
        await queryClient.invalidateQueries();
        router.push(planHref(clientId));
      },
    }),
  );
  return (
    <>
      <DeskHead title={t("title")} note={t("note")} />
      <div className="panel form-panel">
        <SendForm
          id="start-plan"
          label={t("title")}
          schema={newClient}
          also={{}}
          send={mutateAsync}
          submit={t("start")}
          onCancel={() => router.push("/clients")}
        >
          <LineField name="name" label={t("name")} hint={t("nameHint")} />
          <LineField name="email" type="email" label={t("email")} hint={t("emailHint")} />
          <ChoiceGroup
            id="start-plan-language"
            name="language"
            legend={t("language")}
            selected="nl"
            options={languages.map((language) => ({ value: language, label: t(`languages.${language}`) }))}
          />
          <SelectField
            name="locationId"
            label={t("location")}
            prompt="location"
            options={locations.map(({ id, name }) => ({ value: id, label: name }))}
            initial={locations.length === 1 ? locations[0]?.id : undefined}
          />
        </SendForm>
      </div>
    </>
  );
}
