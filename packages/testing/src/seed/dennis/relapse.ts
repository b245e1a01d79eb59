import { giveGrant } from "../../story/people.ts";
import { askInPhase, writeCrisisCard, writePhase } from "../../story/relapse.ts";
import type { Cast } from "./cast.ts";

/** How it gets harder for Dennis, and what helps. Rik reads all of it, Sanne and the night a part. */
export function tellRelapse({ world, story, rik, samira, sanne }: Cast): void {
  const { past, day } = world.calendar;
  for (const to of [rik, samira, sanne]) giveGrant(story, { to: to.personId, label: "relapsePlan", at: past(-18, "19:10"), days: 180 });
  writePhase(story, {
    at: past(-26, "20:30"),
    shape: "open",
    name: "Het gaat wel",
    signWords: "Ik slaap door.\nIk neem de telefoon op.",
    ownWords: "Elke dag even naar buiten.\nZaterdag koffie met Rik.",
    visibility: "chosen",
    readers: [rik.personId, samira.personId],
  });
  const harder = writePhase(story, {
    at: past(-26, "20:45"),
    shape: "half",
    name: "Het wordt zwaarder",
    signWords: "Ik lig wakker.\nIk neem de telefoon niet meer op.\nIk laat de post liggen.",
    ownWords: "Ik bel Rik, vóór elf uur.\nIk ga een rondje lopen, ook als het regent.",
    stopWords: "Niet veel vragen.\nNiet zeggen dat het meevalt.",
    professionalWords: "Sanne vraagt één keer per dag hoe het is. Kort is goed.",
    visibility: "everyone",
    atNight: true,
  });
  const full = writePhase(story, {
    at: past(-25, "21:10"),
    shape: "full",
    name: "Het gaat niet meer",
    signWords: "Ik wil nergens meer heen.\nIk denk dat ik iedereen tot last ben.",
    ownWords: "Ik zeg tegen iemand dat het zo is.",
    stopWords: "Mij niet alleen laten met mijn gedachten.\nMij niet vastpakken.",
    professionalWords: "Thee, en rustig naast me zitten. Daarna samen bellen.",
    visibility: "chosen",
    readers: [rik.personId, sanne.personId],
    atNight: true,
  });
  askInPhase(story, {
    phaseId: harder,
    of: rik,
    words: "Kom je langs als ik twee dagen niet opneem?",
    at: past(-17, "20:00"),
    says: { answer: "yes", at: past(-17, "22:15") },
  });
  askInPhase(story, {
    phaseId: full,
    of: rik,
    words: "Mag ik je dan midden in de nacht bellen?",
    at: past(-17, "20:05"),
    says: { answer: "yes", at: past(-17, "22:16") },
  });
  askInPhase(story, { phaseId: harder, of: samira, words: "Stuur je me een foto van de kinderen?", at: past(-2, "19:30") });
  writeCrisisCard(story, {
    at: past(-16, "20:20"),
    coverWords: "Ik heb even iemand nodig. Blijf rustig bij me.",
    practicalWords: "Ik neem elke avond een tablet voor mijn bloeddruk.",
    reviewOn: day(40),
    calls: [
      { name: "Rik", telephone: "06 12345601", whenWords: "vóór elf uur" },
      { name: "Sanne", telephone: "020 5550112", whenWords: "overdag" },
    ],
  });
}
