import { formatWeekday } from "@naast/text";
import { PhaseMark } from "@naast/ui";
import { dayOf, type PlanView, type RelapsePlanView } from "@naast/vocabulary";
import { frameOf } from "../plan/frame.ts";
import { PrintButton } from "../print/print-button.tsx";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { CallWords } from "./call-parts.tsx";
import { PhaseParts } from "./phase-parts.tsx";

/** The same on paper, black and white. No name and no organisation stand on it. */
export async function PrintRelapseScreen({ view, plan }: { view: PlanView; plan: RelapsePlanView }) {
  const frame = await frameOf(view);
  const { t, writing } = frame;
  const { coverWords, practicalWords } = plan.card;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="today" search={noSearch}>
      <div className="flat screen-only">
        <PrintButton words={t("portalPlan.printNow")} />
        <p className="note">{t("relapse.printHelp")}</p>
      </div>
      <article className="paper paper-phases">
        <header className="paper-head">
          <div>
            <h1 className="voice">{coverWords ?? t("relapse.title")}</h1>
            <p className="note">{t("relapse.printedOn", { day: formatWeekday(dayOf(plan.readAt), writing) })}</p>
          </div>
        </header>
        {plan.phases.map((phase) => {
          const accepted = phase.requests.filter(({ state }) => state === "yes");
          return (
            <section key={phase.id} className="paper-phase">
              <h2>
                <PhaseMark shape={phase.shape} words={t(`relapse.shapes.${phase.shape}`)} />
                {phase.name}
              </h2>
              <PhaseParts phase={phase} name={plan.own ? null : plan.clientName} t={t} />
              {accepted.length > 0 ? <h3>{t("relapse.others")}</h3> : null}
              {accepted.map(({ id, words, name }) => (
                <p key={id}>
                  {words} <span className="note">{name}</span>
                </p>
              ))}
            </section>
          );
        })}
        {practicalWords ? (
          <section className="paper-phase">
            <h2>{t("relapse.practicalOf")}</h2>
            <p className="written">{practicalWords}</p>
          </section>
        ) : null}
        <section className="paper-phase">
          <h2>{t("relapse.nobodyWatches")}</h2>
          {plan.calls.map((call) => (
            <CallWords key={call.id} call={call} />
          ))}
          <p>{t("relapse.now113")}</p>
          <p>{t("relapse.now112")}</p>
        </section>
      </article>
    </SignedInPage>
  );
}
