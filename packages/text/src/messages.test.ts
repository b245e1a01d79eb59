import { parse } from "@formatjs/icu-messageformat-parser";
import { clientActions } from "@naast/policy";
import { conflictReasons, goalKinds, goalStates, labels, lifeDomains, visibilities, workerRoles } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { messages } from "./index.ts";

type Tree = { readonly [key: string]: string | Tree };

function flat(tree: Tree, path = ""): [key: string, words: string][] {
  return Object.entries(tree).flatMap(([key, value]): [key: string, words: string][] => {
    const here = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[here, value]] : flat(value, here);
  });
}

/** The values and tags that a message asks for; both languages have to ask for the same. */
function asked(words: string): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === "object" && node !== null) {
      if ("type" in node && "value" in node && node.type !== 0 && typeof node.value === "string") found.add(node.value);
      Object.values(node).forEach(visit);
    }
  };
  visit(parse(words));
  return [...found].toSorted();
}

/** What is left to read when braces and tags are gone; each branch of a choice is a text of its own. */
function readable(words: string): string[] {
  return words.split(/[{}]/).filter((part) => /\s/.test(part.trim()) && !/^\w+, (select|plural|date|number)/.test(part.trim()));
}

function sentences(words: string): number[] {
  return readable(words).flatMap((part) =>
    part
      .replace(/<[^>]+>/g, "")
      .split(/[.?:](?:\s|$)/)
      .filter((sentence) => sentence.trim() !== "")
      .map((sentence) => sentence.trim().split(/\s+/).length),
  );
}

const all = { nl: flat(messages.nl), en: flat(messages.en) };
const languages = ["nl", "en"] as const;

const avoided = {
  nl: /\b(zorgmijder|daklozen?|zwerver|probleem|problemen|zelfredzaam|casus|dossier|doelgroep|nazorg|terugval|gezag|toezicht|contactpersoon|verplicht|score|hulpbron|slechts|gewoon|u dient|uw)\b/i,
  en: /\b(non-compliant|hard to reach|burden|case file|resource|failed|vulnerable|just do|simply)\b/i,
};

describe("messages", () => {
  it("have the same keys in both languages", () => {
    expect(all.en.map(([key]) => key).toSorted()).toEqual(all.nl.map(([key]) => key).toSorted());
  });

  it.each(languages)("are well-formed in %s and ask for the same values", (language) => {
    const other = new Map(all[language === "nl" ? "en" : "nl"]);
    const odd = all[language].filter(([key, words]) => asked(words).join() !== asked(other.get(key) ?? "").join());
    expect(odd).toEqual([]);
  });

  it.each(languages)("never shout and never blame in %s", (language) => {
    expect(all[language].filter(([, words]) => words.includes("!"))).toEqual([]);
    expect(all[language].filter(([, words]) => avoided[language].test(words))).toEqual([]);
  });

  it("are short in Dutch: no sentence over 20 words, 14 at most on average", () => {
    const lengths = all.nl.flatMap(([key, words]) => sentences(words).map((length) => ({ key, length })));
    expect(lengths.filter(({ length }) => length > 20)).toEqual([]);
    expect(lengths.reduce((sum, { length }) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(14);
  });
});

describe("words of the vocabulary", () => {
  const shared = new Set(flat(messages.nl.shared).map(([key]) => key));
  const missing = (names: readonly string[], path: string) => names.filter((name) => !shared.has(`${path}.${name}`));

  it("have a sentence for every action in the access log", () => {
    expect(missing(Object.keys(clientActions), "accessActions")).toEqual([]);
  });

  it("have a name for every kind, state, label, role and reason", () => {
    expect(missing(goalKinds, "goalKinds")).toEqual([]);
    expect(missing(lifeDomains, "lifeDomains")).toEqual([]);
    expect(missing(goalStates, "goalStates")).toEqual([]);
    expect(missing(visibilities, "visibilities")).toEqual([]);
    expect(missing(visibilities, "visibilityChoices")).toEqual([]);
    expect(missing(labels, "labels")).toEqual([]);
    expect(missing(workerRoles, "roles")).toEqual([]);
    expect(missing(conflictReasons, "conflicts")).toEqual([]);
  });
});
