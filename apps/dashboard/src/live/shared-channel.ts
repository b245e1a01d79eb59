/**
 * One live connection per browser, however many tabs are open: HTTP/1.1 allows six per host, and the seventh tab would hang.
 * The tab that holds the lock listens to the server and passes on what it hears; when it closes, another gets the lock.
 */
export type Source<Message> = (hear: (message: Message) => void) => { unsubscribe(): void };

export type SharedChannel<Message> = { name: string; source: Source<Message>; isMessage: (heard: unknown) => heard is Message };

/** Listens until the returned function is called. */
export function listen<Message>({ name, source, isMessage }: SharedChannel<Message>, hear: (message: Message) => void): () => void {
  const passOn = new BroadcastChannel(name);
  const stop = new AbortController();
  passOn.addEventListener("message", ({ data: heard }: MessageEvent<unknown>) => {
    if (isMessage(heard)) hear(heard);
  });
  const lead = () =>
    new Promise<void>((release) => {
      const connection = source((message) => {
        hear(message);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves this origin
        if (!stop.signal.aborted) passOn.postMessage(message);
      });
      stop.signal.addEventListener("abort", () => {
        connection.unsubscribe();
        release();
      });
    });
  // Aborted while waiting for the lock: this tab went away before its turn came.
  navigator.locks.request(name, { signal: stop.signal }, lead).catch(() => undefined);
  return () => {
    stop.abort();
    passOn.close();
  };
}
