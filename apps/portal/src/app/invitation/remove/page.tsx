import { getTranslations } from "next-intl/server";
import { removeMe } from "../../../invitation/actions.ts";
import { CodeField } from "../../../invitation/code-field.tsx";
import { BackToInvitation } from "../../../invitation/foot-links.tsx";
import { readHolding } from "../../../invitation/holding.ts";
import { InvitedForm } from "../../../invitation/invited-form.tsx";

/** For anybody who holds a code: erased at once, without an account and without a reason. */
export default async function RemovePage() {
  const t = await getTranslations("invited.remove");
  const holds = (await readHolding()) !== null;
  const words = { title: t("title"), intro: holds ? t("held") : t("typed"), press: t("press") };
  return (
    <InvitedForm id="remove-form" action={removeMe} words={words} foot={holds ? <BackToInvitation /> : undefined}>
      {holds ? null : <CodeField />}
    </InvitedForm>
  );
}
