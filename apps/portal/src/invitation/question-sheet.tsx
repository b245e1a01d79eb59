import { Press, Sheet } from "@naast/ui";
import type { InvitationView } from "@naast/vocabulary";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { replyToQuestion } from "./client-actions.ts";

type Props = { invitation: InvitationView; frame: PlanFrame };

/** What the other asks first, and the client's answer to it. */
export function QuestionSheet({ invitation: { id, label, questionWords, replyWords }, frame: { t, clientId } }: Props) {
  if (questionWords === null) return null;
  return (
    <Sheet id="question" title={t("portalInvite.question.title", { label })}>
      <p className="ask-words">‘{questionWords}’</p>
      <Form id="reply-form" action={replyToQuestion}>
        <HiddenFields fields={{ clientId, invitationId: id }} />
        <Lines
          name="words"
          label={replyWords ? t("portalInvite.question.change") : t("portalInvite.question.yours")}
          hint={t("portalInvite.question.hint", { label })}
          defaultValue={replyWords ?? undefined}
        />
        <Press>{t("portalInvite.question.send")}</Press>
      </Form>
    </Sheet>
  );
}
