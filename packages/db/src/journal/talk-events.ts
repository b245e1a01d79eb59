/** Told to open screens, not kept as lines of what happened: where a meeting is, and everything about private time but what was shared. */
export const quietTalkKinds = ["talk.changed", "privateTime.opened", "privateTime.written", "privateTime.closed"] as const;

/** That somebody wrote or came in is not told to who may not come in: not even that it happened. */
export const behindClosedDoors = "privateTime.written";
