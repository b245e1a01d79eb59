import { formatDate } from "@naast/text";
import type { PlanFile } from "@naast/vocabulary";
import { type Block, line, listed, note } from "./block.ts";
import { dayIn, joined, nameIn, type Page, speakerIn } from "./page.ts";

type Proposal = PlanFile["proposals"][number];
type Choice = Proposal["earlier"][number];

/** What the client chose, with the day and the reason if there is one. */
function choiceLine({ t, writing }: Page, { state, decidedAt, decisionWords, reasonWords, laterOn }: Choice): string {
  const chosen = t(`portalTakeAlong.page.choices.${state}`);
  const when = decidedAt === null ? null : dayIn(decidedAt, writing);
  const later = laterOn === null ? null : formatDate(laterOn, writing);
  return joined([chosen, when, later, decisionWords && `‘${decisionWords}’`, reasonWords]);
}

function responseLine(page: Page, { by, kind, words, at, earlier }: Proposal["responses"][number]): string {
  const { t, writing } = page;
  const said = [...earlier.map((one) => ({ ...one, mark: t("portalTakeAlong.page.before") })), { kind, words, at, mark: null }];
  const told = said.map((one) => joined([t(`proposal.responses.${one.kind}`), one.words, dayIn(one.at, writing), one.mark], ", "));
  return `${speakerIn(page, by)}: ${told.toReversed().join(" · ")}`;
}

function proposalBlock(page: Page, proposal: Proposal): readonly Block[] {
  const { t, writing } = page;
  const { by, kind, words, why, onDay, atTime, whenWords, place, about, earlier, responses } = proposal;
  const what = words === "" ? t(`proposal.kinds.${kind}`) : words;
  const whom = about === null ? null : nameIn(page, about);
  const when = onDay === null ? null : formatDate(onDay, writing);
  return [
    line(`${speakerIn(page, by)}: ${joined([what, whom, when, atTime, whenWords, place])}`),
    note(joined([t(`proposal.kinds.${kind}`), why])),
    note(choiceLine(page, proposal)),
    ...listed(
      t("portalTakeAlong.page.choseBefore"),
      earlier.map((one) => choiceLine(page, one)),
    ),
    ...listed(
      t("portalTakeAlong.page.saidTo"),
      responses.map((one) => responseLine(page, one)),
    ),
  ];
}

/** Every proposal: what it was, what the client chose and why, and what each of the others said. */
export function proposalBlocks(page: Page): readonly Block[] {
  return page.plan.proposals.flatMap((proposal) => proposalBlock(page, proposal));
}

/** Three views, each in their own words. */
export function roundBlocks(page: Page): readonly Block[] {
  const { plan, t, writing } = page;
  return plan.rounds.flatMap(({ goal, question, openedAt, views }) => {
    const about = question ?? plan.goals.find(({ key }) => key === goal)?.words;
    const said = views.map(({ by, words }) => `${speakerIn(page, by)}: ${words ?? t("portalTakeAlong.page.saysNothing")}`);
    return [line(joined([about, dayIn(openedAt, writing)])), ...(said.length > 0 ? [{ as: "list" as const, items: said }] : [])];
  });
}

/** What was answered, in the words it has in the plan. */
function answeredWords({ goals, proposals, meetings }: PlanFile, about: string): string | undefined {
  const steps = goals.flatMap((goal) => goal.steps);
  const proposal = proposals.find(({ key }) => key === about);
  return steps.find(({ key }) => key === about)?.what ?? proposal?.words ?? meetings.find(({ key }) => key === about)?.title;
}

/** What somebody wrote down for a person who was not there, marked as that. */
export function recordedBlocks(page: Page): readonly Block[] {
  const { plan, t, writing } = page;
  return plan.recorded.flatMap(({ about, person, by, byNobody, words, way, saidOn, readBack }) => {
    const writer = byNobody ? t("shared.someone") : speakerIn(page, by);
    const ways = t(`planTogether.recorded.ways.${way}`);
    const how = t("portalTakeAlong.page.recordedBy", { by: writer, way: ways, read: readBack ? "yes" : "no" });
    return [line(joined([nameIn(page, person), answeredWords(plan, about), words])), note(joined([formatDate(saidOn, writing), how]))];
  });
}
