import { formatMoment, startSentence } from "@naast/text";
import { EmptyState, PageHead, Press, PressLink, Sheet } from "@naast/ui";
import type { GoalView, HistoryView, PlanView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { restoreWords } from "../goal/actions.ts";
import { goalPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";

type Props = { view: PlanView; goal: GoalView; history: readonly HistoryView[]; search: Search };

/** How the words of a goal were before. The client can bring each of them back. */
export async function HistoryScreen({ view, goal, history, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const lines = history.filter(({ before, after, reason }) => before !== after || reason === "kept").toReversed();
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={search}>
      <PageHead title={t("portalGoal.history")} note={t("portalGoal.historyNote")}>
        <p>
          <PressLink variant="quiet" href={goalPath(clientId, goal.id)}>
            {goal.words}
          </PressLink>
        </p>
      </PageHead>
      <Sheet id="history" title={t("portalGoal.earlier")}>
        {lines.length === 0 ? <EmptyState words={t("portalGoal.noHistory")} /> : null}
        <ul className="plain-rows">
          {lines.map((line) => (
            <HistoryLine key={line.id} line={line} frame={frame} />
          ))}
        </ul>
      </Sheet>
    </SignedInPage>
  );
}

function HistoryLine({ line, frame: { t, people, writing, clientId } }: { line: HistoryView; frame: PlanFrame }) {
  const who = people.isYou(line.changedBy) ? t("shared.you") : line.changedByName;
  const words = line.reason === "kept" ? (line.after ?? line.before) : (line.before ?? line.after);
  return (
    <li>
      <p className="note">
        {startSentence(formatMoment(line.changedAt, writing))} ·{" "}
        {t(`portalGoal.historyReason.${line.reason}`, { name: who, first: line.before === null ? "yes" : "no" })}
      </p>
      {words ? <p className="written">{words}</p> : null}
      {line.mayRestore ? (
        <form action={restoreWords}>
          <HiddenFields fields={{ clientId, historyId: line.id }} />
          <Press small>{t("portalGoal.restore")}</Press>
        </form>
      ) : null}
    </li>
  );
}
