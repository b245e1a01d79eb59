import { demoPeople, isDemo } from "@naast/auth";
import { PageHead, Press, PressLink } from "@naast/ui";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentSession } from "../../api/reader.ts";
import { DemoDoors } from "../../demo/demo-doors.tsx";
import { Line } from "../../form/fields.tsx";
import { Form } from "../../form/form.tsx";
import { HiddenFields } from "../../form/hidden-fields.tsx";
import { cardPath, homePath, safePath } from "../../paths.ts";
import type { RawSearch } from "../../shell/search.ts";
import { sendCode } from "../../sign-in/actions.ts";
import { EntrancePage } from "../../sign-in/entrance-page.tsx";

export default async function SignInPage({ searchParams }: { searchParams: RawSearch }) {
  if (await currentSession()) redirect(homePath);
  const { back, left } = await searchParams;
  const t = await getTranslations("signIn");
  return (
    <EntrancePage>
      {back || left ? (
        <div className="told" role="status">
          {left ? t("signedOut") : t("wasAway")}
        </div>
      ) : null}
      <PageHead voice title={t("title")}>
        <p>{t("intro")}</p>
      </PageHead>
      <div className="sheet">
        <Form id="sign-in-form" action={sendCode}>
          <HiddenFields fields={{ back: typeof back === "string" ? safePath(back) : homePath }} />
          <Line name="email" type="email" autoComplete="email" spellCheck={false} label={t("email")} hint={t("emailHint")} />
          <Press variant="main" wide>
            {t("sendCode")}
          </Press>
        </Form>
      </div>
      <div className="flat">
        <p>{t("card.wayHint")}</p>
        <div className="actions">
          <PressLink href={cardPath}>{t("card.way")}</PressLink>
        </div>
      </div>
      {isDemo() ? <DemoDoors people={await demoPeople("portal")} /> : null}
    </EntrancePage>
  );
}
