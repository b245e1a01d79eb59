import { failureOf } from "@naast/api";
import { forClient } from "@naast/vocabulary";
import { api } from "../../../../../../api/caller.ts";
import { wordsFor } from "../../../../../../plan/words.ts";
import { asDownload, planBundle } from "../../../../../../take-along/bundle.ts";
import { noFile } from "../../../../../../take-along/no-file.ts";

/** The whole plan as one file. Taking it along is a line in the log. */
export async function GET(request: Request, { params }: { params: Promise<{ clientId: string }> }): Promise<Response> {
  const parsed = forClient.safeParse(await params);
  if (!parsed.success) return noFile("notFound", request);
  try {
    const withoutOthers = new URL(request.url).searchParams.get("others") === "no";
    const view = await (await api()).takeAlong.read({ ...parsed.data, withoutOthers });
    return asDownload(await planBundle(view, await wordsFor(Date.parse(`${view.plan.writtenOn}T12:00:00Z`))));
  } catch (error) {
    return noFile(failureOf(error).kind, request);
  }
}
