import type { InviteeView } from "@naast/api";
import { formatDate } from "@naast/text";
import { AnswerStack, PressLink, Sheet } from "@naast/ui";
import type { Translate, Writing } from "../plan/words.ts";
import { invitationPart } from "./paths.ts";

type Props = { view: InviteeView; t: Translate; writing: Writing };

/** The four answers, none of which is the expected one. A yes waits for the name of who asks. */
export function AnswerSheet({ view, t, writing }: Props) {
  const { inviterName } = view;
  return (
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
  );
}
