import { Fold, PageHead, PressLink, SeamLinks } from "@naast/ui";
import type { MemberEndingView, NetworkMapView, PlanView } from "@naast/vocabulary";
import { invitesPath } from "../invitation/client-paths.ts";
import { SafetyEndings } from "../membership/safety-endings.tsx";
import { planPath } from "../paths.ts";
import { MoreWithMap } from "../people-exchange/more-with-map.tsx";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { readPreferences } from "../preferences.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { MapFigure } from "./map-figure.tsx";
import { listId, mapId } from "./map-ids.ts";
import { MapLinks } from "./map-links.tsx";
import { MapList } from "./map-list.tsx";
import { TakingPart } from "./taking-part.tsx";
import { Together } from "./together.tsx";

type Props = { view: PlanView; map: NetworkMapView | null; endings: readonly MemberEndingView[]; search: Search; everybody: boolean };

/** Who and what is around the client, in circles and as a list, and who takes part in the plan. */
export async function PeopleScreen({ view, map, endings, search, everybody }: Props) {
  const frame = await frameOf(view);
  const { t, people } = frame;
  return (
    <SignedInPage place={frame.place} door="people" search={search}>
      {map && people.own ? <Together together={map.together} frame={frame} /> : null}
      <PageHead title={people.own ? t("portal.door.myPeople") : t("portalPlan.peopleOf", { name: people.clientName })} />
      {map ? <TheMap map={map} frame={frame} everybody={everybody} /> : null}
      {map ? <MoreWithMap frame={frame} /> : null}
      <TakingPart view={view} frame={frame} />
      <SafetyEndings endings={endings} frame={frame} />
      <WaysOn frame={frame} />
    </SignedInPage>
  );
}

/** Where somebody goes on from here: asking people, who I am, who sees what. */
function WaysOn({ frame: { t, people, may, clientId } }: { frame: PlanFrame }) {
  return (
    <>
      {may("nomination.list") || people.own ? (
        <div className="flat">
          <PressLink wide icon="hand-helping" href={invitesPath(clientId)}>
            {people.own ? t("portalInvite.title") : t("portalInvite.think")}
          </PressLink>
        </div>
      ) : null}
      {may("portrait.read") ? (
        <div className="flat">
          <PressLink wide icon="user-check" href={planPath(clientId, "/about-me")}>
            {people.own ? t("portrait.link") : t("portrait.linkOf", { name: people.clientName })}
          </PressLink>
        </div>
      ) : null}
      {may("consent.read") ? (
        <div className="flat">
          <PressLink wide icon="eye" href={planPath(clientId, "/who-sees-what")}>
            {t("portal.foot.whoSeesWhat")}
          </PressLink>
        </div>
      ) : null}
    </>
  );
}

type MapProps = { map: NetworkMapView; frame: PlanFrame; everybody: boolean };

/** Circles first; with the data saver the list first, and the circles folded. */
async function TheMap(props: MapProps) {
  const { map, frame } = props;
  const { t } = frame;
  const { dataSaver } = await readPreferences();
  const links = <MapLinks map={map} frame={frame} />;
  if (dataSaver)
    return (
      <>
        {links}
        <MapList map={map} frame={frame} withMap={false} />
        {map.nodes.length > 0 ? (
          <div className="flat">
            <Fold title={t("network.circlesTab")}>
              <MapFigure {...props} />
            </Fold>
          </div>
        ) : null}
      </>
    );
  return (
    <>
      {map.nodes.length > 0 ? (
        <div className="flat">
          <SeamLinks
            label={t("portal.door.myPeople")}
            links={[
              { href: `#${mapId}`, words: t("network.circlesTab"), current: true },
              { href: `#${listId}`, words: t("network.listTab") },
            ]}
          />
        </div>
      ) : null}
      <MapFigure {...props} />
      {links}
      <MapList map={map} frame={frame} withMap />
    </>
  );
}
