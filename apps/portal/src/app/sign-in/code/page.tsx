import { isDemo } from "@naast/auth";
import { PageHead, Press } from "@naast/ui";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Line } from "../../../form/fields.tsx";
import { Form } from "../../../form/form.tsx";
import { HiddenFields } from "../../../form/hidden-fields.tsx";
import { signInPath } from "../../../paths.ts";
import { enterWithCode, sendCode } from "../../../sign-in/actions.ts";
import { DeviceChoice } from "../../../sign-in/device-choice.tsx";
import { EntrancePage } from "../../../sign-in/entrance-page.tsx";
import { readSigningIn } from "../../../sign-in/signing-in.ts";

export default async function CodePage() {
  const signingIn = await readSigningIn();
  if (!signingIn) redirect(signInPath());
  const t = await getTranslations("signIn");
  return (
    <EntrancePage>
      <PageHead voice title={t("sentTitle")}>
        <p>{t("sent", { email: signingIn.email })}</p>
        {isDemo() ? (
          <p>
            <a href="/demo/mail">{t("demo.mail")}</a>
          </p>
        ) : null}
      </PageHead>
      <div className="sheet">
        <Form id="code-form" action={enterWithCode}>
          <Line name="code" inputMode="numeric" autoComplete="one-time-code" label={t("code")} hint={t("codeHint")} />
          <DeviceChoice />
          <Press variant="main" wide>
            {t("enter")}
          </Press>
        </Form>
      </div>
      <div className="flat">
        <p>{t("sentNothing")}</p>
        <Form id="again-form" action={sendCode}>
          <HiddenFields fields={signingIn} />
          <Press variant="quiet">{t("newCode")}</Press>
        </Form>
        <p>
          <a href={signInPath()}>{t("otherEmail")}</a>
        </p>
      </div>
    </EntrancePage>
  );
}
