import { formatDate } from "@naast/text";
import { Actions, ClientChoice, EmptyState, PageHead, Press, PressLink, SelectField, Sheet } from "@naast/ui";
import { dayOf, type PlanView, type SnapshotView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Line } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import { BackToMap } from "../people-exchange/more-with-map.tsx";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { removeSnapshot, takeSnapshot } from "./actions.ts";

type Props = { view: PlanView; snapshots: readonly SnapshotView[]; search: Search };

/** How the map was on other days, and a button to keep today. */
export async function SnapshotsScreen({ view, snapshots, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId, may } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={search}>
      <PageHead title={t("mapViews.snapshots.title")} note={t("mapViews.snapshots.intro")} />
      {may("snapshot.take") ? (
        <ClientChoice id="take" title={t("mapViews.snapshots.take")}>
          <Form id="snapshot-form" action={takeSnapshot} draft={await draftFor(clientId, "snapshot")}>
            <HiddenFields fields={{ clientId }} />
            <Line name="words" label={t("mapViews.snapshots.words")} hint={t("mapViews.snapshots.wordsHint")} />
            <Press variant="main" wide>
              {t("portalForm.save")}
            </Press>
          </Form>
        </ClientChoice>
      ) : null}
      <Sheet id="snapshots" title={t("mapViews.snapshots.list")}>
        {snapshots.length === 0 ? <EmptyState words={t("mapViews.snapshots.none")} /> : null}
        <ul className="plain-rows map-rows">
          {snapshots.map((snapshot) => (
            <SnapshotRow key={snapshot.id} snapshot={snapshot} frame={frame} />
          ))}
        </ul>
      </Sheet>
      {snapshots.length > 1 ? <Compare snapshots={snapshots} frame={frame} /> : null}
      <BackToMap frame={frame} />
    </SignedInPage>
  );
}

function dayWords({ takenAt }: { takenAt: number }, { writing }: PlanFrame): string {
  return formatDate(dayOf(takenAt), writing);
}

function SnapshotRow({ snapshot, frame }: { snapshot: SnapshotView; frame: PlanFrame }) {
  const { t, clientId, may } = frame;
  const day = dayWords(snapshot, frame);
  return (
    <li>
      <p>
        <b>{day}</b>
      </p>
      {snapshot.words ? <p>{snapshot.words}</p> : null}
      <Actions>
        <PressLink small href={`${planPath(clientId, "/people/snapshots/compare")}?first=${snapshot.id}`}>
          {t("mapViews.snapshots.compare")}
        </PressLink>
        {may("snapshot.remove") ? (
          <form action={removeSnapshot}>
            <HiddenFields fields={{ clientId, snapshotId: snapshot.id }} />
            <Press variant="quiet" small aria-label={t("mapViews.snapshots.removeName", { day })}>
              {t("mapViews.snapshots.remove")}
            </Press>
          </form>
        ) : null}
      </Actions>
    </li>
  );
}

/** Two of them beside each other: a form that only reads, so it works without script and changes nothing. */
function Compare({ snapshots, frame }: { snapshots: readonly SnapshotView[]; frame: PlanFrame }) {
  const { t, clientId } = frame;
  const options = snapshots.map((one) => ({ value: one.id, label: [dayWords(one, frame), one.words].filter(Boolean).join(" · ") }));
  return (
    <Sheet id="compare" title={t("mapViews.snapshots.compareWith")}>
      <form className="form" action={planPath(clientId, "/people/snapshots/compare")}>
        <SelectField id="first" name="first" label={t("mapViews.snapshots.first")} options={options} defaultValue={options.at(-1)?.value} />
        <SelectField id="second" name="second" label={t("mapViews.snapshots.second")} options={options} defaultValue={options[0]?.value} />
        <Press wide>{t("mapViews.snapshots.compareWith")}</Press>
      </form>
    </Sheet>
  );
}
