import type { InviteeView } from "@naast/api";
import { messageRhythms } from "@naast/vocabulary";
import { getLocale, getTranslations } from "next-intl/server";
import { Choices, Line, Lines, Pick } from "../form/fields.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { DeviceChoice } from "../sign-in/device-choice.tsx";
import { sayYes } from "./actions.ts";
import { ChannelChoice } from "./channel-choice.tsx";
import { BackToInvitation } from "./foot-links.tsx";
import { InvitedForm } from "./invited-form.tsx";
import { WayBackChoice } from "./way-back-choice.tsx";

/** After the yes and before it counts: a name, how and how often to hear something, and what may not be asked. */
export async function YesScreen({ view }: { view: InviteeView }) {
  const [t, language] = [await getTranslations("invited.yes"), await getLocale()];
  const { signedInName } = view;
  return (
    <InvitedForm
      id="yes-form"
      action={sayYes}
      words={{ title: t("title"), intro: t("intro"), press: t("send") }}
      foot={<BackToInvitation />}
    >
      <HiddenFields fields={{ language }} />
      {signedInName ? <AsWhom name={signedInName} /> : null}
      <Line name="name" autoComplete="off" label={t("name")} hint={t("nameHint")} defaultValue={view.label} />
      <ChannelChoice view={view} />
      <Pick
        name="rhythm"
        label={t("rhythm")}
        defaultValue="weekly"
        options={messageRhythms.map((value) => ({ value, label: t(`rhythms.${value}`) }))}
      />
      <Lines name="limitsWords" label={t("limits")} hint={`${t("limitsHint")} ${t("limitsExample")}`} />
      <DeviceChoice />
      <WayBackChoice />
    </InvitedForm>
  );
}

/** Who has an account already says yes as themselves, or begins anew. */
async function AsWhom({ name }: { name: string }) {
  const t = await getTranslations("invited.yes");
  return (
    <Choices
      name="as"
      legend={t("as")}
      options={[
        { value: "me", label: t("asMe", { name }), hint: t("asMeHint") },
        { value: "new", label: t("asNew"), hint: t("asNewHint") },
      ]}
    />
  );
}
