import { newId } from "@naast/vocabulary";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { forgetAllDrafts, forgetDraft, keepDraft, readDraft } from "./draft-keeper.ts";

const ingrid = { personId: newId("Person"), sharedDevice: false, form: "comment" };
const fatih = { ...ingrid, personId: newId("Person") };
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  // Only what the keeper uses: keys are own properties of a real storage too.
  const storage = new Proxy(
    {},
    {
      get: (_target, name) =>
        ({
          getItem: (key: string) => kept.get(key) ?? null,
          setItem: (key: string, value: string) => kept.set(key, value),
          removeItem: (key: string) => kept.delete(key),
        })[String(name)],
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
  vi.stubGlobal("window", { localStorage: storage });
});

describe("a draft", () => {
  it("is there again after a reload, for the same person and form only", () => {
    keepDraft(ingrid, { words: "Ik neem de map mee" });
    expect(readDraft(ingrid)).toEqual({ words: "Ik neem de map mee" });
    expect(readDraft({ ...ingrid, form: "ownView" })).toBeNull();
    expect(readDraft(fatih)).toBeNull();
  });

  it("is gone once it was sent, and when everything was wiped out by hand", () => {
    keepDraft(ingrid, { words: "iets" });
    forgetDraft(ingrid);
    expect(readDraft(ingrid)).toBeNull();
    keepDraft(ingrid, { words: "iets" });
    keepDraft(ingrid, { words: "  " });
    expect(kept.size).toBe(0);
  });

  it("is never kept on a device that others use", () => {
    keepDraft({ ...ingrid, sharedDevice: true }, { words: "iets" });
    expect(kept.size).toBe(0);
    keepDraft(ingrid, { words: "iets" });
    expect(readDraft({ ...ingrid, sharedDevice: true })).toBeNull();
  });

  it("goes with the person who signs out, and nobody else's does", () => {
    keepDraft(ingrid, { words: "van Ingrid" });
    keepDraft(fatih, { words: "van Fatih" });
    forgetAllDrafts(ingrid.personId);
    expect(readDraft(ingrid)).toBeNull();
    expect(readDraft(fatih)).toEqual({ words: "van Fatih" });
  });

  it("does not disturb who types when the storage is full or broken", () => {
    vi.stubGlobal("window", {});
    expect(() => keepDraft(ingrid, { words: "iets" })).not.toThrow();
    expect(readDraft(ingrid)).toBeNull();
  });
});
