import { forClient } from "./client.ts";
import type { Id } from "./id.ts";
import { idOf } from "./id.ts";
import { type Moment, minute } from "./moment.ts";

/** How long an erasure that was started together waits for the client. In milliseconds. */
export const erasurePeriod = 30 * minute;

export const erasureChoice = forClient.extend({ erasureId: idOf("Erasure") });

/** A worker who sits beside the client and started erasing with them. Only the client erases, in their own way in. */
export type ErasureView = { id: Id<"Erasure">; workerName: string; startedAt: Moment; endsAt: Moment };

/** What the desk needs to know. `waysIn`: how the client can confirm; without one it cannot be started. */
export type ErasureDeskView = { clientName: string; started: ErasureView | null; waysIn: { card: boolean; email: boolean } };
