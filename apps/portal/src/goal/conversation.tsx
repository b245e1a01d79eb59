import { formatMoment } from "@naast/text";
import { Half, Press, Sheet } from "@naast/ui";
import type { CommentView, GoalView } from "@naast/vocabulary";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { addComment, removeComment } from "./actions.ts";

type Props = { goal: GoalView; frame: PlanFrame; draft: { key: string; words: string } | undefined };

/** What people said about a goal, and a place to say something. */
export function Conversation({ goal, frame, draft }: Props) {
  const { t, may, clientId } = frame;
  return (
    <Sheet id="say" title={t("portalGoal.conversation")}>
      {goal.comments.length > 0 ? (
        <ul className="comments">
          {goal.comments.map((comment) => (
            <Comment key={comment.id} comment={comment} frame={frame} />
          ))}
        </ul>
      ) : (
        <p className="soft">{t("portalGoal.noComments")}</p>
      )}
      {may("comment.add") ? (
        <Form id="comment" action={addComment} draft={draft}>
          <HiddenFields fields={{ clientId, goalId: goal.id }} />
          <Lines id="comment-words" name="words" label={t("portalGoal.commentLabel")} hint={t("portalGoal.commentHint")} />
          <Press>{t("portalGoal.sayIt")}</Press>
        </Form>
      ) : null}
    </Sheet>
  );
}

function Comment({ comment, frame: { t, people, writing, clientId } }: { comment: CommentView; frame: PlanFrame }) {
  const person = people.find(comment.personId);
  return (
    <li className="comment" id={`comment-${comment.id}`}>
      {person ? <Half {...people.halfOf(person)} size="compact" /> : null}
      <div>
        <p>
          <b>{people.youOrName(comment.personId)}</b> <span className="note">{formatMoment(comment.createdAt, writing)}</span>
        </p>
        <p className="written">{comment.words}</p>
        {comment.mayRemove ? (
          <form action={removeComment}>
            <HiddenFields fields={{ clientId, commentId: comment.id }} />
            <Press variant="quiet" small>
              {people.isYou(comment.personId) ? t("portalGoal.removeComment") : t("portalGoal.removeTheirs")}
            </Press>
          </form>
        ) : null}
      </div>
    </li>
  );
}
