import { EmptyState, initialsOf, PageHead, PersonLink, PersonList, Sheet } from "@naast/ui";
import type { MeView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { HeldAbout } from "../membership/held-about.tsx";
import { coordinationPath, todayPath } from "../paths.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";

/** For somebody who takes part in several plans, or in none any more. */
export function PlanChoice({ reader, search }: { reader: MeView; search: Search }) {
  const t = useTranslations();
  return (
    <SignedInPage search={search}>
      <PageHead
        title={t("portalToday.hello", { name: reader.name })}
        note={reader.plans.length > 0 ? t("portalToday.choosePlan") : undefined}
      />
      <Sheet id="plans" title={t("portalToday.plans")} titleHidden>
        {reader.plans.length === 0 && reader.coordinations.length === 0 ? <EmptyState words={t("portalToday.noPlans")} /> : null}
        <PersonList id="plan-list">
          {reader.plans.map(({ clientId, clientName, relation }) => (
            <PersonLink
              key={clientId}
              kind="client"
              initials={initialsOf(clientName)}
              name={relation === "client" ? t("shared.titles.plan") : t("portalPlan.titleOf", { name: clientName })}
              role={relation === "client" ? t("portalToday.yourOwn") : t(`shared.relations.${relation}`, { client: clientName })}
              href={todayPath(clientId)}
            />
          ))}
        </PersonList>
      </Sheet>
      {reader.coordinations.length > 0 ? (
        <Sheet id="coordinations" title={t("meeting.doors")}>
          <ul className="plain-rows">
            {reader.coordinations.map(({ clientId, meetingId, title }) => (
              <li key={meetingId}>
                <a href={coordinationPath(clientId, meetingId)}>{title}</a>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
      <HeldAbout reader={reader} formerOnly />
    </SignedInPage>
  );
}
