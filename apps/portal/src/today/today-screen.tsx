import { formatRecentDay, formatWeekday, isoDayOf } from "@naast/text";
import { EmptyState, PageHead, PressLink, PurposeBanner, Sheet } from "@naast/ui";
import type { TodayView } from "@naast/vocabulary";
import { DelegationStrips } from "../delegation/delegation-strips.tsx";
import { InvitationAsks } from "../invitation/asks-today.tsx";
import { HappeningItems } from "../journal/happening-items.tsx";
import { homePath, planPath } from "../paths.ts";
import { Together } from "../people/together.tsx";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { EndingSoon } from "../sharing/ending-soon.tsx";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { ErasureToday } from "../take-along/erasure-today.tsx";
import { WaitingTalks } from "../talk/waiting-talks.tsx";
import { WaitingTogether } from "../together/waiting-together.tsx";
import { AlsoWaiting } from "./also-waiting.tsx";
import { Nominated } from "./nominated.tsx";
import { Soon } from "./soon.tsx";
import { isNothingWaiting, Waiting } from "./waiting.tsx";

type Props = { view: TodayView; search: Search; severalPlans: boolean };

/** What waits for the reader, today and tomorrow, and what is new. */
export async function TodayScreen({ view, search, severalPlans }: Props) {
  const frame = await frameOf(view);
  const { t, people, writing } = frame;
  return (
    <SignedInPage place={frame.place} door="today" search={search}>
      <PageHead title={t("portalToday.hello", { name: view.reader.name })} note={formatWeekday(view.today, writing)}>
        {people.own ? null : (
          <p>
            {t("portalToday.planOf", { name: view.clientName })}
            {severalPlans ? (
              <>
                {" "}
                <a href={homePath}>{t("portalToday.otherPlan")}</a>
              </>
            ) : null}
          </p>
        )}
      </PageHead>
      {frame.may("plan.erase") ? <ErasureToday frame={frame} /> : null}
      <Together together={view.together} frame={frame} />
      <DelegationStrips delegations={view.delegations} frame={frame} />
      <Purpose view={view} frame={frame} />
      {isNothingWaiting(view) ? null : <Waiting view={view} frame={frame} />}
      <AlsoWaiting view={view} frame={frame} />
      <WaitingTalks view={view} frame={frame} />
      <WaitingTogether view={view} frame={frame} />
      <InvitationAsks view={view} frame={frame} />
      <Nominated view={view} frame={frame} />
      <EndingSoon view={view} frame={frame} />
      <Sheet id="soon" title={t("portalToday.soon")}>
        <Soon view={view} frame={frame} />
      </Sheet>
      <News view={view} frame={frame} />
    </SignedInPage>
  );
}

type Part = { view: TodayView; frame: PlanFrame };

function Purpose({ view: { purpose }, frame: { t, people, clientId, may } }: Part) {
  if (!purpose && !may("purpose.write")) return null;
  return (
    <PurposeBanner
      id="purpose"
      label={people.own ? t("portalPlan.why") : t("portalPlan.whyOf", { name: people.clientName })}
      words={purpose?.words ?? t("portalPlan.noPurpose")}
    >
      {purpose ? null : <PressLink href={planPath(clientId, "/purpose")}>{t("portalPlan.writePurpose")}</PressLink>}
    </PurposeBanner>
  );
}

function News({ view: { news, lastVisitAt }, frame }: Part) {
  const { t, writing } = frame;
  const since = lastVisitAt ? formatRecentDay(isoDayOf(lastVisitAt), writing) : null;
  return (
    <Sheet id="news" flat title={since ? t("portalToday.newSince", { day: since }) : t("portalToday.news")}>
      {news.length > 0 ? <HappeningItems entries={news} frame={frame} /> : <EmptyState words={t("portalToday.nothingNew")} />}
      <p>
        <a href={planPath(frame.clientId, "/timeline")}>{t("portalToday.allNews")}</a>
      </p>
    </Sheet>
  );
}
