import type { EventPlace } from "@naast/db";

/** Of an invitation only the client hears, unless it is somebody's own nomination. */
export function eventPlace(itemId: string, audience: "client" | "clientAndActor" = "client"): EventPlace {
  return { changeId: null, goalId: null, stepId: null, itemId, audience };
}
