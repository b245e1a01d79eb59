import { Press, PressLink } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { enterByLink } from "../../../sign-in/actions.ts";
import { DeviceChoice } from "../../../sign-in/device-choice.tsx";
import { DoorFrame } from "../../../sign-in/door-frame.tsx";

/** Opened from the mail. Opening it does nothing; the press signs in. */
export default async function ConfirmPage({ searchParams }: PageProps<"/sign-in/confirm">) {
  const { token } = await searchParams;
  return <DoorFrame>{typeof token === "string" ? <Enter token={token} /> : <Gone />}</DoorFrame>;
}

async function Enter({ token }: { token: string }) {
  const t = await getTranslations("signIn");
  return (
    <section className="panel" aria-labelledby="confirm-title">
      <h1 id="confirm-title">{t("confirmTitle")}</h1>
      <p className="form-intro">{t("confirm")}</p>
      <form action={enterByLink} className="send-form">
        <input type="hidden" name="token" value={token} />
        <DeviceChoice />
        <div className="actions">
          <Press variant="main" type="submit">
            {t("confirmEnter")}
          </Press>
        </div>
      </form>
    </section>
  );
}

async function Gone() {
  const t = await getTranslations("signIn");
  return (
    <section className="panel" aria-labelledby="gone-title">
      <h1 id="gone-title">{t("linkGone")}</h1>
      <p className="form-intro">{t("linkGoneHint")}</p>
      <PressLink href="/sign-in">{t("newCode")}</PressLink>
    </section>
  );
}
