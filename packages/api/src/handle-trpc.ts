import type { App } from "@naast/vocabulary";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { createContext } from "./context.ts";
import { reportBug } from "./report-bug.ts";
import { router } from "./router.ts";

/** A body longer than this is no form of ours. In bytes. */
const longestBody = 100_000;

/** Answers are read as what they are, and kept nowhere. */
const answerHeaders = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

function refusal(status: number, words: string): Response {
  return Response.json({ error: words }, { status, headers: answerHeaders });
}

/**
 * Changes come from our own pages only: a browser says where a request comes from, and one from elsewhere is refused.
 * JSON besides, which a foreign form cannot send without asking first (OWASP, CSRF: verifying origin).
 */
function comesFromElsewhere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("origin");
  // "null" is what a browser says of a page that has no origin to show, such as one in a sandbox.
  return origin !== null && URL.parse(origin)?.host !== request.headers.get("host");
}

/** The body as far as the limit; null when it goes on after that. A stream that says nothing of its length is counted too. */
async function bodyOf(request: Request): Promise<string | null> {
  const decoder = new TextDecoder();
  let length = 0;
  let body = "";
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > longestBody) return null;
    body += decoder.decode(part, { stream: true });
  }
  return body + decoder.decode();
}

/** The HTTP door of the API, the same in both apps. */
export async function handleTrpc(request: Request, app: App): Promise<Response> {
  if (request.method !== "POST") return answer(request, app);
  if (comesFromElsewhere(request)) return refusal(403, "origin");
  if (!request.headers.get("content-type")?.startsWith("application/json")) return refusal(415, "content-type");
  const body = await bodyOf(request);
  if (body === null) return refusal(413, "length");
  const { headers, method, signal, url } = request;
  return answer(new Request(url, { method, headers, body, signal }), app);
}

function answer(request: Request, app: App): Promise<Response> {
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router,
    createContext: () => createContext({ app }),
    responseMeta: ({ type }) => (type === "subscription" ? {} : { headers: new Headers(answerHeaders) }),
    onError: ({ error, path, ctx }) => reportBug(error, { path, requestId: ctx?.requestId ?? "" }),
  });
}
