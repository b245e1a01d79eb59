import { FoldRow, Half, PageHead, Press, Sheet, VisibilityBadge } from "@naast/ui";
import type { NetworkMapView, NodeView, PlanView, WhoSeesWhatView } from "@naast/vocabulary";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { peoplePath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { changeNode, removeNode } from "./actions.ts";
import "./people.css";
import { MoreNodeFields, NodeFields } from "./node-fields.tsx";
import { NodeLinks } from "./node-links.tsx";
import { NodePlace } from "./node-place.tsx";
import { NodeSeenBy } from "./node-seen-by.tsx";
import { NodeTies } from "./node-ties.tsx";
import { halfOfNode, roleOfNode, wishOfNode } from "./node-words.ts";

type Props = { view: PlanView; map: NetworkMapView; node: NodeView; sharing: WhoSeesWhatView | null; search: Search };

/** Somebody, a place or a group: what the client noted, and everything that can be done with it. */
export async function NodeScreen({ view, map, node, sharing, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  return (
    <SignedInPage place={frame.place} door="people" search={search}>
      <PageHead title={<NodeTitle node={node} />} note={roleOfNode(node, t)}>
        <p>
          <VisibilityBadge
            visibility={node.visibility}
            prefix={t("shared.seenBy")}
            words={t(`shared.visibilities.${node.visibility}`, { own: frame.people.own ? "yes" : "no", client: map.clientName })}
          />
        </p>
      </PageHead>
      <Noted node={node} frame={frame} />
      <NodeLinks node={node} frame={frame} />
      {map.mayDraw ? <NodePlace node={node} frame={frame} /> : null}
      <NodeTies map={map} node={node} frame={frame} />
      {map.mayDraw ? (
        <Sheet id="choices" title={t("network.more", { name: node.label })} titleHidden>
          <Change node={node} frame={frame} />
          {sharing ? <NodeSeenBy node={node} sharing={sharing} frame={frame} /> : null}
          <Remove node={node} frame={frame} />
        </Sheet>
      ) : null}
      <div className="flat">
        <p>
          <a href={peoplePath(clientId)}>{t("network.back")}</a>
        </p>
      </div>
    </SignedInPage>
  );
}

type Part = { node: NodeView; frame: PlanFrame };

function NodeTitle({ node }: { node: NodeView }) {
  return (
    <span className="person-title">
      <Half {...halfOfNode(node)} /> {node.label}
    </span>
  );
}

/** What was said about it, in words; what was left open is not there. */
function Noted({ node, frame: { t } }: Part) {
  const said = [
    t(`network.circles.${node.circle}`),
    t(`network.sectors.${node.sector}`),
    wishOfNode(node, t),
    node.tone ? t(`network.tones.${node.tone}`) : undefined,
    node.direction ? t(`network.directions.${node.direction}`) : undefined,
  ].filter((words) => words !== undefined);
  return (
    <Sheet id="noted" title={node.label} titleHidden>
      {node.note ? <p className="node-note">{node.note}</p> : null}
      <p>{said.join(" · ")}</p>
    </Sheet>
  );
}

function Change({ node, frame: { t, clientId } }: Part) {
  return (
    <FoldRow title={t("network.change")} label={t("portalForm.change")}>
      <Form id="change" action={changeNode}>
        <HiddenFields fields={{ clientId, nodeId: node.id, version: node.version }} />
        <NodeFields t={t} node={node} />
        <MoreNodeFields t={t} node={node} />
        <Press variant="main" wide>
          {t("portalForm.save")}
        </Press>
      </Form>
    </FoldRow>
  );
}

function Remove({ node, frame: { t, clientId } }: Part) {
  return (
    <FoldRow title={t("network.remove")} label={t("portalForm.open")}>
      <form action={removeNode} className="form">
        <HiddenFields fields={{ clientId, nodeId: node.id }} />
        <p>{t("network.removeMeans", { name: node.label })}</p>
        <Press wide>{t("network.removeNow")}</Press>
      </form>
    </FoldRow>
  );
}
