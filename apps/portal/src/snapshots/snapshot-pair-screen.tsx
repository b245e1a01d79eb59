import { formatDate } from "@naast/text";
import { EmptyState, PageHead, PressLink, Sheet } from "@naast/ui";
import { circles, dayOf, type PlanView, type SnapshotPairView, type SnapshotSide } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { changeWords } from "./change-words.ts";

/** Two days of the map: first what is different, in words; then both days as lists beside each other. */
export async function SnapshotPairScreen({ view, pair }: { view: PlanView; pair: SnapshotPairView }) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const changes = [...new Set(pair.changes.map((change) => changeWords(change, t)))];
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={noSearch}>
      <PageHead title={t("mapViews.snapshots.beside")} note={`${dayWords(pair.before, frame)} · ${dayWords(pair.after, frame)}`} />
      <Sheet id="changes" title={t("mapViews.snapshots.changed")}>
        {changes.length === 0 ? <EmptyState words={t("mapViews.snapshots.same")} /> : null}
        <ul className="plain-rows">
          {changes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Sheet>
      <section className="sheet two-days" aria-label={t("mapViews.snapshots.beside")}>
        <Day id="before" side={pair.before} frame={frame} />
        <Day id="after" side={pair.after} frame={frame} />
      </section>
      <div className="flat">
        <PressLink variant="quiet" href={planPath(clientId, "/people/snapshots")}>
          {t("mapViews.snapshots.list")}
        </PressLink>
      </div>
    </SignedInPage>
  );
}

function dayWords({ id, takenAt }: SnapshotSide, { t, writing }: PlanFrame): string {
  return id === null ? t("mapViews.snapshots.today") : formatDate(dayOf(takenAt), writing);
}

type DayProps = { id: string; side: SnapshotSide; frame: PlanFrame };

function Day({ id, side, frame }: DayProps) {
  const { t } = frame;
  return (
    <div>
      <h2 id={`${id}-day`}>{dayWords(side, frame)}</h2>
      {side.words ? <p>{side.words}</p> : null}
      {side.nodes.length === 0 ? <p className="soft">{t("mapViews.snapshots.nobody")}</p> : null}
      {circles
        .map((circle) => ({ circle, nodes: side.nodes.filter((node) => node.circle === circle) }))
        .filter(({ nodes }) => nodes.length > 0)
        .map(({ circle, nodes }) => (
          <div key={circle}>
            <h3 className="note" id={`${id}-${circle}`}>
              {t(`network.circles.${circle}`)}
            </h3>
            <ul aria-labelledby={`${id}-${circle}`}>
              {nodes.map((node) => (
                <li key={node.id}>{node.label}</li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
