import { Circles, manyPeople, peopleOnMap, SeamLinks } from "@naast/ui";
import "@naast/ui/circles/circles.css";
import "./people.css";
import { circles, type NetworkMapView } from "@naast/vocabulary";
import { nodePath, peoplePath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { circlePlace, mapId } from "./map-ids.ts";
import { MapIsland, type SaidWords } from "./map-island.tsx";

type Props = { map: NetworkMapView; frame: PlanFrame; everybody: boolean; paper?: boolean };

const name = "%name%";

/** Everything the script may have to say, per circle; it puts the name in. */
function saidWords({ t }: PlanFrame): SaidWords {
  const about = (words: (circle: string) => string) =>
    Object.fromEntries(circles.map((circle) => [circle, words(t(`network.onMap.${circle}`))]));
  return {
    nowIn: about((circle) => t("network.nowIn", { name, circle })),
    put: about((circle) => t("network.put", { name, circle })),
    putBack: about(() => t("network.putBack", { name })),
    notPut: about(() => t("network.notPut", { name })),
  };
}

/** The circles: to look at, to press somebody, and with script to drag. With many people in short, unless somebody asks for all. */
export function MapFigure({ map, frame, everybody, paper = false }: Props) {
  const { t, people } = frame;
  const many = map.nodes.length > manyPeople;
  const whole = everybody || !many;
  const drawing = <Drawing map={map} frame={frame} inShort={!whole} />;
  return (
    <figure className="flat map-figure" id={mapId}>
      {many && !paper ? <ShortOrAll frame={frame} everybody={everybody} /> : null}
      {many && everybody ? (
        <section className="circles-window" aria-label={t("network.scroll")}>
          {drawing}
        </section>
      ) : (
        drawing
      )}
      {map.mayDraw && whole ? <MapIsland mapId="map" clientId={frame.clientId} words={saidWords(frame)} hint={t("network.keys")} /> : null}
      <figcaption className="note">{t("network.mapKey", { own: people.own ? "yes" : "no" })}</figcaption>
    </figure>
  );
}

function ShortOrAll({ frame: { t, clientId }, everybody }: { frame: PlanFrame; everybody: boolean }) {
  const here = peoplePath(clientId);
  return (
    <SeamLinks
      label={t("network.circlesTab")}
      links={[
        { href: `${here}?map=short#${mapId}`, words: t("network.folded"), current: !everybody },
        { href: `${here}?map=all#${mapId}`, words: t("network.everybody"), current: everybody },
      ]}
    />
  );
}

function Drawing({ map, frame, inShort }: { map: NetworkMapView; frame: PlanFrame; inShort: boolean }) {
  const { t, people, clientId } = frame;
  const own = people.own ? "yes" : "no";
  const drawn = peopleOnMap({
    nodes: map.nodes,
    ties: map.ties,
    folded: inShort,
    words: {
      node: (label, circle) => t("network.nodeWords", { name: label, circle: t(`network.onMap.${circle}`) }),
      bundle: (sector) => t(`network.sectorsOnMap.${sector}`),
      bundleNames: (sector, circle, names) =>
        t("network.bundleWords", {
          sector: t(`network.sectors.${sector}`),
          circle: t(`network.onMap.${circle}`),
          names: names.join(", "),
        }),
    },
    hrefOf: ({ id }) => nodePath(clientId, id),
    circleHref: (circle) => `#${circlePlace(circle)}`,
  });
  return (
    <Circles
      id="map"
      title={t("network.mapTitle", { own, client: map.clientName })}
      description={t("network.mapWords", { own, client: map.clientName })}
      own={people.own ? t("network.me") : map.clientName.slice(0, 2)}
      names={{
        inner: t("network.onMap.inner"),
        middle: t("network.onMap.middle"),
        outer: t("network.onMap.outer"),
        outside: t("network.onMap.outside"),
      }}
      nodes={drawn.nodes}
      ties={drawn.ties}
      inShort={inShort}
    />
  );
}
