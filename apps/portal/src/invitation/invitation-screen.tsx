import type { InviteeView } from "@naast/api";
import { formatWeekday, isoDayOf } from "@naast/text";
import { Press, Sheet } from "@naast/ui";
import { Line } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { type Translate, wordsFor } from "../plan/words.ts";
import { checkWord } from "./actions.ts";
import { AnswerSheet } from "./answer-sheet.tsx";
import { AskedWords, SeenWords } from "./asked-words.tsx";
import { InvitedPage } from "./invited-page.tsx";
import { KeptFacts } from "./kept-facts.tsx";

/** The invitation, in the order of `peers.md` 4.5: who, why, what and what not, what is seen, until when, the answers, stopping, calling. */
export async function InvitationScreen({ view }: { view: InviteeView }) {
  const { t, writing } = await wordsFor(view.readAt);
  const { inviterName, label, answerBy, callWords } = view;
  return (
    <InvitedPage>
      <div className="flat page-head">
        <p className="note">{inviterName ? t("invited.from", { label, name: inviterName }) : t("invited.fromSomeone", { label })}</p>
        <h1 className="voice voice-strong">{t("invited.ask")}</h1>
      </div>
      {inviterName ? null : <WordSheet t={t} />}
      <AskedWords view={view} t={t} />
      <SeenWords view={view} t={t} writing={writing} />
      {answerBy === null ? null : (
        <div className="flat">
          <p>{t("invited.until", { day: formatWeekday(isoDayOf(answerBy), writing) })}</p>
        </div>
      )}
      <OwnQuestion view={view} t={t} />
      <AnswerSheet view={view} t={t} writing={writing} />
      <section className="flat talk">
        <h2>{t("invited.call.title")}</h2>
        <p>{callWords ? t("invited.call.of", { words: callWords }) : t("invited.call.words")}</p>
      </section>
      <KeptFacts t={t} />
    </InvitedPage>
  );
}

/** The second check: a word that the two of them know, before a name is shown. */
function WordSheet({ t }: { t: Translate }) {
  return (
    <Sheet id="who" title={t("invited.who.title")}>
      <p>{t("invited.who.words")}</p>
      <Form id="word-form" action={checkWord}>
        <Line name="word" autoComplete="off" spellCheck={false} label={t("invited.who.word")} />
        <Press>{t("invited.who.check")}</Press>
      </Form>
    </Sheet>
  );
}

function OwnQuestion({ view: { questionWords, replyWords }, t }: { view: InviteeView; t: Translate }) {
  if (!questionWords) return null;
  return (
    <Sheet id="question" title={t("invited.question.yours")}>
      <p className="written">‘{questionWords}’</p>
      <h3>{t("invited.question.reply")}</h3>
      <p className="written">{replyWords ? `‘${replyWords}’` : t("invited.question.waits")}</p>
    </Sheet>
  );
}
