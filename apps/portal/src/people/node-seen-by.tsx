import { FoldRow, Press } from "@naast/ui";
import type { NodeView, WhoSeesWhatView } from "@naast/vocabulary";
import { SeenBy } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { seenByOptions } from "../sharing/seen-by-options.tsx";
import { shareNode } from "./actions.ts";

type Props = { node: NodeView; sharing: WhoSeesWhatView; frame: PlanFrame };

/** Who sees this node: beside this answer the map itself must be shared with somebody (grant and visibility). */
export function NodeSeenBy({ node, sharing, frame }: Props) {
  const { t, clientId } = frame;
  const readNowBy = sharing.items.find(({ id }) => id === node.id)?.readNowBy;
  const options = seenByOptions({
    id: "seen",
    names: sharing.namesNow,
    people: sharing.people,
    readerIds: node.readerIds,
    readNowBy,
    frame,
  });
  return (
    <div id="seen-by">
      <FoldRow title={t("network.seenBy")} label={t("portalForm.change")}>
        <Form id="seen-by-form" action={shareNode}>
          <HiddenFields fields={{ clientId, itemKind: "networkNode", itemId: node.id }} />
          <SeenBy id="seen" name="visibility" legend={t("portalSharing.question")} options={options} selected={node.visibility} />
          <p className="note">{t("network.seenByMeans")}</p>
          <p>
            <a href={planPath(clientId, "/who-sees-what#persons")}>{t("network.shareMap")}</a>
          </p>
          <Press variant="main" wide>
            {t("portalForm.save")}
          </Press>
        </Form>
      </FoldRow>
    </div>
  );
}
