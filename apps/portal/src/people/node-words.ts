import { type HalfProps, initialsOf } from "@naast/ui";
import type { NodeView, TieView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";
import type { Translate } from "../plan/words.ts";

/** Who or what it is, in the client's own words, and whether that was before. */
export function roleOfNode({ relationWords, kind, time }: NodeView, t: Translate): string {
  const what = relationWords ?? (kind === "person" ? "" : t(`network.ofKind.${kind}`));
  const when = time === "present" ? "" : t(`network.timeWords.${time}`);
  return [what, when].filter((part) => part !== "").join(", ");
}

/** What the client would like with somebody; nothing when they did not say. */
export function wishOfNode({ wish, kind }: NodeView, t: Translate): string | undefined {
  if (wish === null) return undefined;
  return kind === "place" ? t(`network.wishWordsPlace.${wish}`) : t(`network.wishWords.${wish}`);
}

/** The same shapes as on the circles: filled takes part, dashed does not (yet), places and groups are squares. */
export function halfOfNode({ kind, part, label, sector }: NodeView): Pick<HalfProps, "kind" | "initials" | "icon"> {
  if (kind !== "person") return { kind: "place", icon: kind === "place" ? "map-pin" : "users" };
  return { kind: part ?? (sector === "professionals" ? "open-worker" : "open"), initials: initialsOf(label) };
}

/** A tie as it reads from one of its ends: "Kent Rik", "Ouder van Noor". */
export function tieWords(tie: TieView, here: string, { nodes, frame }: { nodes: readonly NodeView[]; frame: PlanFrame }): string {
  const { t, people } = frame;
  const isFrom = tie.fromId === here;
  const other = isFrom ? tie.toId : tie.fromId;
  const name = other === null ? (people.own ? t("network.me") : people.clientName) : (nodes.find(({ id }) => id === other)?.label ?? "");
  const kind = tie.kind === "parentOf" && !isFrom ? "childOf" : tie.kind;
  return t(`network.tieWith.${kind}`, { name });
}
