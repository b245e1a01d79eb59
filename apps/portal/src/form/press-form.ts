import { redirect } from "next/navigation";
import type { z } from "zod";
import { type Api, api } from "../api/caller.ts";
import { herePage, herePath } from "../api/here.ts";
import { signInPath } from "../paths.ts";
import { withToldReason } from "./arrive.ts";
import { valuesOf } from "./form-input.ts";
import { attempt } from "./submit.ts";

type Work<Schema extends z.ZodType> = { schema: Schema; save: (caller: Api, input: z.output<Schema>) => Promise<string> };

/** Handles a form that is only a button. When it cannot be done, the same page says why. */
export async function press<Schema extends z.ZodType>(form: FormData, { schema, save }: Work<Schema>): Promise<never> {
  const parsed = schema.safeParse(valuesOf(form));
  const here = await herePage();
  if (!parsed.success) redirect(withToldReason(here, "again"));
  const outcome = await attempt(() => api().then((caller) => save(caller, parsed.data)));
  if ("path" in outcome) redirect(outcome.path);
  const { failure } = outcome;
  if (failure.kind === "signedOut") redirect(signInPath(await herePath()));
  redirect(withToldReason(here, failure.kind === "conflict" ? failure.reason : failure.kind === "refused" ? "refused" : "again"));
}
