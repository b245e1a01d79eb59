import { idOf } from "@naast/vocabulary";
import { z } from "zod";
import { type Deed, deeds, type ToldReason, toldReasons } from "../form/arrive.ts";

/** What a page learns from the address after a change. Anything that is not ours is left out. */
export type Search = {
  did: Deed | null;
  told: ToldReason | null;
  changeId: string | null;
  until: number | null;
  on: string | null;
};

export type RawSearch = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

const schema = z.object({
  did: z.enum(deeds).nullable().catch(null),
  told: z.enum(toldReasons).nullable().catch(null),
  changeId: idOf("Change").nullable().catch(null),
  until: z.coerce.number().int().positive().nullable().catch(null),
  on: z.uuid().nullable().catch(null),
});

export async function searchOf(raw: RawSearch): Promise<Search> {
  const { did, told, changed, until, on } = await raw;
  return schema.parse({ did, told, changeId: changed, until, on });
}

export const noSearch: Search = { did: null, told: null, changeId: null, until: null, on: null };
