import type { ParticipantView, PersonId } from "@naast/vocabulary";

/** Stands for everybody of a plan inside a file. The client has no key: the file is theirs. */
export type FileKeys = { of: (id: PersonId | null) => string | null; required: (id: PersonId) => string };

export function fileKeys(people: readonly ParticipantView[]): FileKeys {
  const keys = new Map<PersonId, string>(people.map(({ personId }, index) => [personId, `p${index + 1}`]));
  return {
    of: (id) => (id === null ? null : (keys.get(id) ?? null)),
    required(id) {
      const key = keys.get(id);
      if (key === undefined) throw new Error("everybody in a plan has a key in its file");
      return key;
    },
  };
}
