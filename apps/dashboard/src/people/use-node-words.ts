"use client";

import { type HalfProps, initialsOf } from "@naast/ui";
import type { NodeView, TieView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";

/** How somebody on the map is written: who it is, what the client would like, who knows whom. */
export function useNodeWords(client: string) {
  const t = useTranslations("network");
  return {
    roleOf: ({ relationWords, kind, time }: NodeView): string => {
      const what = relationWords ?? (kind === "person" ? "" : t(`ofKind.${kind}`));
      const when = time === "present" ? "" : t(`timeWords.${time}`);
      return [what, when].filter((part) => part !== "").join(", ");
    },
    /** The client's wish stands in the client's own voice: what they said, in quotes of the page. */
    wishOf: ({ wish, kind }: NodeView): string | undefined => {
      if (wish === null) return undefined;
      return kind === "place" ? t(`wishWordsPlace.${wish}`) : t(`wishWords.${wish}`);
    },
    tieOf: (tie: TieView, here: string, nodes: readonly NodeView[]): string => {
      const isFrom = tie.fromId === here;
      const other = isFrom ? tie.toId : tie.fromId;
      const name = other === null ? client : (nodes.find(({ id }) => id === other)?.label ?? "");
      return t(`tieWith.${tie.kind === "parentOf" && !isFrom ? "childOf" : tie.kind}`, { name });
    },
  };
}

/** The same shapes as on the circles. */
export function halfOfNode({ kind, part, label, sector }: NodeView): Pick<HalfProps, "kind" | "initials" | "icon"> {
  if (kind !== "person") return { kind: "place", icon: kind === "place" ? "map-pin" : "users" };
  return { kind: part ?? (sector === "professionals" ? "open-worker" : "open"), initials: initialsOf(label) };
}
