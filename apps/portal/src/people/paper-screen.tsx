import { formatWeekday } from "@naast/text";
import { circles, dayOf, type NetworkMapView, type PlanView } from "@naast/vocabulary";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { PrintButton } from "../print/print-button.tsx";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { MapFigure } from "./map-figure.tsx";
import { roleOfNode, wishOfNode } from "./node-words.ts";

/** From so many people on the list has smaller letters and more columns, so that it stays one sheet. */
const dense = 30;
const denser = 80;

function paperClass(count: number): string {
  if (count <= dense) return "paper paper-map";
  return count <= denser ? "paper paper-map paper-map-dense" : "paper paper-map paper-map-denser";
}

/** Circles and list on one A4, black on white. */
export async function PaperMapScreen({ view, map }: { view: PlanView; map: NetworkMapView }) {
  const read = await frameOf(view);
  const frame: PlanFrame = { ...read, writing: { ...read.writing, byDate: true } };
  const { t, writing } = frame;
  const withWishes = map.nodes.length <= dense;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={noSearch}>
      <div className="flat screen-only">
        <PrintButton words={t("network.printNow")} />
        <p className="note">{t("network.printHelp")}</p>
      </div>
      <article className={paperClass(map.nodes.length)}>
        <header>
          <h1>{t("network.paperTitle")}</h1>
          <p className="note">
            {t("network.paperNote")} {t("portalPlan.printedOn", { day: formatWeekday(dayOf(map.readAt), writing) })}
          </p>
        </header>
        <MapFigure map={{ ...map, mayDraw: false }} frame={frame} everybody={false} paper />
        <div className="paper-map-list">
          {circles.map((circle) => {
            const nodes = map.nodes.filter((node) => node.circle === circle);
            return nodes.length === 0 ? null : (
              <section key={circle}>
                <h2>{t(`network.circles.${circle}`)}</h2>
                <ul>
                  {nodes.map((node) => (
                    <li key={node.id}>
                      <b>{node.label}</b> {roleOfNode(node, t)}
                      {withWishes && node.wish ? <span> · {wishOfNode(node, t)}</span> : null}
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      </article>
    </SignedInPage>
  );
}
