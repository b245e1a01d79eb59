import { health } from "@naast/api";

/** For whoever keeps the app running: how it is, without a word about anybody. */
export async function GET(): Promise<Response> {
  const answer = await health();
  return Response.json(answer, { status: answer.status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } });
}
