import { Press, UndoBar } from "@naast/ui";
import { useTranslations } from "next-intl";
import { undoChange } from "./undo-action.ts";
import type { PlanPlace } from "./signed-in-page.tsx";
import type { Search } from "./search.ts";

/** On top of the next page: what was done and the way back, or why it could not be done. */
export function AfterChange({ search, place, words }: { search: Search; place: PlanPlace | undefined; words: string | undefined }) {
  const t = useTranslations();
  const { did, told, changeId, until } = search;
  if (told) {
    const shared = told === "again" || told === "refused";
    return (
      <div className="told" role="status">
        {shared ? t(`portal.told.${told}`) : t(`shared.conflicts.${told}`)}
      </div>
    );
  }
  if (!did) return null;
  const mayUndo = place && changeId && until && (place.readAt ?? 0) < until;
  return (
    <div className="after-change" id="after-change">
      <UndoBar words={words ?? t(`portal.did.${did}`)}>
        {mayUndo ? (
          <form action={undoChange}>
            <input type="hidden" name="clientId" value={place.clientId} />
            <input type="hidden" name="changeId" value={changeId} />
            <Press>{t("portal.undo")}</Press>
          </form>
        ) : null}
      </UndoBar>
    </div>
  );
}
