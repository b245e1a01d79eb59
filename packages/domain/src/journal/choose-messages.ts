import { keepMessageChoice, readMessageChoiceInPlan, readMessageSettings, readReachOf, retimeMessages } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import { Invalid, type MessageChoice, type MessageSettingsView, messageDueAt, NotFound, usualQuietHours } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import type { Forge } from "../invitation/invitation-forge.ts";

const nothingYet = { channel: "none", rhythm: "daily", telephone: null } as const;
type Settings = Pick<MessageSettingsView, "channel" | "rhythm" | "telephone" | "quietFrom" | "quietUntil">;

/** What one chose for all plans; before that, what one chose when one said yes to one (`domain.md` 7.3). */
async function settingsOf(ctx: Context, permit: SelfPermit<"messages.readSettings">): Promise<Settings> {
  const own = await readMessageSettings(ctx.store.read, permit);
  const { quietFrom, quietUntil } = own ?? usualQuietHours;
  const inPlan = own === null || own.channel === "none" ? await readMessageChoiceInPlan(ctx.store.read, permit) : null;
  const { channel, rhythm, telephone } = inPlan ?? own ?? nothingYet;
  return {
    quietFrom,
    quietUntil,
    telephone,
    channel: channel === "letter" ? "none" : channel,
    // Once a month is chosen in a plan only; here the slowest is once a week.
    rhythm: rhythm === "each" || rhythm === "daily" ? rhythm : "weekly",
  };
}

/** How one gets word of what is new. Nobody does before they chose to. */
export async function readOwnMessageSettings(
  ctx: Context,
  permit: SelfPermit<"messages.readSettings">,
  { channels }: Pick<Forge, "channels">,
): Promise<MessageSettingsView> {
  const reach = await readReachOf(ctx.store.read, permit.actorId);
  if (!reach) throw new NotFound();
  const { channel, rhythm, telephone, quietFrom, quietUntil } = await settingsOf(ctx, permit);
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
