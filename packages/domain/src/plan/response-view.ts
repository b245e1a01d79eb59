import { listEarlierResponses, listProposalResponses, readPeople, type StoredProposal, type StoredResponse } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type ProposalResponseView, type ProposalTalk, type ResponseKind, responseKinds } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { knowsOf } from "../network/known-member.ts";
import type { ProposalReaders } from "./proposal-readers.ts";
import { isOpenProposal } from "./require-proposal.ts";

type Earlier = Awaited<ReturnType<typeof listEarlierResponses>>;
type Talk = Pick<ProposalTalk, "responses" | "hidden" | "silent" | "readBy">;

const kindIn = (value: unknown): ResponseKind | undefined => responseKinds.find((kind) => kind === value);

/** What somebody said before what they say now, as the history has it. */
function earlierOf(row: StoredResponse, earlier: Earlier): ProposalResponseView["earlier"] {
  return earlier
    .filter(({ itemId, after }) => itemId === row.id && typeof after?.["version"] === "number" && after["version"] < row.version)
    .flatMap(({ after, at }) => {
      const kind = kindIn(after?.["kind"]);
      const words = after?.["words"];
      return kind && after?.["removedAt"] === null ? [{ kind, words: typeof words === "string" ? words : null, at: at.getTime() }] : [];
    });
}

/** The loudest does not lead: what others say is read after one's own, by the client and the proposer at once (`peers.md` 6.7). */
function readsAll(permit: Permit, proposal: StoredProposal, rows: readonly StoredResponse[]): boolean {
  const has = rows.some(({ personId }) => personId === permit.actorId);
  return permit.isClient || has || proposal.isOpen || proposal.proposerId === permit.actorId || !isOpenProposal(proposal);
}

/** What was said to a proposal, by name, in the order in which it was; and who is silent, for who may know that they see it. */
export async function talkOfProposal(
  ctx: Context,
  permit: Permit,
  { proposal, readers }: { proposal: StoredProposal; readers: ProposalReaders },
): Promise<Talk> {
  const { read } = ctx.store;
  const rows = await listProposalResponses(read, permit, proposal.id);
  const all = readsAll(permit, proposal, rows);
  const shown = all ? rows : [];
  const earlier = await listEarlierResponses(
    read,
    permit,
    shown.map(({ id }) => id),
  );
  const knows = knowsOf(permit, await readPeople(read, permit));
  const said = new Set(rows.map(({ personId }) => personId));
  const open = isOpenProposal(proposal);
  const maySeeSilence = permit.isClient || (readers.isPublic && all);
  const silent = readers.asked.filter((id) => open && maySeeSilence && !said.has(id) && id !== permit.actorId && knows(id));
  return {
    responses: shown.map((row) => ({
      id: row.id,
      personId: row.personId,
      kind: row.kind,
      words: row.words,
      at: row.changedAt.getTime(),
      earlier: earlierOf(row, earlier),
    })),
    hidden: !all && rows.length > 0,
    silent,
    readBy: permit.isClient ? readers.readers : [],
  };
}
