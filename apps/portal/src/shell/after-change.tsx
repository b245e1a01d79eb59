import { Press, UndoBar } from "@naast/ui";
import { useTranslations } from "next-intl";
import type { ToldReason } from "../form/arrive.ts";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { FloatingBar } from "./floating-bar.tsx";
import type { Search } from "./search.ts";
import type { PlanPlace } from "./signed-in-page.tsx";
import { undoChange } from "./undo-action.ts";

type Props = { search: Search; place: PlanPlace | undefined; words: string | undefined };

/** On top of the next page: what was done and the way back, or why it could not be done. */
export function AfterChange({ search, place, words }: Props) {
  const t = useTranslations("portal");
  const { did, told } = search;
  if (told) return <Told reason={told} />;
  if (!did) return null;
  return (
    <FloatingBar key={`${did}-${search.until}`}>
      <UndoBar words={words ?? t(`did.${did}`)}>{place ? <WayBack search={search} place={place} /> : null}</UndoBar>
    </FloatingBar>
  );
}

function WayBack({ search: { changeId, until }, place: { clientId, readAt } }: { search: Search; place: PlanPlace }) {
  const t = useTranslations("portal");
  if (!changeId || !until || (readAt ?? 0) >= until) return null;
  return (
    <form action={undoChange}>
      <HiddenFields fields={{ clientId, changeId }} />
      <Press>{t("undo")}</Press>
    </form>
  );
}

function Told({ reason }: { reason: ToldReason }) {
  const t = useTranslations();
  return (
    <div className="told" role="status">
      {reason === "again" || reason === "refused" ? t(`portal.told.${reason}`) : t(`shared.conflicts.${reason}`)}
    </div>
  );
}
