import type { Id, ParticipantView, PersonId } from "@naast/vocabulary";

/** Stands for everybody of a plan inside a file. The client has no key: the file is theirs. */
export type FileKeys = {
  of: (id: PersonId | null) => string | null;
  required: (id: PersonId) => string;
  /** Who said something: `null` is the client. Nothing for who is not in the file, whose words stay out. */
  saidBy: (id: PersonId) => readonly (string | null)[];
  isClient: (id: PersonId | null) => boolean;
};

export function fileKeys(people: readonly ParticipantView[], clientPersonId: PersonId): FileKeys {
  const keys = new Map<PersonId, string>(people.map(({ personId }, index) => [personId, `p${index + 1}`]));
  const of = (id: PersonId | null) => (id === null ? null : (keys.get(id) ?? null));
  return {
    of,
    required(id) {
      const key = keys.get(id);
      if (key === undefined) throw new Error("everybody in a plan has a key in its file");
      return key;
    },
    saidBy(id) {
      const key = of(id);
      return id === clientPersonId ? [null] : key === null ? [] : [key];
    },
    isClient: (id) => id === clientPersonId,
  };
}

/** A key for each of these, in the order in which they stand in the file; `null` for what does not stand in it. */
export type ThingKeys<Brand extends string> = (id: Id<Brand> | null) => string | null;

export function thingKeys<Brand extends string>(letter: string, ids: readonly Id<Brand>[]): ThingKeys<Brand> {
  const keys = new Map<Id<Brand>, string>(ids.map((id, index) => [id, `${letter}${index + 1}`]));
  return (id) => (id === null ? null : (keys.get(id) ?? null));
}

/** What others in the file point to. */
export type PlanThings = {
  goal: ThingKeys<"Goal">;
  step: ThingKeys<"Step">;
  meeting: ThingKeys<"Meeting">;
  proposal: ThingKeys<"Proposal">;
};
