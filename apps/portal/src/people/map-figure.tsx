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
  const about = (words: (circle: string) => string) => Object.fromEntries(circles.map((circle) => [circle, words(t(`network.onMap.${circle}`))]));
  return {
    nowIn: about((circle) => t("network.nowIn", { name, circle })),
    put: about((circle) => t("network.put", { name, circle })),
    putBack: about(() => t("network.putBack", { name })),
    notPut: about(() => t("network.notPut", { name })),
  };
}

/** The circles: to look at, to press somebody, and with script to drag. With many people in short, unless somebody asks for all. */
export function MapFigure({ map, frame, everybody, paper }: Props) {
  const { t, people, clientId } = frame;
  const many = map.nodes.length > manyPeople;
  const own = people.own ? "yes" : "no";
  const drawn = peopleOnMap({
    nodes: map.nodes,
    ties: map.ties,
    folded: many && !everybody,
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
  const drawing = (
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
      inShort={many && !everybody}
    />
  );
  const here = peoplePath(clientId);
  return (
    <figure className="flat map-figure" id={mapId}>
      {many && !paper ? (
        <SeamLinks
          label={t("network.circlesTab")}
          links={[
            { href: `${here}?map=short#${mapId}`, words: t("network.folded"), current: !everybody },
            { href: `${here}?map=all#${mapId}`, words: t("network.everybody"), current: everybody },
          ]}
        />
      ) : null}
      {many && everybody ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        <section className="circles-window" tabIndex={0} aria-label={t("network.scroll")}>
          {drawing}
        </section>
      ) : (
        drawing
      )}
      {map.mayDraw && (everybody || !many) ? (
        <MapIsland mapId="map" clientId={clientId} words={saidWords(frame)} hint={t("network.keys")} />
      ) : null}
      <figcaption className="note">{t("network.mapKey", { own })}</figcaption>
    </figure>
  );
}
