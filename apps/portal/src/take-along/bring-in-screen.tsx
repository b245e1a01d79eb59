import { PageHead, Press, Sheet } from "@naast/ui";
import type { PlanView } from "@naast/vocabulary";
import { frameOf } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { BringInForm } from "./bring-in-form.tsx";

/** A plan from elsewhere, placed in one that is still empty. */
export async function BringInScreen({ view }: { view: PlanView }) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} search={noSearch}>
      <PageHead title={t("portalTakeAlong.bringTitle")} />
      <Sheet id="bring-in" title={t("portalTakeAlong.bringTitle")} titleHidden>
        <BringInForm
          clientId={clientId}
          label={t("portalTakeAlong.file")}
          hint={t("portalTakeAlong.fileHint")}
          press={
            <Press variant="main" wide>
              {t("portalTakeAlong.look")}
            </Press>
          }
        />
      </Sheet>
    </SignedInPage>
  );
}
