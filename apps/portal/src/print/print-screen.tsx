import { formatWeekday } from "@naast/text";
import { SeamLinks } from "@naast/ui";
import { dayOf, type GoalView, type PlanView } from "@naast/vocabulary";
import { env } from "../env.ts";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import { standingWords } from "../purpose/purpose-field.tsx";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { PrintButton } from "./print-button.tsx";
import { PrintFoot } from "./print-foot.tsx";
import { PrintGoal } from "./print-goal.tsx";
import { QrCode } from "./qr-code.tsx";

type Props = { view: PlanView; onlyMine: boolean };

/** From how many lines on the page has to be denser, so that it stays one A4. */
const dense = 16;
const roomToWrite = 24;
const denser = 44;

function linesOf({ steps, ownViews }: GoalView): number {
  return 2 + Math.max(1, steps.length) + ownViews.length;
}

function paperClass(lines: number): string {
  if (lines <= dense) return "paper";
  return lines <= denser ? "paper paper-dense" : "paper paper-dense paper-denser";
}

/** The plan for paper: one A4, black on white, with a code to come back. */
export async function PrintScreen({ view, onlyMine }: Props) {
  const read = await frameOf(view);
  const frame: PlanFrame = { ...read, writing: { ...read.writing, byDate: true } };
  const { t, clientId } = frame;
  const goals = view.goals.filter(({ state }) => state !== "letGo" && state !== "reached");
  const lines = goals.reduce((sum, goal) => sum + linesOf(goal), 0);
  const here = planPath(clientId, "/print");
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <div className="flat screen-only">
        <SeamLinks
          label={t("portalPlan.whichPart")}
          links={[
            { href: here, words: t("portalPlan.wholePlan"), current: !onlyMine },
            { href: `${here}?mine=yes`, words: t("portalPlan.myPart"), current: onlyMine },
          ]}
        />
        <PrintButton words={t("portalPlan.printNow")} />
        <p className="note">{t("portalPlan.printHelp")}</p>
      </div>
      <article className={paperClass(lines)}>
        <PaperHead view={view} frame={frame} />
        {goals.map((goal) => (
          <PrintGoal key={goal.id} goal={goal} frame={frame} />
        ))}
        {lines < roomToWrite ? <WriteYourself title={t("portalPlan.writeYourself")} /> : null}
        <PrintFoot view={view} frame={frame} />
      </article>
    </SignedInPage>
  );
}

function PaperHead({ view, frame }: { view: PlanView; frame: PlanFrame }) {
  const { t, people, writing } = frame;
  const address = env().PORTAL_URL;
  const standing = view.purpose ? standingWords({ ...view.purpose, openFor: [] }, frame) : "";
  return (
    <header className="paper-head">
      <div>
        <p className="note">{people.own ? t("portalPlan.why") : t("portalPlan.whyOf", { name: people.clientName })}</p>
        <h1 className="voice">
          {view.purpose?.words ?? (people.own ? t("shared.titles.plan") : t("portalPlan.titleOf", { name: people.clientName }))}
        </h1>
        <p className="note">
          {standing} {t("portalPlan.printedOn", { day: formatWeekday(dayOf(view.readAt), writing) })}
        </p>
      </div>
      <div className="paper-code">
        <QrCode text={`${address}/`} label={t("portalPlan.codeLabel")} />
        <p>
          {t("portalPlan.comeBack")}
          <b>{address.replace(/^https?:\/\//, "")}</b>
        </p>
      </div>
    </header>
  );
}

function WriteYourself({ title }: { title: string }) {
  return (
    <section className="paper-goal">
      <h2>{title}</h2>
      <div className="paper-lines" />
    </section>
  );
}
