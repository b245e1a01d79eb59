import { createServer } from "node:http";
import { openMailbox, type ReceivedMail } from "@naast/mail/testing/mailbox";

export type Outward = Awaited<ReturnType<typeof openOutward>>;

/** What leaves Naast, caught on this machine: a mail server that can refuse, and a text gateway that takes nothing it is given. */
export async function openOutward() {
  const mailbox = await openMailbox();
  const texts: string[] = [];
  const gateway = createServer((request, response) => {
    void request.toArray().then((parts: Buffer[]) => {
      const body = Buffer.concat(parts).toString();
      texts.push(body);
      response.writeHead(500).end(body);
    });
  });
  await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
  const place = gateway.address();
  const port = typeof place === "object" && place !== null ? place.port : 0;
  return {
    environment: { SMTP_URL: mailbox.url, TEXT_GATEWAY_URL: `http://localhost:${port}/`, TEXT_GATEWAY_TOKEN: "gateway-token-5c1d" },
    mailbox,
    texts,
    async close() {
      await mailbox.close();
      await new Promise((resolve) => gateway.close(resolve));
    },
  };
}

/** The words of a mail as its reader sees them (RFC 2045, quoted-printable). */
export function wordsOf({ raw }: ReceivedMail): string {
  return raw.replaceAll("=\r\n", "").replaceAll("=3D", "=");
}
