import { listLookBacks, listWaitingOfTalks } from "@naast/db";
import type { Permit } from "@naast/policy";
import { addDays, type Id, momentOf, type PersonId, type TalkWaiting } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";

/** For so many days it stands among what waits; who does not look back is not asked again. */
const lookBackShown = 14;

type Row = { id: string; meetingId: Id<"Meeting">; words: string; byId: PersonId; at: Date };

function waits(kind: "voice" | "agreement", { id: itemId, at, ...row }: Row): TalkWaiting {
  return { kind, ...row, itemId, since: at.getTime() };
}

/** What of meetings waits for this reader: words typed for them, agreements with their name; for the client, to look back. */
export async function talksWaiting(ctx: Context, permit: Permit): Promise<readonly TalkWaiting[]> {
  const { read } = ctx.store;
  const day = today(ctx);
  const { voices, agreements } = await listWaitingOfTalks(read, permit);
  const lookBacks = permit.isClient ? await listLookBacks(read, permit, { since: addDays(day, -lookBackShown), today: day }) : [];
  return [
    ...voices.map((row) => waits("voice", row)),
    ...agreements.map((row) => waits("agreement", row)),
    ...lookBacks.flatMap(({ meetingId, title, lookBackOn }) =>
      lookBackOn === null
        ? []
        : {
            kind: "lookBack" as const,
            meetingId,
            itemId: meetingId,
            byId: permit.clientPersonId,
            words: title,
            since: momentOf(lookBackOn, "09:00").getTime(),
          },
    ),
  ];
}
