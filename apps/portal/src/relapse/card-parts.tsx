import { formatDate, isoDayOf } from "@naast/text";
import { Actions, PressLink, Sheet, VoiceField } from "@naast/ui";
import { dayOf, type RelapsePlanView } from "@naast/vocabulary";
import { relapsePath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

type Props = { plan: RelapsePlanView; frame: PlanFrame };

/** What stands on the card besides phases and numbers. For others only what they need to know. */
export function CardWords({ plan, frame }: Props) {
  if (plan.own) return <OwnCard plan={plan} frame={frame} />;
  const { t } = frame;
  const { practicalWords } = plan.card;
  if (practicalWords === null) return null;
  return (
    <Sheet id="card" title={t("relapse.practicalOf")}>
      <p className="written">{practicalWords}</p>
    </Sheet>
  );
}

function OwnCard({ plan, frame }: Props) {
  const { t, clientId } = frame;
  const { coverWords, practicalWords } = plan.card;
  return (
    <VoiceField voice="client" bleed id="card" labelledBy="card-title" className="crisis-card">
      <h2 id="card-title">{t("relapse.card")}</h2>
      {coverWords ? <p className="voice">{coverWords}</p> : <p>{t("relapse.cardIntro")}</p>}
      {practicalWords ? <p className="written">{practicalWords}</p> : null}
      <Review plan={plan} frame={frame} />
      <Actions>
        {plan.mayWrite ? (
          <PressLink icon="pencil" href={relapsePath(clientId, "/card")}>
            {t("relapse.cardChange")}
          </PressLink>
        ) : null}
        {plan.phases.length > 0 ? (
          <PressLink icon="printer" href={relapsePath(clientId, "/print")}>
            {t("relapse.print")}
          </PressLink>
        ) : null}
      </Actions>
    </VoiceField>
  );
}

/** When the client looks at it again. A day that has passed is no reproach. */
function Review({ plan: { reviewOn, reviewedAt, readAt }, frame: { t, writing } }: Props) {
  const next = () => {
    if (reviewOn === null) return t("relapse.reviewNone");
    return reviewOn <= dayOf(readAt) ? t("relapse.reviewNow") : t("relapse.reviewComes", { day: formatDate(reviewOn, writing) });
  };
  return (
    <>
      {reviewedAt === null ? null : <p>{t("relapse.reviewed", { day: formatDate(isoDayOf(reviewedAt), writing) })}</p>}
      <p>{next()}</p>
    </>
  );
}
