import { FoldRow, Press, Sheet } from "@naast/ui";
import { type NetworkMapView, type NodeView, tieKinds } from "@naast/vocabulary";
import { Choices, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { drawTie, removeTie } from "./actions.ts";
import { tieWords } from "./node-words.ts";

type Props = { map: NetworkMapView; node: NodeView; frame: PlanFrame };

/** Who knows whom: the lines of one node, each to be taken away, and one to be added. */
export function NodeTies({ map, node, frame }: Props) {
  const { t, clientId } = frame;
  const ties = map.ties.filter(({ fromId, toId }) => fromId === node.id || toId === node.id);
  if (ties.length === 0 && !map.mayDraw) return null;
  return (
    <Sheet id="ties" title={t("network.whoKnowsWhom")}>
      {ties.length === 0 ? <p>{t("network.noTies")}</p> : null}
      <ul className="map-ties">
        {ties.map((tie) => (
          <li key={tie.id}>
            <span>{tieWords(tie, node.id, { nodes: map.nodes, frame })}</span>
            {map.mayDraw ? (
              <form action={removeTie}>
                <HiddenFields fields={{ clientId, tieId: tie.id }} />
                <Press small>
                  {t("network.removeTie")}
                  <span className="visually-hidden">: {tieWords(tie, node.id, { nodes: map.nodes, frame })}</span>
                </Press>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {map.mayDraw ? <NewTie map={map} node={node} frame={frame} /> : null}
    </Sheet>
  );
}

function NewTie({ map, node, frame: { t, clientId, people } }: Props) {
  const me = { value: "me", label: people.own ? t("network.me") : map.clientName };
  const others = map.nodes.filter(({ id }) => id !== node.id).map(({ id, label }) => ({ value: id, label }));
  return (
    <FoldRow title={t("network.drawTie")} label={t("portalForm.open")}>
      <Form id="tie" action={drawTie}>
        <HiddenFields fields={{ clientId, fromId: node.id }} />
        <Pick name="toId" label={t("network.tieTo")} defaultValue={others[0]?.value ?? "me"} options={[...others, me]} />
        <Choices
          name="kind"
          legend={t("network.tieKind")}
          selected="knows"
          options={tieKinds.map((value) => ({ value, label: t(`network.tieKinds.${value}`) }))}
        />
        <Press variant="main" wide>
          {t("network.draw")}
        </Press>
      </Form>
    </FoldRow>
  );
}
