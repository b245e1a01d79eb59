import type { ResponseKind } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import type { Rows } from "../rows.ts";
import { tick } from "./goals.ts";
import { type Actor, type Story, tell } from "./story.ts";

const responseIds = derivedIds("ProposalResponse");

type Responded = { by: Actor; at: Date; kind: ResponseKind; words?: string };

/** What somebody beside the client says to a proposal. */
export function respond(story: Story, proposal: Rows["proposal"][number], { by, at, kind, words }: Responded): void {
  const { clientId } = story;
  const id = responseIds(story.name(), at);
  const said = { kind, words: words ?? null, createdAt: at, changedAt: at };
  story.rows.proposalResponse.push({ id, clientId, proposalId: proposal.id, personId: by.personId, ...said });
  const audience = proposal.goalId ? ("participants" as const) : ("clientAndActor" as const);
  const place = { itemId: proposal.id, audience, ...(proposal.goalId ? { goalId: proposal.goalId } : {}) };
  tell(story, { by, at, event: { kind: "proposal.responded" }, ...place });
}

/** The client asks these people too what they think of something new. */
export function askOthers(story: Story, proposal: Rows["proposal"][number], { who, at }: { who: readonly Actor[]; at: Date }): void {
  proposal.visibility = "chosen";
  tick(story, { itemKind: "proposal", itemId: proposal.id, readers: who.map(({ personId }) => personId) });
  tell(story, { by: story.client, at, event: { kind: "proposal.shared" }, itemId: proposal.id, audience: "clientAndActor" });
}
