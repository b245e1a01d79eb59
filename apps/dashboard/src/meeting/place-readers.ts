import type { PersonId } from "@naast/vocabulary";
import { z } from "zod";

const prefix = "placeReader-";

/** The name of the field of one person who may read a secret place; a form sends each name once. */
export function placeReaderField(personId: PersonId): string {
  return `${prefix}${personId}`;
}

/** A form with a tick per person, as the list of people that the API reads. */
export function withPlaceReaders<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((sent) => {
    const values: Record<string, unknown> = { ...(typeof sent === "object" ? sent : {}) };
    const placeReaderIds = Object.keys(values).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
    return { ...values, placeReaderIds };
  }, schema);
}
