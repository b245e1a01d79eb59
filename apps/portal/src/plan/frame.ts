import type { PlanView, ReaderView } from "@naast/vocabulary";
import type { PlanPlace } from "../shell/signed-in-page.tsx";
import { type People, peopleIn } from "./people.ts";
import { type Translate, type Writing, wordsFor } from "./words.ts";

type View = Parameters<typeof peopleIn>[0] & { clientId: string; reader: ReaderView; upTo: number; readAt: number } & Partial<
    Pick<PlanView, "recorded" | "chosenForClient">
  >;

/** What every part of a page about one plan needs. */
export type PlanFrame = {
  t: Translate;
  writing: Writing;
  people: People;
  clientId: string;
  readAt: number;
  may: (action: string) => boolean;
  /** Where the plan has been read: what was written down for somebody, and what somebody chose for the client. */
  recorded: PlanView["recorded"];
  chosenForClient: PlanView["chosenForClient"];
  place: PlanPlace;
};

export async function frameOf(view: View): Promise<PlanFrame> {
  const { t, writing } = await wordsFor(view.readAt);
  const people = peopleIn(view, t);
  const { clientId, clientName, reader, upTo, readAt, recorded = [], chosenForClient = [] } = view;
  const marks = { recorded, chosenForClient };
  const place = { clientId, clientName, own: people.own, abilities: reader.abilities, upTo, readAt };
  return { t, writing, people, clientId, readAt, may: (action) => reader.abilities.includes(action), ...marks, place };
}
