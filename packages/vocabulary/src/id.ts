import { v7 } from "uuid";
import { z } from "zod";

/** The identifier of one kind of thing. An id of a goal is not an id of a step, for the compiler too. */
export type Id<Brand extends string> = string & z.$brand<Brand>;

export type PersonId = Id<"Person">;
export type ClientId = Id<"Client">;

/** The shape of an identifier: a UUID. `Invalid` for anything else, before it reaches a rule. */
export function idOf<const Brand extends string>(_brand: Brand) {
  return z.uuid().brand<Brand>();
}

/** The same for what somebody chooses from a list: choosing nothing gets a sentence that says so. */
export function chosenIdOf<const Brand extends string>(_brand: Brand) {
  return z.uuid({ error: "choose" }).brand<Brand>();
}

const length = 36;

function isMade<const Brand extends string>(made: string): made is Id<Brand> {
  return made.length === length;
}

/** A new identifier. Version 7 (RFC 9562): ordered in time, so rows that belong together lie together on disk. */
export function newId<const Brand extends string>(_brand: Brand): Id<Brand> {
  const made = v7();
  if (!isMade<Brand>(made)) throw new Error("uuid made no identifier");
  return made;
}
