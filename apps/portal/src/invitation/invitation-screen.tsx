import type { InviteeView } from "@naast/api";
import { formatDate, formatWeekday, isoDayOf } from "@naast/text";
import { AnswerStack, Press, PressLink, Sheet } from "@naast/ui";
import { Line } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { wordsFor } from "../plan/words.ts";
import { checkWord } from "./actions.ts";
import { AskedWords, SeenWords } from "./asked-words.tsx";
import { InvitedPage } from "./invited-page.tsx";
import { KeptFacts } from "./kept-facts.tsx";
import { invitationPart } from "./paths.ts";

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
      {inviterName ? null : (
        <Sheet id="who" title={t("invited.who.title")}>
          <p>{t("invited.who.words")}</p>
          <Form id="word-form" action={checkWord}>
            <Line id="word" name="word" autoComplete="off" spellCheck={false} label={t("invited.who.word")} />
            <Press>{t("invited.who.check")}</Press>
          </Form>
        </Sheet>
      )}
      <AskedWords view={view} t={t} />
      <SeenWords view={view} t={t} writing={writing} />
      {answerBy === null ? null : (
        <div className="flat">
          <p>{t("invited.until", { day: formatWeekday(isoDayOf(answerBy), writing) })}</p>
        </div>
      )}
      {view.questionWords ? (
        <Sheet id="question" title={t("invited.question.yours")}>
          <p className="written">‘{view.questionWords}’</p>
          <h3>{t("invited.question.reply")}</h3>
          <p className="written">{view.replyWords ? `‘${view.replyWords}’` : t("invited.question.waits")}</p>
        </Sheet>
      ) : null}
      <Sheet id="answer" title={t("invited.answer.title")}>
        {view.laterOn ? <p className="note">{t("invited.later.was", { day: formatDate(view.laterOn, writing) })}</p> : null}
        {inviterName ? null : <p className="note">{t("invited.answer.needsName")}</p>}
        <AnswerStack>
          <PressLink href={inviterName ? invitationPart("yes") : "#who"} icon="check">
            {t("invited.answer.yes")}
          </PressLink>
          {view.mayAnswerLater ? (
            <PressLink href={invitationPart("later")} icon="clock">
              {t("invited.answer.later")}
            </PressLink>
          ) : null}
          <PressLink href={invitationPart("question")} icon="circle-help">
            {t("invited.answer.question")}
          </PressLink>
          <PressLink href={invitationPart("no")} icon="x">
            {t("invited.answer.no")}
          </PressLink>
        </AnswerStack>
        <p className="note">{t("invited.answer.hint")}</p>
        <p className="note">{t("invited.answer.stop")}</p>
      </Sheet>
      <section className="flat talk">
        <h2>{t("invited.call.title")}</h2>
        <p>{callWords ? t("invited.call.of", { words: callWords }) : t("invited.call.words")}</p>
      </section>
      <KeptFacts t={t} />
    </InvitedPage>
  );
}
