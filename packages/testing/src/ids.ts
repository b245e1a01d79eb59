import { createHash } from "node:crypto";
import type { Id, PersonId } from "@naast/vocabulary";

/** People and places keep their identifier whatever the day of seeding. */
const fixedMoment = Date.UTC(2026, 0, 1);

/** A UUID of version 7 (RFC 9562): its first half is the moment, so rows of one time lie together; the rest comes from the name. */
function uuidFrom(name: string, at: number): string {
  const hash = createHash("sha256").update(name).digest("hex");
  const time = at.toString(16).padStart(12, "0");
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}

const length = 36;

function isMade<const Brand extends string>(made: string): made is Id<Brand> {
  return made.length === length;
}

/** Identifiers of one kind of thing that follow from a name (and a moment): the same seed gives the same ones. */
export function derivedIds<const Brand extends string>(brand: Brand): (name: string, at?: Date) => Id<Brand> {
  return (name, at) => {
    const made = uuidFrom(`${brand}/${name}`, at?.getTime() ?? fixedMoment);
    if (!isMade<Brand>(made)) throw new Error(`no identifier for ${name}`);
    return made;
  };
}

const personIds = derivedIds("Person");

/** The person behind a key of `personas`, or any other key of the seed. */
export function personIdOf(key: string): PersonId {
  return personIds(key);
}

/** The plan of the client with this key. */
export const clientIdOf = derivedIds("Client");
