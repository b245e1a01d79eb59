import { failureOf } from "@naast/api";
import { forClient } from "@naast/vocabulary";
import { api } from "../../../../../../api/caller.ts";
import { wordsFor } from "../../../../../../plan/words.ts";
import { asDownload, ownPartBundle } from "../../../../../../take-along/bundle.ts";
import { noFile } from "../../../../../../take-along/no-file.ts";

/** What is held about the reader, as a file to keep. Reading it is a line in the log. */
export async function GET(request: Request, { params }: { params: Promise<{ clientId: string }> }): Promise<Response> {
  const parsed = forClient.safeParse(await params);
  if (!parsed.success) return noFile("notFound", request);
  try {
    const view = await (await api()).membership.takeOwnPartAlong(parsed.data);
    return asDownload(ownPartBundle(view, await wordsFor(view.readAt)));
  } catch (error) {
    return noFile(failureOf(error).kind, request);
  }
}
