import { formatDate } from "@naast/text";
import { PageHead } from "@naast/ui";
import { dayOf, idOf, latestMoment, timeOf } from "@naast/vocabulary";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { PrintButton } from "../../print/print-button.tsx";
import type { RawSearch } from "../../shell/search.ts";
import { noSearch } from "../../shell/search.ts";
import { SignedInPage } from "../../shell/signed-in-page.tsx";

const shown = z.object({
  proof: idOf("AccessLog").nullable().catch(null),
  at: z.coerce.number().int().min(0).max(latestMoment).nullable().catch(null),
  account: z.enum(["yes", "no"]).nullable().catch(null),
});

/** After erasing: that it is done, and for a plan when and under which number. Nobody has to be signed in for it. */
export default async function ErasedPage({ searchParams }: { searchParams: RawSearch }) {
  const t = await getTranslations();
  const { proof, at, account } = shown.parse(await searchParams);
  if (proof === null || at === null) {
    return (
      <SignedInPage search={noSearch}>
        <PageHead voice title={t("portalMember.erase.doneTitle")}>
          <p>{t("portalMember.erase.doneWords")}</p>
          {account === "yes" ? <p>{t("portalMember.erase.doneAccount")}</p> : null}
        </PageHead>
      </SignedInPage>
    );
  }
  const writing = { language: await getLocale(), today: dayOf(at), byDate: true };
  return (
    <SignedInPage search={noSearch}>
      <PageHead voice title={t("portalTakeAlong.doneTitle")}>
        <p>{t("portalTakeAlong.doneWords", { day: formatDate(dayOf(at), writing), time: timeOf(at) })}</p>
        <p>{t("portalTakeAlong.doneProof", { proof })}</p>
        <p className="note">{t("portalTakeAlong.doneNote")}</p>
        <PrintButton words={t("portalTakeAlong.donePrint")} />
      </PageHead>
    </SignedInPage>
  );
}
