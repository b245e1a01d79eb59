import { formatWeekday } from "@naast/text";
import { dayOf } from "@naast/vocabulary";
import { PrintButton } from "../print/print-button.tsx";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import type { TalkFrame } from "./read-talk.ts";
import { AbsentWords, AgreementLines, ClosingWords, ReleasedTexts, SaidByPoint } from "./summary-parts.tsx";

/** From how many characters on the paper has to be denser, so that it stays one A4. */
const roomy = 900;
const dense = 2200;

function lengthOf({ talk }: TalkFrame): number {
  const words = [...talk.voices, ...talk.released, ...talk.absent].map((said) => said.words);
  const agreed = talk.agreements.map(({ what }) => `${what}${" ".repeat(60)}`);
  return [...words, ...agreed, talk.fallbackWords ?? ""].reduce((sum, part) => sum + part.length + 60, 0);
}

function paperClass(length: number): string {
  if (length <= roomy) return "paper";
  return length <= dense ? "paper paper-dense" : "paper paper-dense paper-denser";
}

/** What was said and agreed, on one A4. Its title is neutral: paper lies on tables. */
export async function PrintSummaryScreen({ frame: read }: { frame: TalkFrame }) {
  const frame: TalkFrame = { ...read, writing: { ...read.writing, byDate: true } };
  const { t, talk, writing } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <div className="flat screen-only">
        <PrintButton words={t("talk.printNow")} />
        <p className="note">{t("talk.printHelp")}</p>
      </div>
      <article className={paperClass(lengthOf(frame))}>
        <header className="paper-head">
          <div>
            <p className="note">{formatWeekday(dayOf(talk.startsAt), writing)}</p>
            <h1 className="voice">{t("talk.paperTitle")}</h1>
          </div>
        </header>
        <section className="paper-goal">
          <h2>{t("talk.voices")}</h2>
          <SaidByPoint frame={frame} />
        </section>
        {talk.released.length > 0 ? (
          <section className="paper-goal">
            <h2>{t("talk.released")}</h2>
            <ReleasedTexts frame={frame} />
          </section>
        ) : null}
        <section className="paper-goal">
          <h2>{t("talk.agreements")}</h2>
          <AgreementLines frame={frame} />
        </section>
        <section className="paper-goal">
          <h2>{t("talk.closing")}</h2>
          <ClosingWords frame={frame} />
        </section>
        {talk.absent.length > 0 ? (
          <section className="paper-goal">
            <h2>{t("talk.absent")}</h2>
            <AbsentWords frame={frame} />
          </section>
        ) : null}
      </article>
    </SignedInPage>
  );
}
