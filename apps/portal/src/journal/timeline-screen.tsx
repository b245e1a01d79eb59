import { formatDay, startSentence } from "@naast/text";
import { EmptyState, PageHead, PressLink, SeamLinks, Sheet } from "@naast/ui";
import type { PlanView, TimelinePage } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { byDay } from "./by-day.ts";
import { HappeningItems } from "./happening-items.tsx";

type Props = { view: PlanView; page: TimelinePage; personId: string | null };

/** What happened on the plan, by day, as far as the reader may see it. */
export async function TimelineScreen({ view, page, personId }: Props) {
  const frame = await frameOf(view);
  const { t, writing, people, clientId } = frame;
  const here = planPath(clientId, "/timeline");
  const person = personId ? `personId=${personId}` : "";
  return (
    <SignedInPage place={frame.place} door="plan" search={noSearch}>
      <PageHead title={t("portalPlan.whatIsNew")} />
      <div className="flat">
        <SeamLinks
          label={t("portalPlan.byWhom")}
          links={[
            { href: here, words: t("portalPlan.everyone"), current: personId === null },
            ...page.people.map((one) => ({
              href: `${here}?personId=${one.personId}`,
              words: people.isYou(one.personId) ? t("shared.you") : one.name,
              current: one.personId === personId,
            })),
          ]}
        />
      </div>
      {page.entries.length === 0 ? (
        <div className="flat">
          <EmptyState words={t("portalPlan.nothingHappened")} />
        </div>
      ) : null}
      {byDay(page.entries, ({ at }) => at).map(({ day, entries }) => (
        <Sheet key={day} id={`day-${day}`} title={startSentence(formatDay(day, writing))}>
          <HappeningItems entries={entries} frame={frame} />
        </Sheet>
      ))}
      {page.more ? (
        <div className="flat">
          <PressLink wide href={`${here}?${[person, `before=${page.more}`].filter(Boolean).join("&")}`}>
            {t("portalPlan.earlier")}
          </PressLink>
        </div>
      ) : null}
    </SignedInPage>
  );
}
