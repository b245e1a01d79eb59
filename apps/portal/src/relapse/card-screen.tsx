import { ClientChoice, Press, Sheet } from "@naast/ui";
import type { PlanView, RelapsePlanView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Line, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { SaveOrLeave } from "../form/save-or-leave.tsx";
import { relapsePath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { reviewPlan, writeCard } from "./actions.ts";
import { OwnCalls } from "./call-parts.tsx";

/** What stands on the card, and when the client looks at all of it again. */
export async function CardScreen({ view, plan }: { view: PlanView; plan: RelapsePlanView }) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const { coverWords, practicalWords, version } = plan.card;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="today" search={noSearch}>
      <ClientChoice id="card" level={1} title={t("relapse.cardTitle")} intro={t("relapse.cardIntro")}>
        <Form id="card-form" action={writeCard} draft={await draftFor(clientId, "crisis-card")}>
          <HiddenFields fields={{ clientId, version }} />
          <Lines name="coverWords" rows={2} label={t("relapse.cover")} hint={t("relapse.coverHint")} defaultValue={coverWords ?? ""} />
          <Lines
            name="practicalWords"
            rows={3}
            label={t("relapse.practical")}
            hint={t("relapse.practicalHint")}
            defaultValue={practicalWords ?? ""}
          />
          <Line
            name="reviewOn"
            type="date"
            label={t("relapse.reviewOn")}
            hint={t("relapse.reviewHint")}
            defaultValue={plan.reviewOn ?? ""}
          />
          <SaveOrLeave t={t} href={relapsePath(clientId)} />
        </Form>
      </ClientChoice>
      <OwnCalls plan={plan} frame={frame} />
      {plan.phases.length > 0 ? (
        <Sheet id="review" title={t("relapse.reviewTitle")}>
          <Form id="review-form" action={reviewPlan}>
            <HiddenFields fields={{ clientId }} />
            <Line id="review-next" name="reviewOn" type="date" label={t("relapse.reviewNext")} />
            <Press>{t("relapse.review")}</Press>
          </Form>
        </Sheet>
      ) : null}
    </SignedInPage>
  );
}
