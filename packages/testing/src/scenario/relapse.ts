import { giveGrant } from "../story/people.ts";
import { askInPhase, writeCrisisCard, writePhase } from "../story/relapse.ts";
import type { ScenarioCast } from "./joint-plan.ts";

/** One phase that everybody with the label reads, one for Rik and the night, one for Dennis alone; and who has the label. */
export function tellScenarioRelapse({ world, story, samira, rik, ingrid }: ScenarioCast) {
  const { past, day } = world.calendar;
  for (const { personId } of [samira, rik, ingrid])
    giveGrant(story, { to: personId, label: "relapsePlan", at: past(-20, "12:00"), days: 180 });
  const everyone = writePhase(story, {
    at: past(-19, "20:00"),
    shape: "open",
    name: "Het gaat wel",
    signWords: "Ik slaap door.",
    ownWords: "Elke dag naar buiten.",
    visibility: "everyone",
  });
  const chosen = writePhase(story, {
    at: past(-19, "20:10"),
    shape: "half",
    name: "Het wordt zwaarder",
    signWords: "Ik neem niet op.",
    ownWords: "Ik bel Rik.",
    stopWords: "Niet veel vragen.",
    professionalWords: "Thee, en rustig blijven.",
    visibility: "chosen",
    readers: [rik.personId],
    atNight: true,
  });
  const me = writePhase(story, { at: past(-19, "20:20"), shape: "full", name: "Het gaat niet meer", signWords: "Ik wil weg." });
  const asked = askInPhase(story, { phaseId: everyone, of: samira, words: "Bel je me op zondag?", at: past(-18, "20:00") });
  const accepted = askInPhase(story, {
    phaseId: chosen,
    of: rik,
    words: "Kom je langs als ik niet opneem?",
    at: past(-18, "20:10"),
    says: { answer: "yes", at: past(-18, "22:00") },
  });
  const { callIds } = writeCrisisCard(story, {
    at: past(-18, "21:00"),
    coverWords: "Blijf rustig bij me.",
    practicalWords: "Ik gebruik medicijnen voor mijn bloeddruk.",
    reviewOn: day(30),
    calls: [{ name: "Rik", telephone: "06 12345601", whenWords: "vóór elf uur" }],
  });
  const [call] = callIds;
  if (!call) throw new Error("there is nobody to call");
  return { phases: { everyone, chosen, me }, relapseRequests: { asked, accepted }, relapseCall: call };
}
