import { PageHead, Press, PressLink, Sheet } from "@naast/ui";
import { useTranslations } from "next-intl";
import { Form } from "../form/form.tsx";
import { secondPinPath } from "../paths.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { changePin } from "./actions.ts";
import { pictureWords } from "./picture-words.ts";
import { PinLine } from "./pin-line.tsx";

/** Another PIN, and the way to a second one. Says the same to everybody who has a card. */
export function PinScreen({ search }: { search: Search }) {
  const t = useTranslations("portalSettings");
  const pictures = pictureWords(useTranslations("signIn.pictures"));
  return (
    <SignedInPage search={search}>
      <PageHead title={t("card.title")} />
      <Sheet id="change" title={t("card.change")}>
        <Form id="pin-form" action={changePin}>
          <PinLine name="pin" label={t("card.pin")} pictures={pictures} />
          <PinLine name="newPin" label={t("card.newPin")} hint={t("card.newPinHint")} pictures={pictures} />
          <PinLine name="newPinAgain" label={t("card.newPinAgain")} pictures={pictures} />
          <Press variant="main" wide>
            {t("card.save")}
          </Press>
        </Form>
      </Sheet>
      <Sheet id="second" flat title={t("card.second")}>
        <p>{t("card.secondWhy")}</p>
        <div className="actions">
          <PressLink href={secondPinPath}>{t("card.secondMore")}</PressLink>
        </div>
        <p>{t("card.lost")}</p>
      </Sheet>
    </SignedInPage>
  );
}
