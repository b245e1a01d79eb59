import type { ReaderView } from "@naast/vocabulary";
import type { PlanPlace } from "../shell/signed-in-page.tsx";
import { type People, peopleIn } from "./people.ts";
import { type Translate, type Writing, wordsFor } from "./words.ts";

type View = Parameters<typeof peopleIn>[0] & { clientId: string; reader: ReaderView; upTo: number; readAt: number };

/** What every part of a page about one plan needs. */
export type PlanFrame = {
  t: Translate;
  writing: Writing;
  people: People;
  clientId: string;
  readAt: number;
  may: (action: string) => boolean;
  place: PlanPlace;
};

export async function frameOf(view: View): Promise<PlanFrame> {
  const { t, writing } = await wordsFor(view.readAt);
  const people = peopleIn(view, t);
  const { clientId, clientName, reader, upTo, readAt } = view;
  const place = { clientId, clientName, own: people.own, abilities: reader.abilities, upTo, readAt };
  return { t, writing, people, clientId, readAt, may: (action) => reader.abilities.includes(action), place };
}
