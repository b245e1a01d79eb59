import { PageHead, Press, Sheet } from "@naast/ui";
import { type PlanView, type RecordableView, recordedWays } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Choices, Line, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { frameOf } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { recordAnswer } from "./actions.ts";
import { AnswerChoice } from "./answer-choice.tsx";

type Props = { view: PlanView; about: RecordableView; today: string };

/** Writes down what somebody said who is not there: their answer, their words, how, when, and whether it was read back. */
export async function NewRecordedScreen({ view, about, today }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const name = about.personName;
  const fields = { clientId, about: about.about, aboutId: about.aboutId, personId: about.personId };
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <PageHead title={t("planTogether.recorded.link", { name })}>
        <p>{t("planTogether.recorded.intro")}</p>
      </PageHead>
      <Sheet id="record" title={about.aboutWords}>
        <Form id="record-form" action={recordAnswer} draft={await draftFor(clientId, `recorded:${about.aboutId}`)}>
          <HiddenFields fields={fields} />
          <AnswerChoice about={about.about} name={name} times={about.times.map((startsAt) => ({ startsAt, answer: null }))} frame={frame} />
          <Lines
            id="words"
            name="words"
            rows={3}
            label={t("planTogether.recorded.words", { name })}
            hint={about.about === "meetingWords" ? undefined : t("portalForm.mayStayEmpty")}
          />
          <Choices
            id="way"
            name="way"
            legend={t("planTogether.recorded.way", { name })}
            options={recordedWays.map((value) => ({ value, label: t(`planTogether.recorded.ways.${value}`) }))}
          />
          <Line id="saidOn" name="saidOn" type="date" max={today} label={t("planTogether.recorded.saidOn")} defaultValue={today} />
          <Choices
            id="readBack"
            name="readBack"
            legend={t("planTogether.recorded.readBack")}
            hint={t("planTogether.recorded.readBackHint")}
            options={[
              { value: "yes", label: t("planTogether.recorded.readBackYes") },
              { value: "no", label: t("planTogether.recorded.readBackNo") },
            ]}
          />
          <p className="note">{t("planTogether.recorded.means", { name })}</p>
          <Press variant="main" wide>
            {t("planTogether.recorded.save")}
          </Press>
        </Form>
      </Sheet>
    </SignedInPage>
  );
}
