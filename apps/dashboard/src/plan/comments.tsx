"use client";

import { Happening, Happenings, Press } from "@naast/ui";
import type { CommentView, GoalView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { voiceOf } from "../words/people.ts";
import { withoutComment } from "./expected.ts";
import { usePersonWords } from "./person-words.ts";
import { useChange } from "./use-change.ts";
import { usePlan } from "./use-plan.tsx";

/** What was said under a goal, the oldest first. */
export function Comments({ goal }: { goal: GoalView }) {
  if (goal.comments.length === 0) return null;
  return (
    <div className="goal-comments">
      <Happenings lined>
        {goal.comments.map((comment) => (
          <Comment key={comment.id} comment={comment} />
        ))}
      </Happenings>
    </div>
  );
}

function Comment({ comment }: { comment: CommentView }) {
  const { people, fresh, time } = usePlan();
  const { nameOf } = usePersonWords();
  const voice = voiceOf(people(comment.personId)?.relation ?? "other");
  const isLive = fresh.isJustNow({ id: comment.id, changedAt: comment.createdAt, changedBy: comment.personId });
  const foot = (
    <span className="comment-foot">
      {time.since(comment.createdAt)}
      {comment.mayRemove ? <RemoveComment comment={comment} /> : null}
    </span>
  );
  return (
    <Happening voice={voice} live={isLive} when={foot}>
      <b>{nameOf(comment.personId)}</b> <span className="comment-words">{comment.words}</span>
    </Happening>
  );
}

function RemoveComment({ comment }: { comment: CommentView }) {
  const t = useTranslations("dashboard.goal");
  const { clientId } = usePlan();
  const change = useChange({ words: t("commentRemoved"), expect: (plan) => withoutComment(plan, comment) });
  const { mutate } = useMutation(useTRPC().plan.removeComment.mutationOptions(change));
  return (
    <Press type="button" variant="quiet" small onClick={() => mutate({ clientId, commentId: comment.id })}>
      {t("removeComment")}
    </Press>
  );
}
