"use client";

import { followDrags } from "@naast/ui/circles/dragging";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { dragNode } from "./actions.ts";

/** What may be said, and in which circle, with "%name%" where the name comes. */
export type SaidWords = Readonly<Record<"nowIn" | "put" | "putBack" | "notPut", Readonly<Record<string, string>>>>;

type Props = { mapId: string; clientId: string; words: SaidWords; hint: string };

/** Makes the circles of this page draggable. Without it everything works by the list and the page of each. */
export function MapIsland({ mapId, clientId, words, hint }: Props) {
  const router = useRouter();
  const [said, setSaid] = useState("");
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const map = document.getElementById(mapId);
    if (!(map instanceof SVGSVGElement)) return;
    const stop = followDrags(map, {
      say: (what, { name, circle }) => setSaid(words[what][circle]?.replace("%name%", () => name) ?? ""),
      put: async ({ nodeId, circle, at }) => {
        const path = await dragNode({ clientId, nodeId, circle, at });
        if (path === null) return false;
        const query = new URLSearchParams(location.search);
        const here = query.has("map") ? path.replace("?", `?map=${query.get("map")}&`) : path;
        router.replace(here.replace(/#.*$/, ""), { scroll: false });
        return true;
      },
    });
    setReady(true);
    return stop;
  }, [mapId, clientId, words, router]);

  return (
    <>
      {ready ? <p className="note">{hint}</p> : null}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
