import { formatMoment, startSentence } from "@naast/text";
import { Fold, PageHead, PurposeBanner } from "@naast/ui";
import type { PlanView, PurposeHistoryView, PurposeView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { PurposeAnswerForm } from "./purpose-answer-form.tsx";
import { standingWords } from "./purpose-field.tsx";
import { PurposeForm } from "./purpose-form.tsx";

type Props = { view: PlanView; earlier: PurposeHistoryView; search: Search };

/** Why support is used: the client writes it, everybody else says whether they stand behind it, by name. */
export async function PurposeScreen({ view, earlier, search }: Props) {
  const frame = await frameOf(view);
  const { t, may, people } = frame;
  const { purpose } = view;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={search}>
      <PageHead title={people.own ? t("portalPlan.why") : t("portalPlan.whyOf", { name: people.clientName })} titleHidden />
      {purpose && (!may("purpose.answer") || purpose.before === null) ? <Current purpose={purpose} frame={frame} /> : null}
      {may("purpose.answer") && purpose ? <PurposeAnswerForm purpose={purpose} frame={frame} /> : null}
      {may("purpose.write") ? <PurposeForm purpose={purpose} frame={frame} draft={await draftFor(frame.clientId, "purpose")} /> : null}
      {earlier.length > 1 ? <Earlier earlier={earlier} frame={frame} /> : null}
    </SignedInPage>
  );
}

function Current({ purpose, frame }: { purpose: PurposeView; frame: PlanFrame }) {
  const { t, people } = frame;
  return (
    <PurposeBanner
      id="purpose"
      label={people.own ? t("portalPlan.why") : t("portalPlan.whyOf", { name: people.clientName })}
      words={purpose.words}
      standing={standingWords(purpose, frame)}
    />
  );
}

function Earlier({ earlier, frame: { t, writing } }: { earlier: PurposeHistoryView; frame: PlanFrame }) {
  return (
    <div className="flat">
      <Fold title={t("portalPlan.earlierWords")}>
        <ul className="plain-rows">
          {earlier.map((version) => (
            <li key={version.id}>
              <p className="note">{startSentence(formatMoment(version.writtenAt, writing))}</p>
              <p>{version.words}</p>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
