import { notFound } from "next/navigation";
import type { z } from "zod";

export type RawParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The ids in an address. One that has not the shape of an id is an address that does not exist. */
export async function paramsOf<Schema extends z.ZodType>(raw: RawParams, schema: Schema): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(await raw);
  return parsed.success ? parsed.data : notFound();
}
