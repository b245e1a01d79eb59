import { createServer, type IncomingHttpHeaders } from "node:http";

export type HandedIn = { headers: IncomingHttpHeaders; body: { id: string; to: string; text: string } };

/** A text gateway for tests: takes what is handed in over HTTP, or answers what a test wants. */
export async function openGateway() {
  const received: HandedIn[] = [];
  let answer = 202;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      if (answer < 300) received.push({ headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) });
      response.writeHead(answer).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the gateway did not open");
  return {
    url: `http://127.0.0.1:${address.port}/texts`,
    received,
    answers: (status: number) => {
      answer = status;
    },
    close: () => new Promise((done) => server.close(done)),
  };
}
export type Gateway = Awaited<ReturnType<typeof openGateway>>;
