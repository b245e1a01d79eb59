import { addComment } from "../plan/add-comment.ts";
import { decideProposal } from "../plan/decide-proposal.ts";
import { makeProposal } from "../plan/make-proposal.ts";
import { noteContactMoment } from "../plan/note-contact-moment.ts";
import { removeComment } from "../plan/remove-comment.ts";
import { removeContactMoment } from "../plan/remove-contact-moment.ts";
import { removeOwnView } from "../plan/remove-own-view.ts";
import { withdrawProposal } from "../plan/withdraw-proposal.ts";
import { writeOwnView } from "../plan/write-own-view.ts";
import { goalIn } from "./acting.ts";
import { type Deed, decided, type Given, proposed } from "./deed.ts";

export const talkDeeds: readonly Deed[] = [
  {
    by: "samira",
    name: "writeOwnView",
    async does({ as, scenario: { clientId, items } }) {
      const view = goalIn(await as("samira").reads(), items.goals.everyone).ownViews[0];
      const words = { clientId, goalId: items.goals.everyone, words: "Ik denk er nu anders over.", version: view?.version ?? null };
      return as("samira").does("ownView.write", writeOwnView, words);
    },
  },
  {
    by: "samira",
    name: "removeOwnView",
    does: ({ as, scenario: { items } }) => as("samira").does("ownView.remove", removeOwnView, { ownViewId: items.ownViews.ofSamira }),
  },
  {
    by: "rik",
    name: "addComment",
    does: ({ as, scenario: { clientId, items } }) =>
      as("rik").does("comment.add", addComment, { clientId, goalId: items.goals.everyone, words: "Leuk" }),
  },
  {
    by: "dennis",
    name: "removeComment",
    does: ({ as, scenario: { items } }) => as("dennis").does("comment.remove", removeComment, { commentId: items.comments.ofRik }),
  },
  {
    by: "rik",
    name: "makeProposal",
    does: ({ as, scenario: { clientId } }) =>
      as("rik").does("proposal.make", makeProposal, { clientId, kind: "addGoal", goalId: null, words: "Een hond", ...proposed }),
  },
  {
    by: "samira",
    name: "withdrawProposal",
    does: ({ as, scenario: { items } }) =>
      as("samira").does("proposal.withdraw", withdrawProposal, { proposalId: items.proposals.waiting }),
  },
  ...(["waiting", "byWorker", "later"] as const).map((which) => ({
    by: "dennis" as const,
    name: `decideProposal yes (${which})`,
    does: ({ as, scenario: { clientId, items } }: Given) =>
      as("dennis").does("proposal.decide", decideProposal, {
        clientId,
        proposalId: items.proposals[which],
        decision: "yes",
        ...decided,
      }),
  })),
  {
    by: "dennis",
    name: "noteContactMoment",
    does: ({ as, scenario: { clientId, personId } }) =>
      as("dennis").does("contactMoment.note", noteContactMoment, {
        clientId,
        words: "Koffie",
        onDay: "2026-11-22",
        withWhom: null,
        felt: null,
        visibility: "chosen",
        readerIds: [personId("samira")],
      }),
  },
  {
    by: "dennis",
    name: "removeContactMoment",
    does: ({ as, scenario: { items } }) =>
      as("dennis").does("contactMoment.remove", removeContactMoment, { contactMomentId: items.contactMoments.everyone }),
  },
];
