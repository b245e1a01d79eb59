import { forgeFrom } from "@naast/auth/invitation-secrets";
import { settingsFrom } from "@naast/auth/settings";
import { openFeed } from "@naast/live";
import type { PersonaKey, Scenario } from "@naast/testing";
import { newId } from "@naast/vocabulary";
import { type AnyTRPCProcedure, callTRPCProcedure, getTRPCErrorFromUnknown, isTrackedEnvelope } from "@trpc/server";
import type { ApiContext } from "../context.ts";
import { type Failure, failureOf } from "../failures.ts";
import type { Meta } from "../procedures.ts";
import { createCaller, router } from "../router.ts";

/** How a call ended. `closed`: a channel that says at once that there is nothing to follow. */
export type Outcome = "ok" | "closed" | Failure["kind"];
export type Caller = ReturnType<typeof createCaller>;
export type Kind = "query" | "mutation" | "subscription";

/** What a call needs of a scenario. */
export type Asked = Pick<Scenario, "store" | "clock" | "signedIn">;

/** What an installation is given to work with. */
export const installation = {
  AUTH_SECRET: "only for tests, at least 32 characters long",
  PORTAL_URL: "http://localhost:3001",
  DASHBOARD_URL: "http://localhost:3000",
};
/** Makes secrets as an installation with mail and text messages does. */
export const testForge = forgeFrom(settingsFrom(installation), { DEMO: "1" });

/** A request of somebody of a scenario, or of nobody, as an app would hand it over. */
export function contextOf(scenario: Asked, key: PersonaKey | null): ApiContext {
  const requestId = newId("Request");
  return {
    app: key === null ? "portal" : scenario.signedIn(key).app,
    actor: key === null ? null : scenario.signedIn(key),
    requestId,
    isStillSignedIn: async () => key !== null,
    open: async (actor) => ({ store: scenario.store, clock: scenario.clock, actor, requestId }),
    forge: () => testForge,
  };
}

/** The API as somebody of a scenario calls it. */
export function callerOf(scenario: Asked, key: PersonaKey | null): Caller {
  return createCaller(contextOf(scenario, key));
}

/** Their types say subjects in subjects; the router keeps them by path. */
const byPath: ReadonlyMap<string, unknown> = new Map(Object.entries(router._def.procedures));

// A procedure is a function with a description.
const isProcedure = (value: unknown): value is AnyTRPCProcedure => typeof value === "function" && "_def" in value;

function isMeta(meta: unknown): meta is Meta {
  return typeof meta === "object" && meta !== null && "action" in meta;
}

/** The names of the fields that a schema reads. */
function fieldsOf(schema: unknown): readonly string[] {
  return typeof schema === "object" && schema !== null && "shape" in schema ? Object.keys(Object(schema.shape)) : [];
}

type Described = { path: string; kind: Kind; action: Meta["action"] | undefined; fields: readonly string[] };

/** Every procedure by its path, with what it says of itself. */
export const procedures: readonly Described[] = [...byPath].flatMap(([path, procedure]) => {
  if (!isProcedure(procedure)) return [];
  const { type, meta } = procedure._def;
  const inputs: readonly unknown[] = "inputs" in procedure._def && Array.isArray(procedure._def.inputs) ? procedure._def.inputs : [];
  return { path, kind: type, action: isMeta(meta) ? meta.action : undefined, fields: inputs.flatMap(fieldsOf) };
});

export type Call = { context: ApiContext; path: string; input: unknown };
export type Called = { outcome: Outcome; failure: Failure | null; error: Error | null; result: unknown };

const ended = (outcome: Outcome, result: unknown): Called => ({ outcome, failure: null, error: null, result });

function isChannel(value: unknown): value is AsyncGenerator {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** A channel on which nothing happens is left after this long. In milliseconds. */
const longestWait = 200;

/** The first message of a channel, if there is one soon; it is left after that. */
async function firstOf(channel: AsyncGenerator): Promise<Called> {
  const { value } = await channel.next();
  await channel.return(undefined);
  const head: unknown = isTrackedEnvelope(value) ? value[1] : value;
  const isClosed = typeof head === "object" && head !== null && "kind" in head && head.kind === "closed";
  return ended(isClosed ? "closed" : "ok", head);
}

/** Calls a procedure by its path with any input at all, as the HTTP door does. Waits for one message of a channel. */
export async function call({ context, path, input }: Call): Promise<Called> {
  const kind = procedures.find((one) => one.path === path)?.kind ?? "query";
  const stop = new AbortController();
  const patience = setTimeout(() => stop.abort(), longestWait);
  try {
    const result: unknown = await callTRPCProcedure({
      router,
      path,
      type: kind,
      ctx: context,
      getRawInput: async () => input,
      signal: stop.signal,
      batchIndex: 0,
    });
    return isChannel(result) ? await firstOf(result) : ended("ok", result);
  } catch (thrown) {
    const error = getTRPCErrorFromUnknown(thrown);
    const failure = failureOf(error);
    return { outcome: failure.kind, failure, error, result: null };
  } finally {
    clearTimeout(patience);
    stop.abort();
  }
}

/** Lets the API of this process follow the events of a scenario, as `startLive` does for the real store. */
export async function followScenario(scenario: Scenario): Promise<() => void> {
  const feed = await openFeed(scenario.store);
  globalThis.naastFeed = Promise.resolve(feed);
  return () => {
    feed.close();
    globalThis.naastFeed = undefined;
  };
}
