import { formatNames } from "@naast/text";
import { FoldRow, Press, VisibilityBadge } from "@naast/ui";
import type { SharedItemView, WhoSeesWhatView } from "@naast/vocabulary";
import { SeenBy } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { changeVisibility } from "./actions.ts";
import { seenByOptions } from "./seen-by-options.tsx";

type Props = { item: SharedItemView; sharing: WhoSeesWhatView; frame: PlanFrame; open: boolean };

/** One goal, moment or meeting: who sees it, and the four answers to change that. */
export function SharedItem({ item, sharing, frame, open }: Props) {
  const { t, writing, clientId } = frame;
  const id = `seen-${item.id}`;
  // Who I am has no heading of its own.
  const title = item.kind === "portrait" ? t("portrait.title") : item.words;
  const names = item.visibility === "chosen" && item.readNowBy.length > 0 ? formatNames(item.readNowBy, writing.language) : null;
  const options = seenByOptions({
    id,
    names: sharing.namesNow,
    people: sharing.people,
    readerIds: item.readerIds,
    readNowBy: names ? item.readNowBy : [],
    frame,
  });
  return (
    <div id={`item-${item.id}`}>
      <FoldRow
        open={open}
        title={title}
        note={
          <VisibilityBadge
            visibility={item.visibility}
            prefix={t("shared.seenBy")}
            words={names ?? t(`shared.visibilities.${item.visibility}`, { own: "yes", client: "" })}
          />
        }
        label={t("portalSharing.changeFor", { words: title })}
      >
        <Form id={`form-${item.id}`} action={changeVisibility}>
          <HiddenFields fields={{ clientId, itemKind: item.kind, itemId: item.id }} />
          <SeenBy id={id} name="visibility" legend={t("portalSharing.question")} options={options} selected={item.visibility} />
          <Press variant="main" wide>
            {t("portalForm.save")}
          </Press>
          <p className="note">{t("portalSharing.closing")}</p>
        </Form>
      </FoldRow>
    </div>
  );
}
