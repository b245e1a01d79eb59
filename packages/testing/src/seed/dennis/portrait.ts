import { offerLine, writePortrait } from "../../story/portrait.ts";
import { takeSnapshot } from "../../story/snapshot.ts";
import type { Cast } from "./cast.ts";

/** Who Dennis is, in his words. A line of Samira stands; one of Rik waits until Dennis chooses. */
export function tellPortrait({ world, story, samira, rik }: Cast): void {
  const { past } = world.calendar;
  writePortrait(story, {
    strengthWords: "Ik onthoud gezichten. Ik maak graag dingen heel.",
    helpWords: "Zeg wat je bedoelt. Vraag niet alles tegelijk. Samen lopen praat makkelijker.",
    likeWords: "Voetbal, koffie met Rik, en planten die het weer gaan doen.",
    visibility: "everyone",
    at: past(-50, "20:10"),
  });
  offerLine(story, {
    by: samira,
    words: "Hij stuurt nog elk jaar een kaart met mijn verjaardag.",
    at: past(-30, "20:40"),
    approvedAt: past(-29, "19:05"),
  });
  offerLine(story, { by: rik, words: "Als je vastzit, gaat hij naast je zitten.", at: past(-2, "22:20") });
}

/** Two earlier days of the map, so that it can be seen how it grew. */
export function tellSnapshots({ world, story }: Cast): void {
  const { past } = world.calendar;
  takeSnapshot(story, {
    at: past(-110, "21:00"),
    words: "De eerste keer met Ingrid erbij",
    gone: ["Café Jan", "Bibliotheek", "Ingrid"],
    were: { Rik: { circle: "outer" }, Samira: { circle: "middle", wish: "restore" } },
  });
  takeSnapshot(story, { at: past(-20, "21:15"), were: { Rik: { circle: "middle" } } });
}
