import { Press, Sheet } from "@naast/ui";
import { circles, type NodeView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { placeNode } from "./actions.ts";

/** "Move to…": the four circles, one press each. The way for everybody who does not drag. */
export function NodePlace({ node, frame: { t, clientId } }: { node: NodeView; frame: PlanFrame }) {
  return (
    <Sheet id="place" title={t("network.moveTo")}>
      <div className="map-places">
        {circles.map((circle) => (
          <form key={circle} action={placeNode}>
            <HiddenFields fields={{ clientId, nodeId: node.id, circle }} />
            <Press wide variant={circle === node.circle ? "main" : "plain"} aria-current={circle === node.circle ? "true" : undefined}>
              {t(`network.circles.${circle}`)}
              {circle === node.circle ? <span className="visually-hidden">{t("network.isHere")}</span> : null}
            </Press>
          </form>
        ))}
      </div>
    </Sheet>
  );
}
