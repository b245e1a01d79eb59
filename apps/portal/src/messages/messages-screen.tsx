import { PageHead, Press, Sheet } from "@naast/ui";
import { cityOf, type MessageSettingsView, ownMessageChannels, ownMessageRhythms } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { Choices, Line, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { chooseMessages } from "./actions.ts";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** How, how often and when somebody hears that there is something new; each as they choose. */
export function MessagesScreen({ settings, search }: { settings: MessageSettingsView; search: Search }) {
  const t = useTranslations("portalMessages");
  return (
    <SignedInPage search={search}>
      <PageHead title={t("title")}>
        <p>{t("intro")}</p>
      </PageHead>
      <Sheet id="messages" title={t("title")} titleHidden>
        <Form id="messages-form" action={chooseMessages}>
          <Channel settings={settings} />
          <Choices
            name="rhythm"
            legend={t("rhythm")}
            selected={settings.rhythm}
            options={ownMessageRhythms.map((value) => ({ value, label: t(`rhythms.${value}`) }))}
          />
          <QuietHours settings={settings} />
          <p className="note">{t("plans")}</p>
          <Press variant="main" wide>
            {t("save")}
          </Press>
        </Form>
      </Sheet>
    </SignedInPage>
  );
}

function Channel({ settings: { channel, email, telephone, textsAreSent } }: { settings: MessageSettingsView }) {
  const t = useTranslations("portalMessages");
  const hints = { email: email ? t("emailTo", { email }) : t("noEmail"), text: textsAreSent ? undefined : t("noTexts"), none: undefined };
  return (
    <>
      <Choices
        name="channel"
        legend={t("channel")}
        selected={channel}
        options={ownMessageChannels.map((value) => {
          const hint = hints[value];
          return { value, label: t(`channels.${value}`), ...(hint ? { hint } : {}) };
        })}
      />
      {textsAreSent ? (
        <Line
          name="telephone"
          inputMode="tel"
          autoComplete="tel"
          label={t("telephone")}
          hint={t("telephoneHint")}
          defaultValue={telephone ?? ""}
        />
      ) : null}
    </>
  );
}

function QuietHours({ settings: { quietFrom, quietUntil, timeZone } }: { settings: MessageSettingsView }) {
  const t = useTranslations("portalMessages");
  const options = hours.map((hour) => ({ value: String(hour), label: t("hour", { hour }) }));
  return (
    <fieldset className="field">
      <legend className="choices-legend">{t("quiet")}</legend>
      <p className="note">{t("quietHint")}</p>
      <Pick name="quietFrom" label={t("quietFrom")} options={options} defaultValue={String(quietFrom)} />
      <Pick name="quietUntil" label={t("quietUntil")} options={options} defaultValue={String(quietUntil)} />
      <p className="note">{t("zone", { zone: cityOf(timeZone) })}</p>
    </fieldset>
  );
}
