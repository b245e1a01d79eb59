import { formatWeekday } from "@naast/text";
import { dayOf, type PlanView, type PortraitView } from "@naast/vocabulary";
import { frameOf } from "../plan/frame.ts";
import { PrintButton } from "../print/print-button.tsx";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { PortraitParts } from "./portrait-parts.tsx";

/** From how many characters the page has to be denser to stay one sheet. */
const muchText = 1600;
const veryMuchText = 3600;

function paperClass(length: number): string {
  if (length <= muchText) return "paper";
  return length <= veryMuchText ? "paper paper-dense" : "paper paper-dense paper-denser";
}

/** Who I am, on one black-and-white sheet. */
export async function PrintPortraitScreen({ view, portrait }: { view: PlanView; portrait: PortraitView }) {
  const frame = await frameOf(view);
  const { t, people, writing } = frame;
  const name = portrait.clientName;
  const lines = portrait.lines.filter(({ state }) => state === "approved");
  const texts = [portrait.strengthWords, portrait.helpWords, portrait.likeWords, ...lines.map(({ words }) => words)];
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={noSearch}>
      <div className="flat screen-only">
        <PrintButton words={t("portalPlan.printNow")} />
        <p className="note">{t("network.printHelp")}</p>
      </div>
      <article className={`${paperClass(texts.join("").length)} paper-portrait`}>
        <header className="paper-head">
          <div>
            <h1 className="voice">{people.own ? t("portrait.title") : t("portrait.titleOf", { name })}</h1>
            <p className="note">{t("portrait.printedOn", { day: formatWeekday(dayOf(portrait.readAt), writing) })}</p>
          </div>
        </header>
        <PortraitParts portrait={portrait} own={people.own} level={2} t={t} />
        {lines.length > 0 ? (
          <section className="portrait-part">
            <h2>{people.own ? t("portrait.lines") : t("portrait.linesOf", { name })}</h2>
            {lines.map((line) => (
              <p key={line.id}>
                {line.words} <span className="note">{t("portrait.lineBy", { name: line.name })}</span>
              </p>
            ))}
          </section>
        ) : null}
      </article>
    </SignedInPage>
  );
}
