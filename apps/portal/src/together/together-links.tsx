import { Actions, PressLink } from "@naast/ui";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

/** From the plan to looking together, letting somebody choose, and what was written down for a person who was not there. */
export function TogetherLinks({ frame: { t, clientId, may } }: { frame: PlanFrame }) {
  return (
    <div className="flat">
      <Actions>
        {may("threeViews.read") ? (
          <PressLink variant="quiet" href={planPath(clientId, "/three-views")}>
            {t("planTogether.threeViews.all")}
          </PressLink>
        ) : null}
        {may("delegation.give") ? (
          <PressLink variant="quiet" href={planPath(clientId, "/delegation")}>
            {t("planTogether.delegation.link")}
          </PressLink>
        ) : null}
        {may("recordedAnswer.read") ? (
          <PressLink variant="quiet" href={planPath(clientId, "/recorded")}>
            {t("planTogether.recorded.title")}
          </PressLink>
        ) : null}
      </Actions>
    </div>
  );
}
