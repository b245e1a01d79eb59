import type { PlanView, WhoSeesWhatView } from "@naast/vocabulary";
import { read } from "../api/read.ts";

/**
 * Who would see a meeting, for who plans it. The client sees by whom each choice is read now; who steers for the client
 * chooses among the people of the plan, without knowing who was given what.
 */
export async function sharingFor({ clientId, reader, people }: PlanView): Promise<WhoSeesWhatView> {
  if (reader.relation === "client") return read((caller) => caller.consent.whoSeesWhat({ clientId }));
  const known = people.filter(({ relation, takesPart }) => relation !== "client" && takesPart);
  return {
    items: [],
    people: known.map((person) => ({ person, grants: [], goalsSeen: 0, meetingsSeen: 0, nodesSeen: [] })),
    namesNow: { me: [], workers: [], chosen: [], everyone: [] },
  };
}
