import { keepMessageChoice, readMessageSettings, readReachOf, retimeMessages } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import { Invalid, type MessageChoice, type MessageSettingsView, messageDueAt, NotFound, usualQuietHours } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import type { Forge } from "../invitation/invitation-forge.ts";

/** How one gets word of what is new. Nobody does before they chose to. */
export async function readOwnMessageSettings(
  ctx: Context,
  permit: SelfPermit<"messages.readSettings">,
  { channels }: Pick<Forge, "channels">,
): Promise<MessageSettingsView> {
  const reach = await readReachOf(ctx.store.read, permit.actorId);
  if (!reach) throw new NotFound();
  const found = await readMessageSettings(ctx.store.read, permit);
  const { channel, rhythm, telephone, quietFrom, quietUntil } = found ?? {
    ...usualQuietHours,
    channel: "none" as const,
    rhythm: "daily" as const,
    telephone: null,
  };
  const { email, timeZone } = reach;
  return { channel, rhythm, telephone, quietFrom, quietUntil, email, timeZone, textsAreSent: channels.includes("text") };
}

/** Chooses how, how often and at which hours. `Invalid` for a way in which nothing could reach them. What waits is timed anew. */
export async function chooseMessages(
  ctx: Context,
  permit: SelfPermit<"messages.choose">,
  { choice, forge }: { choice: MessageChoice; forge: Pick<Forge, "channels" | "stopWord"> },
): Promise<void> {
  const at = ctx.clock.now();
  if (choice.channel === "text" && choice.telephone === null) throw new Invalid({ telephone: "writeSomething" });
  if (choice.channel === "text" && !forge.channels.includes("text")) throw new Invalid({ channel: "choose" });
  await ctx.store.write(async (tx) => {
    const reach = await readReachOf(tx, permit.actorId);
    if (!reach) throw new NotFound();
    if (choice.channel === "email" && reach.email === null) throw new Invalid({ channel: "choose" });
    const telephone = choice.channel === "text" ? choice.telephone : null;
    await keepMessageChoice(tx, permit, { ...choice, telephone, at, stopHash: forge.stopWord(permit.actorId).hash });
    await retimeMessages(tx, permit, messageDueAt(at, { ...choice, timeZone: reach.timeZone }));
  });
}
