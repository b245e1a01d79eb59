import type { meetingChoice, TalkView } from "@naast/vocabulary";
import { cache } from "react";
import type { z } from "zod";
import { read } from "../api/read.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";

type Choice = z.output<typeof meetingChoice>;
/** A meeting, and what every part of its pages needs. */
export type TalkFrame = PlanFrame & { talk: TalkView };

const readOnce = cache((clientId: Choice["clientId"], meetingId: Choice["meetingId"]) =>
  read((caller) => caller.talk.read({ clientId, meetingId })),
);

/** A meeting that is going on or was; one that the reader may not see looks as if it is not there. */
export async function readTalk({ clientId, meetingId }: Choice): Promise<TalkFrame> {
  const talk = await readOnce(clientId, meetingId);
  return { ...(await frameOf(talk)), talk };
}
