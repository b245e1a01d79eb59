import { formatTime } from "@naast/text";
import type { PlanFile } from "@naast/vocabulary";
import { type Block, line, listed } from "./block.ts";
import { dayIn, joined, nameIn, type Page, speakerIn } from "./page.ts";
import { talkBlocks } from "./talk-blocks.ts";

type Meeting = PlanFile["meetings"][number];

const momentIn = (moment: string, { writing }: Page) => `${dayIn(moment, writing)}, ${formatTime(Date.parse(moment), writing.language)}`;

/** Which of the offered times somebody can; only what they answered. */
function repliesOf(page: Page, { replies }: Meeting): readonly string[] {
  const { t } = page;
  return replies.map(({ by, times, coming, words }) => {
    const answers = times.map(({ at, answer }) => `${momentIn(at, page)}: ${t(`meeting.answers.${answer}`)}`);
    const comes = coming === null ? null : t(`portalTakeAlong.page.comes.${coming}`);
    return `${speakerIn(page, by)}: ${joined([comes, ...answers, words])}`;
  });
}

function meetingBlock(page: Page, meeting: Meeting): readonly Block[] {
  const { t } = page;
  const { title, startsAt, place, state, offered, agenda, contributions, notes } = meeting;
  const isOpen = state === "proposed";
  const when = isOpen ? t("portalTakeAlong.page.open") : momentIn(startsAt, page);
  return [
    line(joined([when, title, place])),
    ...(isOpen ? [{ as: "list" as const, items: offered.map((at) => momentIn(at, page)) }] : []),
    ...listed(t("portalTakeAlong.page.answers"), repliesOf(page, meeting)),
    ...listed(
      t("portalTakeAlong.page.agenda"),
      agenda.map(({ by, words }) => (by === null ? words : `${nameIn(page, by)}: ${words}`)),
    ),
    ...listed(
      t("portalTakeAlong.page.bring"),
      contributions.map(({ what, doer, own }) => joined([what, own ? t("portalTakeAlong.page.me") : doer && nameIn(page, doer)])),
    ),
    ...listed(
      t("portalTakeAlong.page.notes"),
      notes.map(({ by, words }) => `${speakerIn(page, by)}: ${words}`),
    ),
    ...talkBlocks(meeting, (key) => speakerIn(page, key)),
  ];
}

/** Meetings, with what people said before, during and after them. A place that was chosen for a few is not in the file. */
export function meetingBlocks(page: Page): readonly Block[] {
  return page.plan.meetings.flatMap((meeting) => meetingBlock(page, meeting));
}
