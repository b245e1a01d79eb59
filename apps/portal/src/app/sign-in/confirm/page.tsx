import { PageHead, Press } from "@naast/ui";
import { getTranslations } from "next-intl/server";
import { Form } from "../../../form/form.tsx";
import { HiddenFields } from "../../../form/hidden-fields.tsx";
import { signInPath } from "../../../paths.ts";
import type { RawSearch } from "../../../shell/search.ts";
import { enterWithLink } from "../../../sign-in/actions.ts";
import { DeviceChoice } from "../../../sign-in/device-choice.tsx";
import { EntrancePage } from "../../../sign-in/entrance-page.tsx";

/** Where the link in a mail leads. Only the press uses the link up: mail scanners open links, they do not press. */
export default async function ConfirmPage({ searchParams }: { searchParams: RawSearch }) {
  const { token } = await searchParams;
  const t = await getTranslations("signIn");
  return (
    <EntrancePage>
      <PageHead voice title={t("confirmTitle")}>
        <p>{t("confirm")}</p>
      </PageHead>
      <div className="sheet">
        <Form id="confirm-form" action={enterWithLink}>
          <HiddenFields fields={{ token: typeof token === "string" ? token : "" }} />
          <DeviceChoice />
          <Press variant="main" wide>
            {t("confirmEnter")}
          </Press>
        </Form>
        <p>
          <a href={signInPath()}>{t("newCode")}</a>
        </p>
      </div>
    </EntrancePage>
  );
}
