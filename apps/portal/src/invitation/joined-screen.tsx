import { PageHead, Press, Sheet } from "@naast/ui";
import type { PlanView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { OwnCard } from "../card/own-card.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { PrintButton } from "../print/print-button.tsx";
import { enterPlan } from "./actions.ts";
import { InvitedPage } from "./invited-page.tsx";

type Props = { view: PlanView; firstThing: string | null; cardWords: string | null };

/** After a yes. A card is here once: the press into the plan lets go of its code. */
export function JoinedScreen({ view, firstThing, cardWords }: Props) {
  const t = useTranslations("invited.joined");
  return (
    <InvitedPage>
      <div className="screen-only">
        <PageHead voice title={t("title")} />
      </div>
      {cardWords ? <CardOnce words={cardWords} /> : null}
      <div className="stack screen-only">
        <Sheet id="see" title={t("see")}>
          <ul className="plain-rows">
            {thingsIn(view).map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </Sheet>
        {firstThing ? (
          <Sheet flat id="first" title={t("first")}>
            <p className="ask-words">{firstThing}</p>
          </Sheet>
        ) : null}
        <div className="flat">
          <p className="note">{t("stop")}</p>
          <form action={enterPlan}>
            <HiddenFields fields={{ clientId: view.clientId }} />
            <Press variant="main" wide>
              {t("go")}
            </Press>
          </form>
        </div>
      </div>
    </InvitedPage>
  );
}

/** What there is to see of the plan, in the words of the plan. */
function thingsIn({ purpose, goals, meetings }: PlanView): readonly { id: string; words: string }[] {
  const open = goals.filter(({ state }) => state !== "letGo" && state !== "reached");
  return [
    ...(purpose ? [{ id: "purpose", words: purpose.words }] : []),
    ...open,
    ...meetings.map(({ id, title }) => ({ id, words: title })),
  ];
}

/** The card, with a press that prints it where a script runs; the browser's menu does the same. */
function CardOnce({ words }: { words: string }) {
  const t = useTranslations("portalSettings.card");
  return (
    <section className="sheet card-once" id="card" aria-labelledby="card-title">
      <div className="screen-only">
        <h2 id="card-title">{t("made")}</h2>
        <p>{t("once")}</p>
      </div>
      <OwnCard words={words} />
      <div className="actions screen-only">
        <PrintButton words={t("print")} />
      </div>
    </section>
  );
}
