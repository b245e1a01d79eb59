import { gatherTimes, meetingReply } from "@naast/vocabulary";
import { z } from "zod";

/** An answer as a form sends it: one field for each time, which are one list for the API. No answer is none. */
export const replyForm = z.preprocess((sent) => {
  const { coming, ...others } = gatherTimes(sent);
  return coming === "" ? others : { ...others, coming };
}, meetingReply);
