"use client";

import { newNomination } from "@naast/vocabulary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LineField, WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { usePlan } from "../plan/use-plan.tsx";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** A name and why; the client reads both, and chooses. Nothing goes out. */
export function NominateForm() {
  const t = useTranslations("dashboard.invite");
  const { clientId, client } = usePlan();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const [times, setTimes] = useState(0);
  const { mutateAsync } = useMutation(
    trpc.invitation.nominate.mutationOptions({
      onSuccess: () => bar.say(t("nominated", { client })),
      onSettled: () => queryClient.invalidateQueries(trpc.invitation.nominations.queryFilter({ clientId })),
    }),
  );
  return (
    <SendForm
      key={times}
      id={`nominate-${clientId}`}
      label={t("nominate")}
      schema={newNomination}
      also={{ clientId }}
      send={mutateAsync}
      onSent={() => setTimes(times + 1)}
      submit={t("send")}
    >
      <LineField name="label" label={t("who")} />
      <WordsField name="words" label={t("why")} hint={t("whyHint", { client })} />
    </SendForm>
  );
}
