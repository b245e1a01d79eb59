import { EmptyState, Sheet } from "@naast/ui";
import { sharedItemKinds, type WhoSeesWhatView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";
import { SharedItem } from "./shared-item.tsx";

type Props = { sharing: WhoSeesWhatView; open: string | null; frame: PlanFrame };

/** Everything in the plan that others may see, kind by kind: a goal never stands between people of the map. */
export function SharedItems({ sharing, open, frame }: Props) {
  const { t } = frame;
  const byKind = Map.groupBy(sharing.items, ({ kind }) => kind);
  return (
    <Sheet id="items" title={t("portalSharing.items")}>
      {sharing.items.length === 0 ? <EmptyState words={t("portalSharing.noItems")} /> : null}
      {sharedItemKinds.map((kind) => {
        const items = byKind.get(kind);
        if (!items) return null;
        return (
          <section key={kind} className="items-of-kind" aria-labelledby={`items-${kind}`}>
            <h3 id={`items-${kind}`}>{t(`portalSharing.kinds.${kind}`)}</h3>
            {items.map((item) => (
              <SharedItem key={item.id} item={item} sharing={sharing} frame={frame} open={item.id === open} />
            ))}
          </section>
        );
      })}
    </Sheet>
  );
}
