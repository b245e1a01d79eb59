import { startSentence } from "@naast/text";
import { Icon } from "@naast/ui";
import type { InvitationPreview } from "@naast/vocabulary";
import type { Translate, Writing } from "../plan/words.ts";
import { seenWords } from "./seen-words.ts";

type Props = { view: InvitationPreview; t: Translate; writing: Writing; level?: 2 | 3 };

/** Whose words these are, and what they ask: the same for who is asked and for the client who looks at it first. */
export function AskedWords({ view, t, level = 2 }: Omit<Props, "writing">) {
  const H = level === 2 ? "h2" : "h3";
  const { whyWords, purposeWords, hopeWords, notAskedWords, firstThingWords } = view;
  return (
    <div className="asked">
      <div>
        <H>{t("invited.why")}</H>
        <p className="asked-why" lang={view.language}>
          ‘{whyWords}’
        </p>
        {purposeWords ? (
          <>
            <H>{t("invited.purpose")}</H>
            <p className="asked-why" lang={view.language}>
              ‘{purposeWords}’
            </p>
          </>
        ) : null}
      </div>
      {hopeWords || notAskedWords || firstThingWords ? (
        <div>
          {hopeWords ? <AskedList title={<H>{t("invited.hope")}</H>} words={hopeWords} lang={view.language} icon="check" /> : null}
          {notAskedWords ? (
            <AskedList title={<H>{t("invited.notAsked")}</H>} words={notAskedWords} lang={view.language} icon="minus" />
          ) : null}
          {firstThingWords ? (
            <AskedList title={<H>{t("invited.firstThing")}</H>} words={firstThingWords} lang={view.language} icon="footprints" />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/** One line for each line that was written. */
function AskedList({
  title,
  words,
  lang,
  icon,
}: {
  title: React.ReactNode;
  words: string;
  lang: string;
  icon: "check" | "minus" | "footprints";
}) {
  const lines = words.split("\n").filter((line) => line.trim() !== "");
  return (
    <>
      {title}
      <ul className="asked-list" lang={lang}>
        {lines.map((line) => (
          <li key={line}>
            <Icon name={icon} large />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What there is to see after a yes, and what others see of the one who says it. */
export function SeenWords({ view, t, writing, level = 2 }: Props) {
  const H = level === 2 ? "h2" : "h3";
  const period = t(`shared.grantPeriods.${view.period}`);
  return (
    <section className="flat talk">
      <H>{t("invited.see.title")}</H>
      <p>
        {view.labels.length === 0
          ? t("invited.see.nothing")
          : `${t("invited.see.words", { what: startSentence(seenWords(view, { t, writing })) })} ${t("invited.see.until", { period })}`}
      </p>
      <H>{t("invited.others.title")}</H>
      <p>{t("invited.others.words")}</p>
    </section>
  );
}
