import { recordedAnswerChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../api/read.ts";
import { readPlan } from "../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../shell/params.ts";

/** The answer in the address, as this reader sees it; what they may not see looks as if it is not there. */
export async function readRecorded(params: RawParams) {
  const { clientId, recordedId } = await paramsOf(params, recordedAnswerChoice);
  const { recorded } = await read((caller) => caller.recordedAnswers.read({ clientId }));
  return { view: await readPlan(clientId), one: recorded.find(({ id }) => id === recordedId) ?? notFound() };
}
