import { messages } from "@naast/text";
import { languages, planFile } from "@naast/vocabulary";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import type { Translate } from "../../plan/words.ts";
import { asHtml } from "./html.ts";
import { planBlocks } from "./plan-blocks.ts";

const at = "2026-11-23T12:00:00.000Z";
const seen = { visibility: "everyone", readers: [] };
const proposed = { by: "p1", goal: null, goalKind: null, onDay: null, whenWords: null, doer: null, own: false, at, laterOn: null };
const plan = planFile.parse({
  format: "naast-plan",
  version: 2,
  writtenOn: "2026-11-23",
  language: "nl",
  withoutOthers: false,
  name: "Dennis",
  people: [
    { key: "p1", name: "Samira", role: "member", relationWords: "zus" },
    { key: "p2", name: "Ingrid", role: "member", relationWords: "begeleider" },
  ],
  purposes: [],
  goals: [],
  proposals: [
    {
      ...proposed,
      key: "q1",
      kind: "changePurpose",
      words: "Voor mijn rust",
      why: "Je zei het zelf.",
      state: "changed",
      decidedAt: at,
      decisionWords: "Voor mijn eigen rust",
      reasonWords: "Zo klopt het.",
      earlier: [{ state: "no", decidedAt: at, decisionWords: null, reasonWords: "Nu even niet.", laterOn: null }],
      responses: [
        {
          by: "p2",
          since: at,
          kind: "goodBut",
          words: "Neem de tijd.",
          at,
          earlier: [{ kind: "notSure", words: "Nog een vraag.", at }],
        },
      ],
    },
  ],
  recorded: [
    {
      kind: "proposalResponse",
      about: "q1",
      person: "p2",
      by: "p1",
      byNobody: false,
      answer: "good",
      words: "Prima zo.",
      way: "telephone",
      saidOn: "2026-11-23",
      readBack: true,
      at,
      correctableUntil: at,
      confirmedAt: null,
      correctedAt: null,
      correctedBy: null,
    },
  ],
  rounds: [
    {
      goal: null,
      question: "En daarna?",
      openedAt: at,
      closedAt: null,
      people: ["p1"],
      views: [{ by: null, side: "client", words: "Eerst rust.", at, changedAt: at }],
    },
  ],
  meetings: [
    {
      ...seen,
      key: "m1",
      title: "Wanneer zien we elkaar?",
      startsAt: at,
      place: null,
      by: null,
      state: "proposed",
      offered: ["2026-12-03T18:00:00.000Z"],
      replies: [{ by: "p1", times: [{ at: "2026-12-03T18:00:00.000Z", answer: "can" }], coming: "yes", words: "Leuk.", at }],
      agenda: [{ by: "p2", words: "De sleutel", state: "proposed", at }],
      contributions: [{ by: null, what: "Soep", state: "requested", doer: "p1", own: false, at }],
      notes: [{ by: null, words: "Hoe gaat het met je?", shared: false, at }],
    },
  ],
  contactMoments: [],
  nodes: [],
  ties: [],
  snapshots: [],
  portrait: null,
});

describe.each(languages)("the plan as a page in %s", (language) => {
  const t: Translate = createTranslator({ locale: language, messages: messages[language] });
  const html = asHtml(planBlocks({ plan, t, writing: { language, today: "2026-11-23", byDate: true } }), { language, name: "x" });

  it.each([
    ["what was proposed and chosen", ["Voor mijn rust", "‘Voor mijn eigen rust’", "Zo klopt het.", "Nu even niet."]],
    ["what others said, by name, now and before", ["Ingrid: ", "Neem de tijd.", "Nog een vraag."]],
    ["views, and what was written down for somebody", ["En daarna?", "Eerst rust.", "Prima zo."]],
    ["a meeting of which the time is open", ["Wanneer zien we elkaar?", "De sleutel", "Soep · Samira", "Leuk.", "Hoe gaat het met je?"]],
  ])("says %s", (_, words) => {
    expect(words.filter((one) => !html.includes(one))).toEqual([]);
  });

  it("has words for everything", () => {
    expect(html).not.toMatch(/portalTakeAlong\.|planTogether\.|proposal\.|meeting\.|undefined|null/);
  });
});
