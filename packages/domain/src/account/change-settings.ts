import { changeOwnSettings } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import type { SettingsChange } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Changes language, text size or data saver of one's own account. */
export function changeSettings(ctx: Context, permit: SelfPermit<"account.changeSettings">, settings: SettingsChange): Promise<void> {
  return ctx.store.write((tx) => changeOwnSettings(tx, permit, settings));
}
