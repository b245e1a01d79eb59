import type { ResponseKind } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import type { Rows } from "../rows.ts";
import { type Actor, type Story, tell } from "./story.ts";

const responseIds = derivedIds("ProposalResponse");

type Responded = { by: Actor; at: Date; kind: ResponseKind; words?: string };

/** What somebody beside the client says to a proposal. */
export function respond(story: Story, proposal: Rows["proposal"][number], { by, at, kind, words }: Responded): void {
  const { clientId } = story;
  const id = responseIds(story.name(), at);
  const said = { kind, words: words ?? null, createdAt: at, changedAt: at };
  story.rows.proposalResponse.push({ id, clientId, proposalId: proposal.id, personId: by.personId, ...said });
  const place = { itemId: proposal.id, audience: "participants" as const, ...(proposal.goalId ? { goalId: proposal.goalId } : {}) };
  tell(story, { by, at, event: { kind: "proposal.responded" }, ...place });
}
