"use client";

import { Paper, PaperFoot, PaperGoal, PaperHead, PaperKey, PaperLines, PressLink, SeamLinks } from "@naast/ui";
import type { PlanView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { PlanProvider, usePlan } from "../plan/use-plan.tsx";
import { planHref } from "../words/addresses.ts";
import { goalsOnPaper, PaperGoals, stepsOnPaper } from "./paper-goals.tsx";
import { PrintPress } from "./print-press.tsx";
import { QrCode } from "./qr-code.tsx";
import { usePaperNote } from "./use-paper-note.ts";

type PrintProps = { onlyMine: boolean; comeBack: string; address: string };

/** The plan on one A4: black and white, to carry along and to write on. */
export function PrintScreen({ plan, ...print }: PrintProps & { plan: PlanView }) {
  return (
    <PlanProvider plan={plan} onPaper>
      <PrintBar onlyMine={print.onlyMine} />
      <div className={isLong(plan) ? "print-dense" : undefined}>
        <PlanOnPaper {...print} />
      </div>
    </PlanProvider>
  );
}

/** Whether a plan needs less white to stay on one sheet, counted in lines of a step. */
function isLong({ goals }: PlanView): boolean {
  const lines = goalsOnPaper(goals).map((goal) => 2 + stepsOnPaper(goal).length + goal.ownViews.length);
  return lines.reduce((sum, count) => sum + count, 0) > 13;
}

function PrintBar({ onlyMine }: { onlyMine: boolean }) {
  const t = useTranslations("dashboard.print");
  const { clientId } = usePlan();
  const here = `/clients/${clientId}/print`;
  return (
    <aside className="desk print-bar" aria-label={t("bar")}>
      <PressLink href={planHref(clientId)}>{t("back")}</PressLink>
      <SeamLinks
        label={t("what")}
        links={[
          { href: here, words: t("whole"), current: !onlyMine },
          { href: `${here}?only=mine`, words: t("mine"), current: onlyMine },
        ]}
      />
      <PrintPress words={t("print")} />
    </aside>
  );
}

function PlanOnPaper({ comeBack, address }: Omit<PrintProps, "onlyMine">) {
  const t = useTranslations("dashboard.print");
  const { plan, client } = usePlan();
  const note = usePaperNote();
  return (
    <Paper>
      <PaperHead label={t("purpose", { client })} words={plan.purpose?.words ?? t("noPurpose")} note={note}>
        <QrCode address={address} />
        {t("comeBack")}
        <br />
        <b>{comeBack}</b>
      </PaperHead>
      <main id="main">
        <PaperGoals />
        <PaperGoal id="write" words={t("writeYourself")}>
          <PaperLines count={2} />
        </PaperGoal>
        <PaperKey
          title={t("howToRead")}
          entries={[
            { id: "together", state: "accepted", words: t("key.together") },
            { id: "worker", state: "accepted", beside: "worker", words: t("key.worker") },
            { id: "asked", state: "request", words: t("key.asked") },
            { id: "offered", state: "offer", words: t("key.offered") },
          ]}
        />
      </main>
      <Foot />
    </Paper>
  );
}

function Foot() {
  const t = useTranslations("dashboard.print");
  const { plan, client, time } = usePlan();
  const [next] = plan.meetings.toSorted((a, b) => a.startsAt - b.startsAt);
  const meeting = next
    ? { words: `${time.fullDay(next.startsAt)}, ${time.time(next.startsAt)}`, note: next.title }
    : { words: t("noMeeting"), note: undefined };
  return (
    <PaperFoot
      columns={[
        { id: "meeting", label: t("nextMeeting"), ...meeting },
        { id: "absent", label: t("notHere"), words: t("notShared", { client }), note: t("onlyOnScreen") },
      ]}
    />
  );
}
