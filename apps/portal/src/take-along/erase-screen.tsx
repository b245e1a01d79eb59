import { PageHead, Press, PressLink, Sheet } from "@naast/ui";
import type { PlanView } from "@naast/vocabulary";
import { Choices } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { erasePlan } from "./actions.ts";

/** What goes, what has to stay and why, one clear sentence, one press. */
export async function EraseScreen({ view }: { view: PlanView }) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} search={noSearch}>
      <PageHead voice title={t("portalTakeAlong.eraseTitle")}>
        <p>{t("portalTakeAlong.eraseIntro")}</p>
      </PageHead>
      <Sheet id="goes" title={t("portalTakeAlong.eraseGoes")}>
        <p>{t("portalTakeAlong.eraseGoesWhat")}</p>
        <p>{t("portalTakeAlong.eraseAccess")}</p>
        <p>{t("portalTakeAlong.eraseFirst")}</p>
        <PressLink wide icon="package" href={planPath(clientId, "/take-along/file")}>
          {t("portalTakeAlong.wholePress")}
        </PressLink>
      </Sheet>
      <Sheet id="stays" title={t("portalTakeAlong.eraseStays")}>
        <p>{t("portalTakeAlong.eraseStaysWhat")}</p>
        <p>{t("portalTakeAlong.eraseStaysWhy")}</p>
      </Sheet>
      <Sheet id="erase" title={t("portalTakeAlong.eraseQuestion")}>
        <Form id="erase-form" action={erasePlan}>
          <HiddenFields fields={{ clientId }} />
          <Choices
            name="sure"
            kind="checkbox"
            legend={t("portalTakeAlong.eraseTitle")}
            legendHidden
            options={[{ value: "yes", label: t("portalTakeAlong.eraseSure") }]}
          />
          <Press wide icon="eraser">
            {t("portalTakeAlong.erasePress")}
          </Press>
        </Form>
      </Sheet>
    </SignedInPage>
  );
}
