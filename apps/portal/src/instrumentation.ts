/** Opens the store, starts the live feed and the outbox loop; once per process. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startLive } = await import("@naast/live/start");
  await startLive();
}
