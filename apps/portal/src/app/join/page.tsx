import { getTranslations } from "next-intl/server";
import { openWithCode } from "../../invitation/actions.ts";
import { CodeField } from "../../invitation/code-field.tsx";
import { RemoveMe } from "../../invitation/foot-links.tsx";
import { InvitedForm } from "../../invitation/invited-form.tsx";

/** Where somebody types the code from a letter, a card, a text message or a mouth. */
export default async function JoinPage() {
  const t = await getTranslations("invited.join");
  return (
    <InvitedForm
      id="join-form"
      action={openWithCode}
      words={{ title: t("title"), intro: t("intro"), press: t("open") }}
      foot={<RemoveMe />}
    >
      <CodeField />
    </InvitedForm>
  );
}
