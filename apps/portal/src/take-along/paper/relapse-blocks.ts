import { formatDate } from "@naast/text";
import type { PlanFile } from "@naast/vocabulary";
import { type Block, line, listed, note, words } from "./block.ts";
import { nameIn, type Page } from "./page.ts";

type Phase = PlanFile["relapse"]["phases"][number];

const linesOf = (text: string | null) => (text ?? "").split("\n").filter((one) => one.trim() !== "");

function phaseBlocks(page: Page, phase: Phase): readonly Block[] {
  const { t } = page;
  const asked = phase.requests.map(({ doer, words: said, state }) => {
    const name = doer === null ? t("portalTakeAlong.page.nobody") : nameIn(page, doer);
    return `${said} (${t(`relapse.states.${state}`, { name })})`;
  });
  return [
    words(phase.name),
    note(t(`relapse.shapes.${phase.shape}`)),
    ...listed(t("relapse.signs"), linesOf(phase.signWords)),
    ...listed(t("relapse.own"), linesOf(phase.ownWords)),
    ...listed(t("relapse.stop"), linesOf(phase.stopWords)),
    ...listed(t("relapse.professionals"), linesOf(phase.professionalWords)),
    ...listed(t("relapse.others"), asked),
  ];
}

/** What the client made for when it gets harder. */
export function relapseBlocks(page: Page): readonly Block[] {
  const { plan, t, writing } = page;
  const { phases, calls, coverWords, practicalWords, reviewOn } = plan.relapse;
  const numbers = calls.map(({ name, telephone, whenWords }) => [name, telephone, whenWords].filter(Boolean).join(" · "));
  return [
    ...(coverWords ? [words(coverWords)] : []),
    ...phases.flatMap((phase) => phaseBlocks(page, phase)),
    ...(practicalWords ? [note(t("relapse.practical")), line(practicalWords)] : []),
    ...listed(t("relapse.calls"), numbers),
    ...(reviewOn ? [note(t("relapse.reviewComes", { day: formatDate(reviewOn, writing) }))] : []),
  ];
}
