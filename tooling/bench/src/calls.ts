import { get } from "node:http";
import type { Asked } from "./load.ts";

type Call = { address: string; cookie: string; procedure: string; input: unknown };

/** A question to the API, as its clients ask it. */
export function queryOf({ address, cookie, procedure, input }: Call): Asked {
  return { url: `${address}/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`, headers: { cookie } };
}

/** A change through the API. */
export function mutationOf({ address, cookie, procedure, input }: Call): Asked {
  const headers = { cookie, origin: address, "content-type": "application/json" };
  return { url: `${address}/api/trpc/${procedure}`, method: "POST", headers, body: JSON.stringify(input) };
}

/** The JSON that one request answers. */
export async function answerOf<Answer>(
  { url, body, ...rest }: Asked,
  pick: (json: { result: { data: Answer } }) => Answer,
): Promise<Answer> {
  const answer = await fetch(url, { ...rest, ...(body === undefined ? {} : { body }) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return pick(await answer.json());
}

/** An endless walk through a list that jumps about, the same one each time. */
export function wander<Item>(items: readonly Item[]): () => Item {
  const stride = 7_919;
  let at = 0;
  return () => {
    at += stride;
    const item = items[at % items.length];
    if (item === undefined) throw new Error("there is nothing to walk through");
    return item;
  };
}

/** Listens to a plan as an open screen does; the answer stops it and says how many messages came. */
export function follow(address: string, cookie: string, clientId: string): () => number {
  const { url } = queryOf({ address, cookie, procedure: "live.follow", input: { clientId } });
  let heard = 0;
  const request = get(url, { headers: { cookie, accept: "text/event-stream" } }, (response) => {
    response.setEncoding("utf8");
    response.on("data", (part: string) => {
      heard += part.match(/^id: /gm)?.length ?? 0;
    });
    // Cut off by us, in the middle.
    response.on("error", () => {});
  });
  request.on("error", () => {});
  return () => {
    request.destroy();
    return heard;
  };
}
