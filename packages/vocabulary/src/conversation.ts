import { z } from "zod";
import { goalIdChoice } from "./choice.ts";
import { forClient } from "./client.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import type { Moment } from "./moment.ts";
import { wordLimit, writtenWords } from "./words.ts";

/** One's own view beside a goal; never over the client's words. `version` null: not written before. */
export const ownViewWords = goalIdChoice.extend({
  words: writtenWords(wordLimit.story),
  version: z.number().int().positive().nullable().default(null),
});
export type OwnViewWords = z.infer<typeof ownViewWords>;
export const ownViewChoice = forClient.extend({ ownViewId: idOf("OwnView") });

export const newComment = goalIdChoice.extend({ words: writtenWords(wordLimit.story) });
export type NewComment = z.infer<typeof newComment>;
export const commentChoice = forClient.extend({ commentId: idOf("Comment") });

export type OwnViewView = { id: Id<"OwnView">; goalId: Id<"Goal">; personId: PersonId; words: string; version: number; changedAt: Moment };
export type CommentView = {
  id: Id<"Comment">;
  goalId: Id<"Goal">;
  personId: PersonId;
  words: string;
  createdAt: Moment;
  mayRemove: boolean;
};
