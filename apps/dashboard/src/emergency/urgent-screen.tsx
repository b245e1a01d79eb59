"use client";

import { DeskHead, Facts, Notice } from "@naast/ui";
import { type ClientId, newEmergencyAccess } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { LineField, WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { planHref } from "../words/addresses.ts";
import { urgentRequest } from "./urgent-request.ts";

/** Break-glass: reading a plan of somebody one is not assigned to. The reason is typed before anything is shown. */
export function UrgentScreen({ clientId }: { clientId: ClientId | null }) {
  const t = useTranslations("dashboard.emergency");
  const router = useRouter();
  const { mutateAsync } = useMutation(useTRPC().emergency.open.mutationOptions());
  return (
    <>
      <DeskHead title={t("title")} note={t("when")} />
      <div className="panel form-panel">
        <Notice title={t("readFirst")} icon="eye" level={2}>
          <Facts
            facts={[
              { id: "long", name: t("howLong"), words: t("howLongWords") },
              { id: "who", name: t("whoSees"), words: t("whoSeesWords") },
              { id: "what", name: t("what"), words: t("whatWords") },
            ]}
          />
        </Notice>
        {clientId ? (
          <SendForm
            id={`urgent-${clientId}`}
            label={t("title")}
            schema={newEmergencyAccess}
            also={{ clientId }}
            send={mutateAsync}
            onSent={() => router.push(planHref(clientId))}
            submit={t("open")}
          >
            <Reason />
          </SendForm>
        ) : (
          <SendForm
            id="urgent"
            label={t("title")}
            schema={urgentRequest}
            also={{}}
            send={async (asked) => {
              await mutateAsync(asked);
              router.push(planHref(asked.clientId));
            }}
            submit={t("open")}
          >
            <LineField name="clientId" label={t("address")} hint={t("addressHint")} />
            <Reason />
          </SendForm>
        )}
      </div>
    </>
  );
}

function Reason() {
  const t = useTranslations("dashboard.emergency");
  return <WordsField name="reason" label={t("reason")} hint={t("reasonHint")} />;
}
