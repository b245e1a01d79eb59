import { PageHead, Press } from "@naast/ui";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentSession } from "../../../api/reader.ts";
import { CardFields } from "../../../card/card-fields.tsx";
import { enterWithCard } from "../../../card/enter-with-card.ts";
import { pictureWords } from "../../../card/picture-words.ts";
import { DemoCard } from "../../../demo/demo-card.tsx";
import { Form } from "../../../form/form.tsx";
import { homePath, signInPath } from "../../../paths.ts";
import { DeviceChoice } from "../../../sign-in/device-choice.tsx";
import { EntrancePage } from "../../../sign-in/entrance-page.tsx";

/** In with a printed card and a PIN, without phone or e-mail. Also where the QR code on the card leads. */
export default async function CardSignInPage() {
  if (await currentSession()) redirect(homePath);
  const t = await getTranslations("signIn.card");
  const words = {
    code: t("code"),
    codeHint: t("codeHint"),
    pin: t("pin"),
    pinHint: t("pinHint"),
    newPin: t("newPin"),
    newPinHint: t("newPinHint"),
    newPinAgain: t("newPinAgain"),
  };
  return (
    <EntrancePage>
      <PageHead voice title={t("title")}>
        <p>{t("intro")}</p>
      </PageHead>
      <div className="sheet">
        <Form id="card-form" action={enterWithCard}>
          <CardFields words={words} pictures={pictureWords(await getTranslations("signIn.pictures"))} />
          <DeviceChoice withCard />
          <Press variant="main" wide>
            {t("enter")}
          </Press>
        </Form>
      </div>
      <div className="flat">
        <DemoCard />
        <p>{t("lost")}</p>
        <p>
          <a href={signInPath()}>{t("otherWay")}</a>
        </p>
      </div>
    </EntrancePage>
  );
}
