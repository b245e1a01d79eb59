import { Actions, ClientChoice, Press } from "@naast/ui";
import type { Measure, MeasureItem, PlanView, WellbeingView } from "@naast/vocabulary";
import { Choices, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { frameOf } from "../plan/frame.ts";
import type { Writing } from "../plan/words.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { answerItem } from "./actions.ts";
import { whoReads } from "./who-reads.ts";

type Props = { view: PlanView; wellbeing: WellbeingView; measure: Measure; item: MeasureItem; checkId: string | null };

/** One question, and two ways on that are as large: an answer, or a skip. */
export async function AnswerScreen({ view, wellbeing, measure, item, checkId }: Props) {
  const frame = await frameOf(view);
  const { t, clientId, writing } = frame;
  const number = measure.items.indexOf(item) + 1;
  const nextItem = number < measure.items.length ? String(number + 1) : "";
  const hidden = { clientId, measureKey: measure.key, checkId: checkId ?? "", itemKey: item.key, kind: item.kind, nextItem };
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="today" search={noSearch}>
      <ClientChoice
        id="question"
        level={1}
        title={item.words[writing.language]}
        intro={t("wellbeing.question", { number, of: measure.items.length })}
      >
        <p className="note">{whoReads(wellbeing, measure.key, frame)}</p>
        <Form id="answer-form" action={answerItem}>
          <HiddenFields fields={hidden} />
          <Answer item={item} language={writing.language} />
          <Actions even>
            <Press variant="main" wide>
              {t("wellbeing.keep")}
            </Press>
            <Press wide name="skip" value="yes">
              {t("wellbeing.skip")}
            </Press>
          </Actions>
        </Form>
      </ClientChoice>
    </SignedInPage>
  );
}

/** A ladder is drawn from its highest rung down; what each end means stands beside that rung. */
function Answer({ item, language }: { item: MeasureItem } & Pick<Writing, "language">) {
  const legend = item.words[language];
  if (item.kind === "words") return <Lines name="value" rows={3} label={legend} />;
  if (item.kind === "choice") {
    const options = item.options.map(({ value, words }) => ({ value: String(value), label: words[language] }));
    return <Choices name="value" legend={legend} legendHidden options={options} />;
  }
  const endWords = new Map([
    [item.from, item.fromWords[language]],
    [item.to, item.toWords[language]],
  ]);
  const rungs = Array.from({ length: item.to - item.from + 1 }, (_, index) => item.to - index);
  const options = rungs.map((rung) => ({ value: String(rung), label: endWords.get(rung) ?? String(rung) }));
  return (
    <div className={item.picture ? "ladder-picture" : undefined}>
      <Choices name="value" legend={legend} legendHidden options={options} />
    </div>
  );
}
