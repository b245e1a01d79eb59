import { formatDate, isoDayOf } from "@naast/text";
import { EmptyState, Happening, Happenings, PageHead, PressLink, Sheet } from "@naast/ui";
import type { PlanView, ThreeViewsPage } from "@naast/vocabulary";
import { planPath, roundPath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";

type Props = { view: PlanView; page: ThreeViewsPage; search: Search };

/** The rounds of this reader. For the client also the way to a new one. */
export async function RoundsScreen({ view, page, search }: Props) {
  const frame = await frameOf(view);
  const { t, writing, clientId, may } = frame;
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={t("planTogether.threeViews.all")}>
        <p>{t("planTogether.threeViews.intro")}</p>
      </PageHead>
      <Sheet id="rounds" title={t("planTogether.threeViews.all")} titleHidden>
        {page.rounds.length === 0 ? <EmptyState words={t("planTogether.threeViews.none")} /> : null}
        <Happenings lined>
          {page.rounds.map((round) => {
            const { id, about, closedAt, openedAt } = round;
            const day = formatDate(isoDayOf(closedAt ?? openedAt), writing);
            const when = closedAt === null ? t("planTogether.threeViews.opened", { day }) : t("planTogether.threeViews.closed", { day });
            return (
              <Happening key={id} id={`round-${id}`} voice="client" when={when}>
                <p>
                  <a href={roundPath(clientId, id)}>{about}</a>
                </p>
              </Happening>
            );
          })}
        </Happenings>
      </Sheet>
      {may("threeViews.open") ? (
        <div className="flat">
          <PressLink wide icon="plus" href={planPath(clientId, "/three-views/new")}>
            {t("planTogether.threeViews.open")}
          </PressLink>
        </div>
      ) : null}
    </SignedInPage>
  );
}
