import { PressLink, Sheet } from "@naast/ui";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

/** The other ways to look at the map. For the client; on the page of the map itself. */
export function MoreWithMap({ frame: { t, clientId, may } }: { frame: PlanFrame }) {
  if (!may("snapshot.read")) return null;
  const path = (part: string) => planPath(clientId, `/people/${part}`);
  return (
    <Sheet id="more-with-map" title={t("mapViews.more")} flat>
      <div className="link-stack">
        {may("network.addSeveral") ? (
          <PressLink wide icon="plus" href={path("long-list")}>
            {t("mapViews.links.longList")}
          </PressLink>
        ) : null}
        <PressLink wide icon="clock" href={path("snapshots")}>
          {t("mapViews.links.snapshots")}
        </PressLink>
        <PressLink wide icon="users" href={path("family")}>
          {t("mapViews.links.family")}
        </PressLink>
        <PressLink wide icon="package" href={path("exchange")}>
          {t("mapViews.links.files")}
        </PressLink>
      </div>
    </Sheet>
  );
}

/** The way back, at the end of each of these pages. */
export function BackToMap({ frame: { t, clientId } }: { frame: PlanFrame }) {
  return (
    <div className="flat">
      <PressLink variant="quiet" href={planPath(clientId, "/people")}>
        {t("mapViews.back")}
      </PressLink>
    </div>
  );
}
