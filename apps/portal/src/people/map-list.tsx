import { EmptyState, Fold, PersonLink, PersonList, Sheet } from "@naast/ui";
import { type Circle, circles, type NetworkMapView, type NodeView } from "@naast/vocabulary";
import { nodePath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { circlePlace, listId } from "./map-ids.ts";
import { halfOfNode, roleOfNode, wishOfNode } from "./node-words.ts";

type Props = { map: NetworkMapView; frame: PlanFrame; withMap: boolean };

/** From so many in one circle on the circle is folded, so that the next one is in sight. */
const foldedFrom = 16;

/** The same people in the same order as on the circles. Everything that can be done stands on the page of each. */
export function MapList({ map, frame, withMap }: Props) {
  const { t, people } = frame;
  return (
    <Sheet id={listId} title={t("network.listTitle", { all: withMap ? "yes" : "no" })}>
      {map.nodes.length === 0 ? <EmptyState words={people.own ? t("network.empty") : t("network.emptyOf")} /> : null}
      {circles.map((circle) => (
        <InCircle key={circle} circle={circle} nodes={map.nodes.filter((node) => node.circle === circle)} frame={frame} />
      ))}
    </Sheet>
  );
}

function InCircle({ circle, nodes, frame }: { circle: Circle; nodes: readonly NodeView[]; frame: PlanFrame }) {
  if (nodes.length === 0) return null;
  const { t } = frame;
  const id = circlePlace(circle);
  const title = t(`network.circles.${circle}`);
  const list = (
    <PersonList id={id} title={title}>
      {nodes.map((node) => (
        <PersonLink
          key={node.id}
          {...halfOfNode(node)}
          href={nodePath(frame.clientId, node.id)}
          name={node.label}
          role={roleOfNode(node, t)}
          status={wishOfNode(node, t)}
        />
      ))}
    </PersonList>
  );
  return nodes.length >= foldedFrom ? <Fold title={title}>{list}</Fold> : list;
}
