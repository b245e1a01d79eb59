import { formatDate, isoDayOf } from "@naast/text";
import { EmptyState, FoldRow, Press, PressLink, Sheet, VoiceField } from "@naast/ui";
import type { CheckView, MeasureLineView, WellbeingView } from "@naast/vocabulary";
import { Choices, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { noteCheck, removeCheck, shareLine } from "./actions.ts";

/** After a low answer: kind words and telephone numbers that exist. It asks for nothing and tells nobody. */
export function Care({ t }: Pick<PlanFrame, "t">) {
  return (
    <VoiceField voice="client" bleed labelledBy="care">
      <h2 id="care">{t("wellbeing.careTitle")}</h2>
      <p>{t("wellbeing.careWords")}</p>
      <ul>
        <li>
          <a href="tel:08000113">{t("wellbeing.care113")}</a>
        </li>
        <li>
          <a href="tel:112">{t("wellbeing.care112")}</a>
        </li>
      </ul>
      <p className="note">{t("wellbeing.careNobody")}</p>
    </VoiceField>
  );
}

/** Own words at a point, and taking the answer away. */
export function PointRow({ check, frame: { t, clientId, writing } }: { check: CheckView; frame: PlanFrame }) {
  const day = formatDate(isoDayOf(check.answeredAt), writing);
  return (
    <FoldRow title={day} note={check.noteWords} label={t("wellbeing.noteAt", { day })}>
      <Form id={`note-${check.id}`} action={noteCheck}>
        <HiddenFields fields={{ clientId, checkId: check.id }} />
        <Lines id={`words-${check.id}`} name="words" rows={2} label={t("wellbeing.noteWords")} defaultValue={check.noteWords ?? ""} />
        <Press>{t("portalForm.save")}</Press>
      </Form>
      <form action={removeCheck}>
        <HiddenFields fields={{ clientId, checkId: check.id }} />
        <p className="note">{t("wellbeing.removeNote")}</p>
        <Press variant="quiet" small aria-label={t("wellbeing.removeOf", { day })}>
          {t("wellbeing.remove")}
        </Press>
      </form>
    </FoldRow>
  );
}

type Sharing = { line: MeasureLineView; readers: WellbeingView["possibleReaders"]; frame: PlanFrame };

/** Sharing is an act: per line and per person, and as easily taken back. Nobody is ticked beforehand. */
export function ShareSheet({ line, readers, frame: { t, clientId, people } }: Sharing) {
  const options = readers.map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <Sheet id="share" title={t("wellbeing.share")}>
      {options.length > 0 ? (
        <Form id="share-form" action={shareLine}>
          <HiddenFields fields={{ clientId, measureKey: line.measure.key }} />
          <Choices
            name="readerIds"
            kind="checkbox"
            legend={t("wellbeing.shareWith")}
            hint={t("wellbeing.shareHint")}
            options={options}
            selected={line.readerIds}
          />
          <Press>{t("portalForm.save")}</Press>
        </Form>
      ) : (
        <EmptyState words={t("wellbeing.shareNobody")} />
      )}
      {people.own ? (
        <>
          <p className="note">{t("wellbeing.shareGrant")}</p>
          <PressLink icon="eye" href={planPath(clientId, "/who-sees-what")}>
            {t("portrait.whoSees")}
          </PressLink>
        </>
      ) : null}
    </Sheet>
  );
}
