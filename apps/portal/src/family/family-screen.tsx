import { EmptyState, PageHead, Press, Sheet } from "@naast/ui";
import { type NetworkMapView, type PlanView, type TieView, tieKinds } from "@naast/vocabulary";
import { Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { BackToMap } from "../people-exchange/more-with-map.tsx";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { drawFamilyTie, removeFamilyTie } from "./actions.ts";
import { FamilyDrawing } from "./family-drawing.tsx";
import { familyLayout, mostInDrawing } from "./family-layout.ts";

const familyKinds = tieKinds.filter((kind) => kind !== "knows");
type FamilyTie = TieView & { kind: (typeof familyKinds)[number] };
type Part = { map: NetworkMapView; ties: readonly FamilyTie[]; nameOf: (id: string | null) => string; frame: PlanFrame };

/** The same people as on the map, as a family: a drawing, an equal list, and a way to add to it. */
export async function FamilyScreen({ view, map, search }: { view: PlanView; map: NetworkMapView; search: Search }) {
  const frame = await frameOf(view);
  const { t, people } = frame;
  const labels = new Map<string, string>(map.nodes.map(({ id, label }) => [id, label]));
  const nameOf = (id: string | null) => (id === null ? meOrName(frame) : (labels.get(id) ?? t("shared.someone")));
  const ties = map.ties.flatMap((tie) => familyKinds.filter((kind) => kind === tie.kind).map((kind) => ({ ...tie, kind })));
  const layout = familyLayout(ties);
  const persons = new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]));
  return (
    <SignedInPage place={people.own ? { ...frame.place, upTo: undefined } : frame.place} door="people" search={search}>
      <PageHead title={t("mapViews.family.title")} note={people.own ? t("mapViews.family.intro") : undefined} />
      {layout ? (
        <Sheet id="drawing" title={t("mapViews.family.title")} titleHidden>
          <FamilyDrawing layout={layout} nameOf={nameOf} words={t("mapViews.family.drawing")} />
          {persons.size > mostInDrawing ? <p className="note">{t("mapViews.family.tooMany")}</p> : null}
        </Sheet>
      ) : null}
      <FamilyList map={map} ties={ties} nameOf={nameOf} frame={frame} />
      {map.mayDraw ? <AddTie map={map} ties={ties} nameOf={nameOf} frame={frame} /> : null}
      <BackToMap frame={frame} />
    </SignedInPage>
  );
}

function meOrName({ t, people }: PlanFrame): string {
  return people.own ? t("mapViews.family.me") : people.clientName;
}

function FamilyList({ map, ties, nameOf, frame: { t, people, clientId } }: Part) {
  const wordsOf = ({ kind, fromId, toId }: FamilyTie) => {
    const mine = fromId === null ? "from" : "to";
    const end = people.own && (fromId === null || toId === null) ? mine : "other";
    return t(`mapViews.family.ties.${kind}`, { end, one: nameOf(fromId), other: nameOf(toId) });
  };
  return (
    <Sheet id="family" title={t("mapViews.family.list")}>
      {ties.length === 0 ? <EmptyState words={t("mapViews.family.none")} /> : null}
      <ul className="plain-rows map-rows">
        {ties.map((tie) => (
          <li key={tie.id}>
            <p>{wordsOf(tie)}</p>
            {map.mayDraw ? (
              <form action={removeFamilyTie}>
                <HiddenFields fields={{ clientId, tieId: tie.id }} />
                <Press variant="quiet" small aria-label={t("mapViews.family.removeName", { tie: wordsOf(tie) })}>
                  {t("mapViews.family.remove")}
                </Press>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function AddTie({ map, nameOf, frame: { t, clientId } }: Part) {
  const persons = map.nodes.filter(({ kind }) => kind === "person").map(({ id: value, label }) => ({ value, label }));
  const everybody: readonly { value: string; label: string }[] = [{ value: "me", label: nameOf(null) }, ...persons];
  if (persons.length === 0) return <p className="flat">{t("mapViews.family.needPeople")}</p>;
  return (
    <Sheet id="add" title={t("mapViews.family.add")}>
      <Form id="family-form" action={drawFamilyTie}>
        <HiddenFields fields={{ clientId }} />
        <Pick name="fromId" label={t("mapViews.family.one")} options={everybody} defaultValue={persons[0]?.value} />
        <Pick
          name="kind"
          label={t("mapViews.family.how")}
          options={familyKinds.map((value) => ({ value, label: t(`mapViews.family.kinds.${value}`) }))}
          defaultValue="parentOf"
        />
        <Pick name="toId" label={t("mapViews.family.other")} options={everybody} defaultValue="me" />
        <Press variant="main" wide>
          {t("mapViews.family.draw")}
        </Press>
      </Form>
    </Sheet>
  );
}
