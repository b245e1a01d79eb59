import { PageHead, Press, Sheet } from "@naast/ui";
import type { PlanView } from "@naast/vocabulary";
import { frameOf } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { BringInForm } from "./bring-in-form.tsx";
import type { BringInState } from "./bring-in-state.ts";

/** A plan from elsewhere, placed in one that is still empty. `start`: what went wrong before this page, if anything. */
export async function BringInScreen({ view, start }: { view: PlanView; start: BringInState }) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} search={noSearch}>
      <PageHead title={t("portalTakeAlong.bringTitle")} />
      <Sheet id="bring-in" title={t("portalTakeAlong.bringTitle")} titleHidden>
        <BringInForm
          clientId={clientId}
          start={start}
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
