// For tests: a real mail server on loopback that keeps what it gets.
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { from: string; to: readonly string[]; raw: string };

/** `pause`: how long the server takes over each thing it is told, and over its last answer. */
export async function openMailbox({ pause = async () => {} }: { pause?: () => Promise<unknown> } = {}) {
  const received: ReceivedMail[] = [];
  let refusal: Error | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    async onRcptTo(_address, _session, done) {
      await pause();
      done(refusal);
    },
    async onData(stream, session, done) {
      // Who is killed in the middle leaves half a mail, which counts for nothing.
      const parts = await stream.toArray().catch(() => null);
      if (parts === null) return;
      const { mailFrom, rcptTo } = session.envelope;
      const to = rcptTo.map(({ address }) => address);
      received.push({ from: mailFrom === false ? "" : mailFrom.address, to, raw: Buffer.concat(parts).toString() });
      await pause();
      done();
    },
  });
  // And their connection ends without a word.
  server.on("error", () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const place = server.server.address();
  const port = typeof place === "object" && place !== null ? place.port : 0;
  return {
    url: `smtp://localhost:${port}`,
    received,
    /** From now on every recipient is refused, or no longer. */
    refuse(error: Error | null) {
      refusal = error;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  };
}
