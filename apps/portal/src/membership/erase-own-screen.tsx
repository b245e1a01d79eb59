import { PageHead, Press, PressLink, Sheet } from "@naast/ui";
import type { OwnPartView } from "@naast/vocabulary";
import { Choices } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import { wordsFor } from "../plan/words.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { eraseOwnPart } from "./actions.ts";
import { ownPartPlace } from "./own-part-place.ts";

type Props = { view: OwnPartView; clientId: string; search: Search };

/** What goes, what has to stay and why; then one clear press. */
export async function EraseOwnScreen({ view, clientId, search }: Props) {
  const { t } = await wordsFor(view.readAt);
  const { clientName, accountGoesToo } = view;
  return (
    <SignedInPage place={ownPartPlace(view, clientId)} search={search}>
      <PageHead title={t("portalMember.erase.title")}>
        <p>{t("portalMember.erase.intro")}</p>
      </PageHead>
      <Sheet id="goes" title={t("portalMember.erase.goes")}>
        <p>{t("portalMember.erase.goesWhat")}</p>
        <p>{accountGoesToo ? t("portalMember.erase.goesAccount") : t("portalMember.erase.accountStays")}</p>
        <PressLink icon="package" href={planPath(clientId, "/my-part/file")}>
          {t("portalMember.own.takeAlong")}
        </PressLink>
      </Sheet>
      <Sheet id="stays" title={t("portalMember.erase.stays")}>
        <p>{t("portalMember.erase.staysWhat")}</p>
        <p>{t("portalMember.erase.staysWhy")}</p>
        <p>{clientName ? t("portalMember.erase.client", { name: clientName }) : t("portalMember.erase.clientGone")}</p>
      </Sheet>
      <Sheet id="erase" title={t("portalMember.erase.press")} titleHidden>
        <Form id="erase-form" action={eraseOwnPart}>
          <HiddenFields fields={{ clientId }} />
          <Choices
            name="sure"
            kind="checkbox"
            legend={t("portalMember.erase.title")}
            legendHidden
            options={[{ value: "yes", label: t("portalMember.erase.sure") }]}
          />
          <Press variant="main" wide icon="eraser">
            {t("portalMember.erase.press")}
          </Press>
        </Form>
      </Sheet>
    </SignedInPage>
  );
}
