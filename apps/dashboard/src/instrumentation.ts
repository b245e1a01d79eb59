/** Keeps words out of the log, opens the store, the live feed and the outbox; once per process. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { keepWordsOutOfLog } = await import("@naast/api/quiet-log");
  keepWordsOutOfLog();
  const { reportRefusedPacks } = await import("@naast/api/measure-packs");
  reportRefusedPacks();
  const { startLive } = await import("@naast/live/start");
  await startLive();
}
