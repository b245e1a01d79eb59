type Heard = { happened: () => void; closed: () => void };

const patience = 5000;

/**
 * Follows the plan over the live channel while the page is looked at: a hidden tab holds no connection, of which a browser
 * has only six. `seen` is the number of the last event that the page shows.
 */
export function followPlan(clientId: string, seen: { current: number }, { happened, closed }: Heard): () => void {
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(retry);
    source?.close();
    source = null;
  };
  const start = () => {
    stop();
    if (document.hidden) return;
    const query = new URLSearchParams({ input: JSON.stringify({ clientId, lastEventId: String(seen.current) }) });
    source = new EventSource(`/api/trpc/live.follow?${query}`);
    source.addEventListener("message", ({ data, lastEventId }) => {
      if (kindOf(data) === "closed") {
        stop();
        closed();
        return;
      }
      const seq = Number(lastEventId);
      if (seq <= seen.current) return;
      seen.current = seq;
      happened();
    });
    // The server may say goodbye (a deploy, a sign-in that ended); reading the page again shows which.
    source.addEventListener("error", () => {
      if (source?.readyState === EventSource.CLOSED) retry = setTimeout(start, patience);
    });
  };
  const onVisible = () => {
    if (document.hidden) stop();
    else {
      happened();
      start();
    }
  };
  document.addEventListener("visibilitychange", onVisible);
  start();
  return () => {
    document.removeEventListener("visibilitychange", onVisible);
    stop();
  };
}

function kindOf(message: unknown): string | null {
  try {
    const head: unknown = JSON.parse(String(message));
    return typeof head === "object" && head !== null && "kind" in head && typeof head.kind === "string" ? head.kind : null;
  } catch {
    return null;
  }
}
