import { ClientChoice, Fold, Press } from "@naast/ui";
import { type NetworkMapView, nodeKinds, type PlanView } from "@naast/vocabulary";
import { Choices } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { frameOf } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { addNode } from "./actions.ts";
import { MoreNodeFields, NodeFields } from "./node-fields.tsx";

/** Somebody, a place or a group comes on the map. */
export async function NewNodeScreen({ view, map }: { view: PlanView; map: NetworkMapView }) {
  const frame = await frameOf(view);
  const { t, clientId, people } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={noSearch}>
      <ClientChoice
        id="new-node"
        level={1}
        title={t("network.newTitle")}
        intro={people.own ? t("network.newIntro") : t("network.newIntroTogether", { client: map.clientName })}
      >
        <Form id="node-form" action={addNode}>
          <HiddenFields fields={{ clientId }} />
          <Choices
            name="kind"
            legend={t("network.kind")}
            selected="person"
            options={nodeKinds.map((value) => ({ value, label: t(`network.kinds.${value}`) }))}
          />
          <NodeFields t={t} />
          <Fold title={t("network.moreAbout")}>
            <div className="form">
              <MoreNodeFields t={t} />
            </div>
          </Fold>
          <Press variant="main" wide>
            {t("portalForm.save")}
          </Press>
        </Form>
      </ClientChoice>
    </SignedInPage>
  );
}
