import { EmptyState, PageHead, Sheet } from "@naast/ui";
import type { PlanView } from "@naast/vocabulary";
import { frameOf } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";

/** For somebody who takes part and for whom there is nothing: not shared, or not written. */
export async function ClosedPortraitScreen({ view, search }: { view: PlanView; search: Search }) {
  const frame = await frameOf(view);
  const { t, people } = frame;
  const title = t("portrait.titleOf", { name: people.clientName });
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={search}>
      <PageHead title={title} />
      <Sheet id="portrait" title={title} titleHidden>
        <EmptyState words={t("portrait.panelEmpty", { name: people.clientName })} />
      </Sheet>
    </SignedInPage>
  );
}
