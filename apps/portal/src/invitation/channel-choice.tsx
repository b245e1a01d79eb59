import type { InviteeView } from "@naast/api";
import { messageChannels } from "@naast/vocabulary";
import { getTranslations } from "next-intl/server";
import { Choices, Line } from "../form/fields.tsx";

type Props = { view: Pick<InviteeView, "channel" | "contact"> };

/** How to hear something: the address the invitation came by is filled in, since they have read it there. */
export async function ChannelChoice({ view }: Props) {
  const t = await getTranslations("invited.yes");
  const options = messageChannels.map((value) => ({
    value,
    label: t(`channels.${value}`),
    hint: t(`channelHints.${value}`),
    more: value === "email" || value === "text" ? <Address view={view} channel={value} /> : undefined,
  }));
  return <Choices name="channel" legend={t("channel")} options={options} />;
}

async function Address({ view, channel }: Props & { channel: "email" | "text" }) {
  const t = await getTranslations("invited.yes");
  const known = view.channel === channel ? (view.contact ?? "") : "";
  if (channel === "email")
    return <Line name="email" type="email" autoComplete="off" label={t("email")} hint={t("emailHint")} defaultValue={known} />;
  return <Line name="telephone" type="tel" autoComplete="off" label={t("telephone")} defaultValue={known} />;
}
