import { listPortraitLines, namesOf, readPeople, readSeenPortrait, type StoredPortraitLine } from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import { NotFound, type PersonId, type PortraitLineView, type PortraitView } from "@naast/vocabulary";
import type { Context } from "../context.ts";

const empty = { id: null, version: 0, strengthWords: null, helpWords: null, likeWords: null, visibility: "me", readerIds: [] } as const;

type Reading = Permit<"portrait.read">;

/** Whoever wrote a line is not told what the client chose: a no makes no noise. */
function lineView(line: StoredPortraitLine, { actorId }: Reading, names: ReadonlyMap<PersonId, string>): PortraitLineView {
  const { id, personId, words, state } = line;
  const own = personId === actorId;
  return { id, personId, name: names.get(personId) ?? "", words, state: state === "approved" && !own ? "approved" : "offered", own };
}

/** "Who I am", as this reader sees it: the client's words, and the lines that the client let stand. `NotFound` when it is closed. */
export async function readPortrait(ctx: Context, permit: Reading): Promise<PortraitView> {
  const { read } = ctx.store;
  const found = await readSeenPortrait(read, permit);
  if (!found && !permit.isClient) throw new NotFound();
  const [people, lines] = await Promise.all([readPeople(read, permit), listPortraitLines(read, permit)]);
  const names = await namesOf(read, [...new Set(lines.map(({ personId }) => personId))]);
  const { id, version, strengthWords, helpWords, likeWords, visibility, readerIds } = found ?? empty;
  const may = abilities(permit.facts);
  return {
    id,
    version,
    strengthWords,
    helpWords,
    likeWords,
    clientName: people.client.name,
    changedAt: found?.changedAt.getTime() ?? null,
    // Who else reads it is the client's to know.
    visibility: permit.isClient ? visibility : "me",
    readerIds: permit.isClient ? readerIds : [],
    lines: lines.map((line) => lineView(line, permit, names)),
    mayWrite: may.includes("portrait.write"),
    mayOffer: may.includes("portraitLine.offer"),
    readAt: ctx.clock.now().getTime(),
  };
}
