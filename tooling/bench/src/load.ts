import { Agent, request } from "node:http";

export type Asked = { url: string; method?: "GET" | "POST"; headers?: Readonly<Record<string, string>>; body?: string };
export type Load = {
  /** The next request; asked for as long as the round lasts. */
  next: () => Asked;
  connections: number;
  seconds: number;
};
export type Loaded = { answers: number; perSecond: number; latencies: readonly number[] };

const longestAnswer = 20_000;

/** One request over a connection that stays open; resolves with the length of the answer, and rejects unless it is 200. */
export function ask(agent: Agent, { url, method = "GET", headers = {}, body }: Asked): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers, timeout: longestAnswer }, (response) => {
      let length = 0;
      response.on("data", (part: Buffer) => {
        length += part.byteLength;
      });
      response.once("end", () =>
        response.statusCode === 200 ? resolve(length) : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    });
    sent.once("timeout", () => sent.destroy(new Error(`${url} did not answer in ${longestAnswer} ms`)));
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Asks over so many connections, each one request at a time, for so many seconds. */
export async function load({ next, connections, seconds }: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const askOn = async () => {
    while (performance.now() < end) {
      const from = performance.now();
      await ask(agent, next());
      latencies.push(performance.now() - from);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, askOn));
  } finally {
    agent.destroy();
  }
  const took = (performance.now() - start) / 1000;
  return { answers: latencies.length, perSecond: latencies.length / took, latencies: latencies.toSorted((a, b) => a - b) };
}
