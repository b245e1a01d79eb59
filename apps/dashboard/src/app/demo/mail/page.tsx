import { demoMail, isDemo } from "@naast/auth";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DoorFrame } from "../../../sign-in/door-frame.tsx";
import { MailList } from "../../../sign-in/mail-list.tsx";

/** Demo only: what would have been sent. */
export default async function DemoMailPage() {
  if (!isDemo()) notFound();
  const t = await getTranslations("signIn.demo");
  const mails = (await demoMail()).filter(({ app }) => app === "dashboard");
  return (
    <DoorFrame>
      <section className="panel" aria-labelledby="mail-title">
        <h1 id="mail-title">{t("mail")}</h1>
        <p className="form-intro">{mails.length === 0 ? t("mailEmpty") : t("mailIntro")}</p>
        <MailList mails={mails} />
      </section>
    </DoorFrame>
  );
}
