import { currentStore } from "@naast/db/current-store";
import type { Store } from "@naast/db/store";
import { type Clock, systemClock } from "@naast/vocabulary";
import { type Settings, settingsFrom } from "./settings.ts";

/**
 * Everything that signing in uses of the world. The clock is always the real one: the demo moves its story on by a day,
 * and nobody should be signed out by that.
 */
export type Entrance = { store: Store; clock: Clock; settings: Settings };

let settings: Settings | undefined;

/** The entrance of this process. Opens nothing before the first request, so nothing during a build. */
export async function currentEntrance(): Promise<Entrance> {
  settings ??= settingsFrom(process.env);
  return { store: await currentStore(), clock: systemClock, settings };
}
