import type { Id } from "@naast/vocabulary";
import { inviteByWords, nominate, noteTalk } from "../story/invitations.ts";
import { addNode } from "../story/map.ts";
import type { ScenarioCast } from "./joint-plan.ts";

/** An idea that could be sent, an invitation under way, one that was answered with no, one with a question, two nominations, a talk. */
export function tellScenarioInvitations({ world, story, samira, sanne, ingrid }: ScenarioCast, nodes: { workers: Id<"NetworkNode"> }) {
  const { past } = world.calendar;
  const at = past(-6, "12:00");
  const why = "Met u kan ik lachen.";
  const purposeWords = "Ik wil weer mensen om me heen. Dan hoef ik niet alles alleen te doen.";
  const unsafe = addNode(story, { label: "Ramon", circle: "outside", sector: "friends", tone: "unsafe", at });
  return {
    invitations: {
      idea: inviteByWords(story, { label: "Youssef", state: "idea", channel: "self", why, at }),
      sent: inviteByWords(story, {
        label: "De Vries",
        nodeId: nodes.workers,
        why,
        purposeWords,
        at,
        sentAt: past(-5, "12:00"),
        question: "Wat houdt het in?",
      }),
      declined: inviteByWords(story, {
        label: "Oom Cor",
        state: "declined",
        why,
        purposeWords,
        at,
        sentAt: past(-5, "12:00"),
        answeredAt: past(-4, "09:00"),
      }),
      blocked: inviteByWords(story, { label: "Bas", state: "blocked", channel: "self", why, at }),
      nominated: nominate(story, { by: samira, label: "Tante Bep", words: "Ze vroeg naar je.", at: past(-3, "12:00") }),
      ofSanne: nominate(story, { by: sanne, label: "Coach Wim", words: "Je noemde hem vaak.", at: past(-3, "13:00") }),
      unsafe: inviteByWords(story, { label: "Ramon", nodeId: unsafe, state: "idea", channel: "self", why, at }),
    },
    unsafeNode: unsafe,
    talk: noteTalk(story, { nodeId: unsafe, workerId: ingrid.personId, at: past(-2, "15:00") }),
  };
}
