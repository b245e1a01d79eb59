"use client";

import { followDrags } from "@naast/ui/circles/dragging";
import { idOf } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useAnnounce } from "../shell/announcer.tsx";
import { useTRPC } from "../trpc/client.tsx";

const nodeId = idOf("NetworkNode");

/** Makes the circles inside `place` draggable while `active`; `drawn` says which drawing it is. */
export function useDrags({ active, drawn }: { active: boolean; drawn: string }) {
  const t = useTranslations("network");
  const people = useTranslations("dashboard.people");
  const { clientId } = usePlan();
  const announce = useAnnounce();
  const place = useRef<HTMLElement>(null);
  const { mutateAsync } = useMutation(useTRPC().network.placeNode.mutationOptions(useChange({ words: people("moved") })));
  const say = useEffectEvent(
    (what: "nowIn" | "put" | "putBack" | "notPut", name: string, circle: "inner" | "middle" | "outer" | "outside") =>
      announce(t(what, { name, circle: t(`onMap.${circle}`) })),
  );
  const put = useEffectEvent(async (input: Parameters<typeof mutateAsync>[0]) => {
    try {
      await mutateAsync(input);
      return true;
    } catch {
      return false;
    }
  });
  useEffect(() => {
    const map = place.current?.querySelector("svg.circles");
    if (!active || !(map instanceof SVGSVGElement)) return;
    // Another drawing has other lines to move: it is followed anew.
    map.dataset["drawn"] = drawn;
    return followDrags(map, {
      say: (what, { name, circle }) => say(what, name, circle),
      put: ({ nodeId: id, circle, at }) => put({ clientId, nodeId: nodeId.parse(id), circle, at }),
    });
  }, [active, drawn, clientId]);
  return { place, hint: t("keys") };
}
