import { PageHead, Press, Sheet } from "@naast/ui";
import { languages, type MeView, type OwnCardView, type SessionView, textSizes } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { CardSheet } from "../card/card-sheet.tsx";
import { Choices, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { zoneOptions } from "../meeting/zone-options.ts";
import { HeldAbout } from "../membership/held-about.tsx";
import { MessagesSheet } from "../messages/messages-sheet.tsx";
import { signOutPath } from "../paths.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { changeSettings } from "./actions.ts";
import { SessionList } from "./session-list.tsx";

type Props = { reader: MeView; card: OwnCardView; sessions: readonly SessionView[]; search: Search };

const languageNames = { nl: "Nederlands", en: "English" } as const;

/** How pages look for this person, what reaches them, and where they are signed in. */
export function SettingsScreen({ reader, card, sessions, search }: Props) {
  const t = useTranslations("portalSettings");
  return (
    <SignedInPage search={search}>
      <PageHead title={t("title")} note={reader.name} />
      <LookSheet reader={reader} />
      <MessagesSheet />
      <CardSheet card={card} />
      <Sheet id="sessions" title={t("sessions")}>
        <p>{t("sessionsNote")}</p>
        <SessionList sessions={sessions} />
        <form action={signOutPath} method="post" className="form">
          <Press wide icon="log-out">
            {t("signOut")}
          </Press>
          <p className="note">{reader.sharedDevice ? t("sharedDevice") : t("ownDevice")}</p>
        </form>
      </Sheet>
      <HeldAbout reader={reader} />
      <Sheet id="leave" flat title={t("leaveTitle")}>
        <p>{t("leaveHow")}</p>
        <p>{t("leaveHonest")}</p>
      </Sheet>
    </SignedInPage>
  );
}

/** How pages look for this person, and which clock they live by. */
function LookSheet({ reader }: Pick<Props, "reader">) {
  const t = useTranslations("portalSettings");
  const words = useTranslations("meeting");
  return (
    <Sheet id="look" title={t("look")}>
      <Form id="settings-form" action={changeSettings}>
        <Choices
          name="language"
          legend={t("language")}
          selected={reader.language}
          options={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
        />
        <Choices
          name="textSize"
          legend={t("textSize")}
          selected={String(reader.textSize)}
          options={textSizes.map((value) => ({ value: String(value), label: t(`textSizes.${value}`) }))}
        />
        <Choices
          name="dataSaver"
          legend={t("dataSaver")}
          selected={reader.dataSaver ? "on" : "off"}
          options={[
            { value: "off", label: t("saverOff") },
            { value: "on", label: t("saverOn"), hint: t("saverHint") },
          ]}
        />
        <Pick
          name="timeZone"
          label={words("zone")}
          hint={words("zoneHint")}
          defaultValue={reader.timeZone}
          options={zoneOptions(reader.timeZone)}
        />
        <Press variant="main" wide>
          {t("save")}
        </Press>
      </Form>
    </Sheet>
  );
}
