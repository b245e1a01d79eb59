import { PageHead, Press, Sheet } from "@naast/ui";
import { useTranslations } from "next-intl";
import { Form } from "../form/form.tsx";
import { pinPath } from "../paths.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { changeSecondPin } from "./actions.ts";
import { pictureWords } from "./picture-words.ts";
import { PinLine } from "./pin-line.tsx";

/** A second PIN, explained as it is. The page never says whether there is one, so it looks the same in the plan it opens. */
export function SecondPinScreen({ search }: { search: Search }) {
  const t = useTranslations("portalSettings");
  const pictures = pictureWords(useTranslations("signIn.pictures"));
  return (
    <SignedInPage search={search}>
      <PageHead title={t("card.second")}>
        <p>{t("card.secondWhy")}</p>
        <p>{t("card.secondHow")}</p>
        <p>{t("card.secondStays")}</p>
        <p>{t("card.secondHonest")}</p>
      </PageHead>
      <Sheet id="choose" title={t("card.second")} titleHidden>
        <Form id="second-pin-form" action={changeSecondPin}>
          <PinLine name="pin" label={t("card.pin")} pictures={pictures} />
          <PinLine name="newPin" label={t("card.secondPin")} hint={t("card.newPinHint")} pictures={pictures} />
          <PinLine name="newPinAgain" label={t("card.newPinAgain")} pictures={pictures} />
          <Press variant="main" wide name="what" value="choose">
            {t("card.secondSave")}
          </Press>
          <p className="note">{t("card.secondRemoveHow")}</p>
          <Press wide name="what" value="remove">
            {t("card.secondRemoveDo")}
          </Press>
        </Form>
        <p>
          <a href={pinPath}>{t("card.title")}</a>
        </p>
      </Sheet>
    </SignedInPage>
  );
}
