import { PageHead, Press } from "@naast/ui";
import { useTranslations } from "next-intl";
import { Form } from "../form/form.tsx";
import { PrintButton } from "../print/print-button.tsx";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { finishCard, makeOwnCard } from "./actions.ts";
import { ChosenPin } from "./chosen-pin.tsx";
import { OwnCard } from "./own-card.tsx";

/** For who said yes without e-mail and chose no PIN then. */
export function ChooseCardScreen() {
  const t = useTranslations("portalSettings.card");
  return (
    <SignedInPage search={noSearch}>
      <PageHead title={t("choose")}>
        <p>{t("chooseWhy")}</p>
      </PageHead>
      <div className="sheet">
        <Form id="own-card-form" action={makeOwnCard}>
          <ChosenPin />
          <Press variant="main" wide>
            {t("make")}
          </Press>
        </Form>
      </div>
    </SignedInPage>
  );
}

/** The card that was just made, this once. */
export function MadeCardScreen({ words }: { words: string }) {
  const t = useTranslations("portalSettings.card");
  return (
    <SignedInPage search={noSearch}>
      <div className="screen-only">
        <PageHead title={t("made")}>
          <p>{t("once")}</p>
        </PageHead>
      </div>
      <div className="flat">
        <OwnCard words={words} />
      </div>
      <div className="flat screen-only actions">
        <PrintButton words={t("print")} />
        <form action={finishCard}>
          <Press wide>{t("finish")}</Press>
        </form>
      </div>
    </SignedInPage>
  );
}
