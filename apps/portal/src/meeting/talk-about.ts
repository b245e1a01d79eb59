import { idOf, type PersonId, type PlanView, wordLimit } from "@naast/vocabulary";
import { z } from "zod";
import { planPath } from "../paths.ts";
import type { RawSearch } from "../shell/search.ts";

const asked = z.object({ with: idOf("Person"), about: idOf("Proposal") });

export type TalkAbout = z.infer<typeof asked> & { title: string };

/** The address where the client plans a talk of two about a proposal with who wants to talk about it first. */
export function talkAboutPath(clientId: string, { personId, proposalId }: { personId: PersonId; proposalId: string }): string {
  return planPath(clientId, `/meeting/new?${new URLSearchParams({ with: personId, about: proposalId })}`);
}

/** With whom and about what; null when the address says neither, or somebody or something that the reader does not see. */
export async function talkAbout(search: RawSearch, { proposals, people }: PlanView): Promise<TalkAbout | null> {
  const parsed = asked.safeParse(await search);
  if (!parsed.success) return null;
  const proposal = proposals.find(({ id }) => id === parsed.data.about);
  const person = people.find(({ personId, takesPart }) => takesPart && personId === parsed.data.with);
  const title = proposal?.words ?? proposal?.nowWords;
  return title && person ? { ...parsed.data, title: title.slice(0, wordLimit.short) } : null;
}
