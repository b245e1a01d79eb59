import { authorise, authoriseInShelter, authoriseSelf, logRefusal } from "@naast/domain";
import type { ClientAction, SelfAction, ShelterAction } from "@naast/policy";
import { forClient as clientChoice, Refused } from "@naast/vocabulary";
import { initTRPC, TRPCError } from "@trpc/server";
import type { ApiContext } from "./context.ts";
import { failureOf, withCode } from "./failures.ts";

/** Every procedure says which action it is, or why it is open. A test reads this of all of them. */
export type Meta = { action: ClientAction | SelfAction | ShelterAction };

const t = initTRPC
  .context<ApiContext>()
  .meta<Meta>()
  .create({
    sse: { ping: { enabled: true, intervalMs: 15_000 }, maxDurationMs: 10 * 60_000, client: { reconnectAfterInactivityMs: 40_000 } },
    errorFormatter: ({ shape, error, ctx }) => ({
      ...shape,
      message: shape.data.code,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, failure: failureOf(error), requestId: ctx?.requestId ?? null },
    }),
  });

export const { router, createCallerFactory } = t;

const coded = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  throw withCode(result.error);
});

const signedIn = t.procedure.use(coded).use(async ({ ctx, next }) => {
  if (!ctx.actor) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { domain: await ctx.open(ctx.actor) } });
});

/** A procedure on one client's plan. The permit, and its line in the access log, come before anything else. */
export function forClient<A extends ClientAction>(action: A, subjectOf?: string) {
  return signedIn
    .meta({ action })
    .input(clientChoice)
    .use(async ({ ctx, input, getRawInput, next }) => {
      const subjectId = subjectOf ? idIn(await getRawInput(), subjectOf) : null;
      const permit = await authorise(ctx.domain, action, { clientId: input.clientId, ...(subjectId ? { subjectId } : {}) });
      const result = await next({ ctx: { permit } });
      if (!result.ok && result.error.cause instanceof Refused) await logRefusal(ctx.domain, permit, subjectId);
      return result;
    });
}

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of what a call is about, for the log. Only something shaped like one: the log holds no words. */
function idIn(input: unknown, name: string): string | null {
  const value = typeof input === "object" && input !== null ? Object.entries(input).find(([key]) => key === name)?.[1] : null;
  return typeof value === "string" && identifier.test(value) ? value : null;
}

/** A procedure inside the organisation. */
export function forShelter<A extends ShelterAction>(action: A) {
  return signedIn.meta({ action }).use(async ({ ctx, next }) => next({ ctx: { permit: await authoriseInShelter(ctx.domain, action) } }));
}

/** A procedure on one's own account. */
export function forSelf<A extends SelfAction>(action: A) {
  return signedIn.meta({ action }).use(async ({ ctx, next }) => next({ ctx: { permit: await authoriseSelf(ctx.domain, action) } }));
}

/** A channel that authorises by itself, before every message. */
export function following(action: "live.follow") {
  return signedIn.meta({ action });
}
