import { meetingPath } from "../paths.ts";

type Part = "" | "now" | "private" | "summary" | "summary/print";

/** A page of one meeting: before it, while it is going on, private time, afterwards. */
export function talkPath({ clientId, meetingId }: { clientId: string; meetingId: string }, part: Part): string {
  return meetingPath(clientId, meetingId, part === "" ? "" : `/${part}`);
}
