import { formatDate, formatNames, isoDayOf } from "@naast/text";
import { ClientChoice, Fold, PageHead, Press, PressLink, VoiceField } from "@naast/ui";
import type { PlanView, ViewRoundView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { goalPath, planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { closeRound, sayNothing, settleRound, takeViewAway, writeView } from "./actions.ts";
import { RoundViews } from "./round-views.tsx";

type Props = { view: PlanView; round: ViewRoundView; search: Search };

/** One round: what it is about, one's own words, and what the others said once those are there. */
export async function RoundScreen({ view, round, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const drafts = { view: await draftFor(clientId, `round:${round.id}`), goal: await draftFor(clientId, `settle:${round.id}`) };
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={t("planTogether.threeViews.title")}>
        <p>{t("planTogether.threeViews.intro")}</p>
      </PageHead>
      <About round={round} frame={frame} />
      {round.mayWrite && round.yours === null ? <Write round={round} frame={frame} draft={drafts.view} /> : null}
      <div className="flat" id="views">
        <RoundViews round={round} frame={frame} />
      </div>
      {round.mayWrite && round.yours !== null ? <Rewrite round={round} frame={frame} draft={drafts.view} /> : null}
      {round.mayClose ? <Settle round={round} frame={frame} draft={drafts.goal} /> : null}
      <div className="flat">
        <PressLink variant="quiet" href={round.goalId ? goalPath(clientId, round.goalId) : planPath(clientId, "/three-views")}>
          {round.goalId ? round.about : t("planTogether.threeViews.all")}
        </PressLink>
      </div>
    </SignedInPage>
  );
}

type Part = { round: ViewRoundView; frame: PlanFrame };
type WithDraft = Part & { draft: { key: string; words: string } | undefined };

function About({ round, frame: { t, writing } }: Part) {
  const { closedAt, openedAt, people } = round;
  const day = formatDate(isoDayOf(closedAt ?? openedAt), writing);
  const names = formatNames(
    people.map(({ name }) => name),
    writing.language,
  );
  return (
    <VoiceField voice="client" bleed labelledBy="about" className="purpose">
      <h2 className="voice" id="about">
        {round.about}
      </h2>
      <p className="label">
        {closedAt === null ? t("planTogether.threeViews.opened", { day }) : t("planTogether.threeViews.closed", { day })}
      </p>
      {people.length > 0 ? <p className="label">{t("planTogether.threeViews.joins", { names })}</p> : null}
    </VoiceField>
  );
}

/** One's own words first; who does not want to say something says that, and reads the others too. */
function Write({ round, frame, draft }: WithDraft) {
  const { t, clientId } = frame;
  const fields = { clientId, roundId: round.id };
  return (
    <div className="flat">
      <Form id="round-view" action={writeView} draft={draft}>
        <HiddenFields fields={fields} />
        <Lines name="words" label={t("planTogether.threeViews.yours")} hint={t("planTogether.threeViews.yoursHint")} />
        <Press variant="main" wide>
          {t("planTogether.threeViews.save")}
        </Press>
      </Form>
      <form action={sayNothing} className="form">
        <HiddenFields fields={fields} />
        <Press wide>{t("planTogether.threeViews.sayNothing")}</Press>
        <p className="note">{t("planTogether.threeViews.sayNothingMeans")}</p>
      </form>
    </div>
  );
}

function Rewrite({ round: { id: roundId, yours }, frame: { t, clientId }, draft }: WithDraft) {
  const fields = { clientId, roundId };
  return (
    <div className="flat">
      <Fold title={t("planTogether.threeViews.change")}>
        <Form id="round-view" action={writeView} draft={draft}>
          <HiddenFields fields={{ ...fields, version: yours?.version ?? 0 }} />
          <Lines name="words" label={t("planTogether.threeViews.yours")} defaultValue={yours?.words ?? undefined} />
          <Press>{t("portalForm.save")}</Press>
        </Form>
        <form action={takeViewAway} className="form">
          <HiddenFields fields={fields} />
          <Press variant="quiet">{t("planTogether.threeViews.takeAway")}</Press>
          <p className="note">{t("planTogether.threeViews.takeAwayMeans")}</p>
        </form>
      </Fold>
    </div>
  );
}

/** The client fixes the goal, in their own words; or closes the round and leaves it at that. */
function Settle({ round, frame, draft }: WithDraft) {
  const { t, clientId } = frame;
  const { id: roundId, goalId, goalVersion, about } = round;
  return (
    <ClientChoice id="settle" title={t("planTogether.threeViews.settleTitle")} intro={t("planTogether.threeViews.settleIntro")}>
      <Form id="settle-form" action={settleRound} draft={draft}>
        <HiddenFields fields={{ clientId, roundId, ...(goalVersion === null ? {} : { version: goalVersion }) }} />
        <div className="voice-control">
          <Lines
            id="goal-words"
            name="words"
            rows={3}
            label={t("planTogether.threeViews.settleWords")}
            defaultValue={goalId === null ? undefined : about}
          />
        </div>
        <Press variant="main" wide>
          {t("planTogether.threeViews.settle")}
        </Press>
      </Form>
      <form action={closeRound} className="form">
        <HiddenFields fields={{ clientId, roundId }} />
        <Press variant="quiet">{t("planTogether.threeViews.close")}</Press>
        <p className="note">{t("planTogether.threeViews.closeMeans")}</p>
      </form>
    </ClientChoice>
  );
}
