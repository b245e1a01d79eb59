import type { SnapshotChange } from "@naast/vocabulary";
import type { Translate } from "../plan/words.ts";

/** What changed about somebody between two days, as a sentence that can be read aloud with them in the room. */
export function changeWords(change: SnapshotChange, t: Translate): string {
  const { label } = change;
  switch (change.kind) {
    case "came":
      return t("mapViews.changes.came", { label, node: change.node });
    case "closer":
    case "further":
      return t(`mapViews.changes.${change.kind}`, { label, circle: t(`network.onMap.${change.circle}`) });
    case "renamed":
      return t("mapViews.changes.renamed", { label, before: change.before });
    case "tone":
      if (change.tone === null) return t("mapViews.changes.toneGone", { label });
      return t("mapViews.changes.tone", { label, tone: t(`network.tones.${change.tone}`).toLowerCase() });
    case "direction":
      return t("mapViews.changes.direction", { label, direction: change.direction ?? "other" });
    case "wish":
      return t("mapViews.changes.wish", { label, node: change.node, wish: change.wish ?? "other" });
    case "time":
      return t("mapViews.changes.time", { label, time: change.time });
    case "knows":
    case "knowsNoLonger":
      return t(`mapViews.changes.${change.kind}`, { label, other: change.other });
    case "went":
      return t("mapViews.changes.went", { label });
  }
}
