"use client";

import { ChoiceGroup } from "@naast/ui";
import { messageChoice, ownMessageChannels, ownMessageRhythms } from "@naast/vocabulary";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { LineField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** How, how often and when a worker hears that there is something new. */
export function MessageChoiceForm() {
  const t = useTranslations("portalMessages");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const { data: settings } = useQuery(trpc.messages.settings.queryOptions());
  const { mutateAsync } = useMutation(
    trpc.messages.choose.mutationOptions({
      onSuccess: () => bar.say(t("kept")),
      onSettled: () => queryClient.invalidateQueries(trpc.messages.settings.queryFilter()),
    }),
  );
  if (!settings) return null;
  const options = hours.map((hour) => ({ value: String(hour), label: t("hour", { hour }) }));
  const channels = ownMessageChannels.filter((channel) => channel !== "text" || settings.textsAreSent);
  return (
    <SendForm id="messages-form" label={t("title")} schema={messageChoice} also={{}} send={mutateAsync} submit={t("save")}>
      <p>{t("intro")}</p>
      <ChoiceGroup
        id="channel"
        name="channel"
        legend={t("channel")}
        selected={settings.channel}
        options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
      />
      {settings.textsAreSent ? (
        <LineField
          name="telephone"
          label={t("telephone")}
          hint={t("telephoneHint")}
          initial={settings.telephone ?? ""}
          autoComplete="tel"
        />
      ) : null}
      <ChoiceGroup
        id="rhythm"
        name="rhythm"
        legend={t("rhythm")}
        selected={settings.rhythm}
        options={ownMessageRhythms.map((value) => ({ value, label: t(`rhythms.${value}`) }))}
      />
      <p className="note">{t("quietHint")}</p>
      <SelectField name="quietFrom" label={t("quietFrom")} options={options} prompt="hour" initial={String(settings.quietFrom)} />
      <SelectField name="quietUntil" label={t("quietUntil")} options={options} prompt="hour" initial={String(settings.quietUntil)} />
      <p className="note">{t("zone", { zone: settings.timeZone })}</p>
    </SendForm>
  );
}
