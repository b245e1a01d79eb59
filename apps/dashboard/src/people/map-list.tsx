"use client";

import { EmptyState, Half } from "@naast/ui";
import { type Circle, circles, type NetworkMapView, type NodeView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { NodeActions } from "./node-actions.tsx";
import { halfOfNode, useNodeWords } from "./use-node-words.ts";

/** The same people in the same order, with everything that can be done while looking together. */
export function MapList({ map }: { map: NetworkMapView }) {
  const t = useTranslations("network");
  if (map.nodes.length === 0) return <EmptyState words={t("emptyOf")} />;
  return circles.map((circle) => (
    <InCircle key={circle} circle={circle} map={map} nodes={map.nodes.filter((node) => node.circle === circle)} />
  ));
}

function InCircle({ circle, map, nodes }: { circle: Circle; map: NetworkMapView; nodes: readonly NodeView[] }) {
  const t = useTranslations("network.circles");
  if (nodes.length === 0) return null;
  return (
    <div className="person-list">
      <h3 id={`circle-${circle}`} className="person-list-title">
        {t(circle)}
      </h3>
      <ul aria-labelledby={`circle-${circle}`}>
        {nodes.map((node) => (
          <Row key={node.id} node={node} map={map} />
        ))}
      </ul>
    </div>
  );
}

function Row({ node, map }: { node: NodeView; map: NetworkMapView }) {
  const { client } = usePlan();
  const { roleOf, wishOf, tieOf } = useNodeWords(client);
  const ties = map.ties.filter(({ fromId, toId }) => fromId === node.id || toId === node.id).map((tie) => tieOf(tie, node.id, map.nodes));
  return (
    <li className="person-row person-told" id={`row-${node.id}`}>
      <Half {...halfOfNode(node)} />
      <div className="person-words">
        <p>
          <b>{node.label}</b> <span className="note">{roleOf(node)}</span>
        </p>
        {node.note ? <p>‘{node.note}’</p> : null}
        {node.wish ? <p className="note">‘{wishOf(node)}’</p> : null}
        {ties.length > 0 ? <p className="note">{ties.join(" · ")}</p> : null}
        {map.mayDraw ? <NodeActions node={node} map={map} /> : null}
      </div>
    </li>
  );
}
