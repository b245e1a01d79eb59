import { ClientChoice, PageHead, Press, Sheet } from "@naast/ui";
import { type DeepeningView, distances, functions, initiatives, knownSince, type NodeView, type PlanView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Line, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { writeDeepening } from "./deepening-actions.ts";
import { DeepeningWords } from "./deepening-words.tsx";
import { BackToMap } from "./more-with-map.tsx";

type Props = { view: PlanView; node: NodeView; deepening: DeepeningView | null; search: Search };

/** Looking further at one person, for who wants to: everything may stay open, nothing is added up. */
export async function DeepeningScreen({ view, node, deepening, search }: Props) {
  const frame = await frameOf(view);
  const { t, people, may, clientId } = frame;
  const draft = await draftFor(clientId, `deepening:${node.id}`);
  return (
    <SignedInPage place={people.own ? { ...frame.place, upTo: undefined } : frame.place} door="people" search={search}>
      {may("deepening.write") ? (
        <ClientChoice
          id="deepening"
          level={1}
          title={t("mapViews.deepening.title", { name: node.label })}
          intro={t("mapViews.deepening.intro")}
        >
          <Form id="deepening-form" action={writeDeepening} draft={draft}>
            <HiddenFields fields={{ clientId, nodeId: node.id }} />
            <Structure deepening={deepening} frame={frame} />
            <Points deepening={deepening} frame={frame} />
            <SharedChoice deepening={deepening} frame={frame} />
            <Press variant="main" wide>
              {t("portalForm.save")}
            </Press>
          </Form>
        </ClientChoice>
      ) : (
        <>
          <PageHead title={t("mapViews.deepening.of", { client: people.clientName, name: node.label })} />
          <Sheet id="deepening" title={node.label} titleHidden>
            <DeepeningWords deepening={deepening} frame={frame} />
          </Sheet>
        </>
      )}
      <BackToMap frame={frame} />
    </SignedInPage>
  );
}

type Part = { deepening: DeepeningView | null; frame: PlanFrame };

function Structure({ deepening, frame: { t } }: Part) {
  const open = { value: "", label: t("mapViews.deepening.open") };
  const times = (name: "faceToFace" | "byPhone" | "online") => (
    <Line
      id={name}
      name={name}
      inputMode="numeric"
      label={t(`mapViews.deepening.${name}`)}
      defaultValue={deepening?.[name]?.toString() ?? ""}
    />
  );
  return (
    <>
      <Pick
        name="distance"
        label={t("mapViews.deepening.distance")}
        defaultValue={deepening?.distance ?? ""}
        options={[open, ...distances.map((value) => ({ value, label: t(`mapViews.deepening.distances.${value}`) }))]}
      />
      <Pick
        name="since"
        label={t("mapViews.deepening.since")}
        defaultValue={deepening?.since ?? ""}
        options={[open, ...knownSince.map((value) => ({ value, label: t(`mapViews.deepening.sinces.${value}`) }))]}
      />
      <Pick
        name="initiative"
        label={t("mapViews.deepening.initiative")}
        defaultValue={deepening?.initiative ?? ""}
        options={[open, ...initiatives.map((value) => ({ value, label: t(`mapViews.deepening.initiatives.${value}`) }))]}
      />
      <fieldset className="times-of-year">
        <legend className="choices-legend">{t("mapViews.deepening.often")}</legend>
        <p className="note">{t("mapViews.deepening.timesHint")}</p>
        {times("faceToFace")}
        {times("byPhone")}
        {times("online")}
      </fieldset>
      <Line
        name="metWords"
        label={t("mapViews.deepening.met")}
        hint={t("portalForm.mayStayEmpty")}
        defaultValue={deepening?.metWords ?? ""}
      />
    </>
  );
}

function Points({ deepening, frame: { t } }: Part) {
  const options = [
    { value: "", label: t("mapViews.deepening.open") },
    ...(["1", "2", "3", "4", "5"] as const).map((value) => ({ value, label: t(`mapViews.deepening.point.${value}`) })),
  ];
  return (
    <fieldset className="times-of-year">
      <legend className="choices-legend">{t("mapViews.deepening.points")}</legend>
      {functions.map((name) => (
        <Pick
          key={name}
          id={name}
          name={name}
          label={t(`mapViews.deepening.functions.${name}`)}
          defaultValue={deepening?.[name]?.toString() ?? ""}
          options={options}
        />
      ))}
    </fieldset>
  );
}

function SharedChoice({ deepening, frame: { t } }: Part) {
  return (
    <Choices
      name="shared"
      legend={t("mapViews.deepening.shared")}
      selected={deepening?.shared ? "yes" : "no"}
      options={[
        { value: "no", label: t("mapViews.deepening.sharedNo") },
        { value: "yes", label: t("mapViews.deepening.sharedYes") },
      ]}
    />
  );
}
