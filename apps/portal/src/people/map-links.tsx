import { type IconName, PressLink } from "@naast/ui";
import type { NetworkMapView } from "@naast/vocabulary";
import { peoplePath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

type Link = { href: string; words: string; icon: IconName };

/** What can be done with the map as a whole, each on a page of its own. */
function linksOf(map: NetworkMapView, { t, clientId }: PlanFrame): readonly Link[] {
  const add: Link = { href: peoplePath(clientId, "/new"), words: t("network.add"), icon: "plus" };
  const paper: Link = { href: peoplePath(clientId, "/print"), words: t("network.onPaper"), icon: "printer" };
  return [...(map.mayDraw ? [add] : []), ...(map.nodes.length > 0 ? [paper] : [])];
}

export function MapLinks({ map, frame }: { map: NetworkMapView; frame: PlanFrame }) {
  return (
    <div className="flat map-links">
      {linksOf(map, frame).map(({ href, words, icon }) => (
        <PressLink key={href} wide icon={icon} href={href}>
          {words}
        </PressLink>
      ))}
    </div>
  );
}
