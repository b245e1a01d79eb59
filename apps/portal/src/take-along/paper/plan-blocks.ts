import { formatDate } from "@naast/text";
import type { PlanFile } from "@naast/vocabulary";
import { type Block, line, listed, note, part, title, words } from "./block.ts";
import { meetingBlocks } from "./meeting-blocks.ts";
import { dayIn, nameIn, type Page } from "./page.ts";
import { proposalBlocks, recordedBlocks, roundBlocks } from "./proposal-blocks.ts";
import { relapseBlocks } from "./relapse-blocks.ts";

type Step = PlanFile["goals"][number]["steps"][number];

function stepLine(page: Page, { what, onDay, whenWords, doer, own, state, returnWords }: Step): string {
  const { t, writing } = page;
  const who = own ? t("portalTakeAlong.page.me") : doer ? nameIn(page, doer) : null;
  const when = [onDay ? formatDate(onDay, writing) : null, whenWords];
  const said = [who, ...when, t(`portalTakeAlong.page.states.${state}`), returnWords ? `‘${returnWords}’` : null];
  return `${what} (${said.filter((one) => one !== null).join(" · ")})`;
}

/** How it was worded before, with the day and, when it was not the client, who. */
function earlierBlocks(page: Page, earlier: PlanFile["goals"][number]["earlier"], about = ""): readonly Block[] {
  const { t, writing } = page;
  return listed(
    t("portalTakeAlong.page.earlier", { about: about === "" ? "none" : about }),
    earlier.map(({ words: said, at, by }) => `${dayIn(at, writing)}${by === null ? "" : `, ${nameIn(page, by)}`}: ${said}`),
  );
}

function goalBlocks(page: Page, goal: PlanFile["goals"][number]): readonly Block[] {
  const { t, writing } = page;
  const kind = t(`shared.goalKinds.${goal.kind}`);
  const seen = t(`shared.visibilities.${goal.visibility}`, { own: "yes", client: "" });
  return [
    words(goal.words),
    note([goal.ownKind ?? kind, t(`shared.goalStates.${goal.state}`), seen].join(" · ")),
    ...(goal.why ? [line(goal.why)] : []),
    ...earlierBlocks(page, goal.earlier),
    ...(goal.steps.length > 0
      ? listed(
          t("portalTakeAlong.page.steps"),
          goal.steps.map((step) => stepLine(page, step)),
        )
      : [note(t("portalTakeAlong.page.noSteps"))]),
    ...goal.steps.flatMap((step) => earlierBlocks(page, step.earlier, step.what)),
    ...listed(
      t("portalTakeAlong.page.views"),
      goal.ownViews.map(({ by, words: said }) => `${nameIn(page, by)}: ${said}`),
    ),
    ...listed(
      t("portalTakeAlong.page.said"),
      goal.comments.map(({ by, words: said, at }) => {
        const who = by === null ? t("portalTakeAlong.page.me") : nameIn(page, by);
        return `${who} (${dayIn(at, writing)}): ${said}`;
      }),
    ),
  ];
}

function purposeBlocks(page: Page): readonly Block[] {
  const { plan, t, writing } = page;
  const [now, ...earlier] = plan.purposes.toReversed();
  if (!now) return [];
  const agrees = now.answers.filter(({ answer }) => answer === "agrees").map(({ by }) => nameIn(page, by));
  return [
    words(now.words),
    ...(agrees.length > 0 ? [note(`${t("portalTakeAlong.page.agrees")} ${agrees.join(", ")}`)] : []),
    ...listed(
      t("portalTakeAlong.page.earlierWhy"),
      earlier.map(({ words: said, at }) => `${dayIn(at, writing)}: ${said}`),
    ),
  ];
}

function portraitBlocks(page: Page): readonly Block[] {
  const { plan, t } = page;
  if (!plan.portrait) return [];
  const { strengthWords, helpWords, likeWords, earlier, lines } = plan.portrait;
  const parts = [
    { name: t("portalTakeAlong.page.strengths"), said: strengthWords, before: earlier.strengthWords },
    { name: t("portalTakeAlong.page.helps"), said: helpWords, before: earlier.helpWords },
    { name: t("portalTakeAlong.page.likes"), said: likeWords, before: earlier.likeWords },
  ];
  const own = parts.flatMap(({ name, said, before }) => [...(said ? [note(name), line(said)] : []), ...earlierBlocks(page, before, name)]);
  return [...own, ...lines.map(({ by, words: said }) => line(`${nameIn(page, by)}: ${said}`))];
}

const items = (all: readonly string[]): readonly Block[] => (all.length === 0 ? [] : [{ as: "list", items: all }]);

/** The whole plan as a page to read, from the client's side: their words first, what others said beside them. */
export function planBlocks(page: Page): readonly Block[] {
  const { plan, t, writing } = page;
  const moments = plan.contactMoments.map(({ words: said, onDay, withWhom, felt }) => {
    const whom = withWhom ? `${t("portalTakeAlong.page.with")} ${withWhom}` : null;
    return [formatDate(onDay, writing), said, whom, felt].filter((one) => one !== null).join(" · ");
  });
  const around = plan.nodes.map(({ label, relationWords, note: about }) => [label, relationWords, about].filter((one) => one).join(" · "));
  const people = plan.people.map(({ name, relationWords }) => [name, relationWords].filter((one) => one !== "").join(" · "));
  return [
    title(t("portalTakeAlong.page.title")),
    note(t("portalTakeAlong.page.writtenOn", { day: formatDate(plan.writtenOn, writing) })),
    ...part(t("portalTakeAlong.page.why"), purposeBlocks(page)),
    ...part(
      t("portalTakeAlong.page.goals"),
      plan.goals.flatMap((goal) => goalBlocks(page, goal)),
    ),
    ...part(t("portalTakeAlong.page.proposals"), proposalBlocks(page)),
    ...part(t("portalTakeAlong.page.rounds"), roundBlocks(page)),
    ...part(t("portalTakeAlong.page.recorded"), recordedBlocks(page)),
    ...part(t("portalTakeAlong.page.meetings"), meetingBlocks(page)),
    ...part(t("portalTakeAlong.page.moments"), items(moments)),
    ...part(t("portalTakeAlong.page.portrait"), portraitBlocks(page)),
    ...part(t("portalTakeAlong.page.relapse"), relapseBlocks(page)),
    ...part(t("portalTakeAlong.page.map"), [
      ...items(around),
      ...plan.nodes.flatMap(({ label, earlier }) => earlierBlocks(page, earlier, label)),
    ]),
    ...part(t("portalTakeAlong.page.people"), items(people)),
  ];
}
