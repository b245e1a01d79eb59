import { health } from "@naast/api";

/** For whoever guards the machine: what works, and how long mail waits. Says nothing about people. */
export async function GET(): Promise<Response> {
  const state = await health();
  return Response.json(state, { status: state.status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } });
}
