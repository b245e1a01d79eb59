"use client";

import { Circles, manyPeople, Panel, Press, peopleOnMap } from "@naast/ui";
import "@naast/ui/circles/circles.css";
import "./people.css";
import type { NetworkMapView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { usePlan } from "../plan/use-plan.tsx";
import { MapList } from "./map-list.tsx";
import { AddNode } from "./node-forms.tsx";
import { useDrags } from "./use-drags.tsx";

/** Circles and the equal list beside each other: the same people in the same order. */
export function MapPanel({ map }: { map: NetworkMapView }) {
  const t = useTranslations("dashboard.people");
  return (
    <div className="people-columns">
      <Panel id="map-panel" title={t("people")} titleHidden>
        <Drawing map={map} />
        {map.mayDraw ? <AddNode /> : null}
      </Panel>
      <Panel id="list-panel" title={t("listTitle")}>
        <MapList map={map} />
      </Panel>
    </div>
  );
}

function Drawing({ map }: { map: NetworkMapView }) {
  const t = useTranslations("network");
  const { client } = usePlan();
  const [everybody, setEverybody] = useState(false);
  const many = map.nodes.length > manyPeople;
  const draws = map.mayDraw && (!many || everybody);
  const { place, hint } = useDrags({ active: draws, drawn: `${map.readAt} ${everybody}` });
  const { nodes, ties } = peopleOnMap({
    nodes: map.nodes,
    ties: map.ties,
    folded: many && !everybody,
    words: {
      node: (name, circle) => t("nodeWords", { name, circle: t(`onMap.${circle}`) }),
      bundle: (sector) => t(`sectorsOnMap.${sector}`),
      bundleNames: (sector, circle, names) =>
        t("bundleWords", { sector: t(`sectors.${sector}`), circle: t(`onMap.${circle}`), names: names.join(", ") }),
    },
    hrefOf: ({ id }) => `#row-${id}`,
    circleHref: (circle) => `#circle-${circle}`,
  });
  const drawing = (
    <Circles
      id="map"
      title={t("mapTitle", { own: "no", client })}
      description={t("mapWords", { own: "no", client })}
      own={client.slice(0, 2)}
      names={{ inner: t("onMap.inner"), middle: t("onMap.middle"), outer: t("onMap.outer"), outside: t("onMap.outside") }}
      nodes={nodes}
      ties={ties}
      inShort={many && !everybody}
    />
  );
  return (
    <figure className="map-figure" ref={place}>
      {many ? (
        <Press type="button" onClick={() => setEverybody(!everybody)} aria-pressed={everybody}>
          {everybody ? t("folded") : t("everybody")}
        </Press>
      ) : null}
      {many && everybody ? (
        <section className="circles-window" aria-label={t("scroll")}>
          {drawing}
        </section>
      ) : (
        drawing
      )}
      {draws ? <p className="note">{hint}</p> : null}
      <figcaption className="note">{t("mapKey", { own: "no" })}</figcaption>
    </figure>
  );
}
