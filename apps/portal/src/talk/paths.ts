import { planPath } from "../paths.ts";

/** A page of one meeting: while it is going on, private time, afterwards. */
export function talkPath({ clientId, meetingId }: { clientId: string; meetingId: string }, part: "" | "now" | "private" | "summary" | "summary/print"): string {
  return planPath(clientId, `/meeting/${meetingId}${part === "" ? "" : `/${part}`}`);
}
