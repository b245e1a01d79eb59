import type { Id } from "@naast/vocabulary";
import { inviteByWords, nominate } from "../../story/invitations.ts";
import type { Cast } from "./cast.ts";

/** The neighbour was asked by letter and has not answered; Ingrid thinks of somebody; an uncle said no, long ago. */
export function tellInvitations({ world, story, ingrid }: Cast, neighbour: Id<"NetworkNode">): void {
  const { past } = world.calendar;
  inviteByWords(story, {
    label: "Oom Cor",
    state: "declined",
    why: "Vroeger gingen we samen vissen.",
    hope: "Een keer samen koffie.",
    notAsked: "Geen geld.",
    purposeWords: "Ik wil niet meer alles alleen doen.",
    at: past(-110, "20:00"),
    sentAt: past(-109, "11:00"),
    answeredAt: past(-100, "16:20"),
  });
  inviteByWords(story, {
    label: "Mevrouw De Vries",
    nodeId: neighbour,
    why: "U keek altijd of het goed met me ging. Met u kan ik lachen.",
    hope: "Af en toe koffie, als het kan.\nMijn planten water geven als ik weg ben.",
    notAsked: "Geen geld, en geen haast.\nU hoeft niets op te lossen.",
    firstThing: "Een kop koffie bij u aan tafel.",
    purposeWords: "Ik wil weer mensen om me heen. Dan hoef ik niet alles alleen te doen.",
    at: past(-5, "11:10"),
    sentAt: past(-5, "11:25"),
  });
  nominate(story, {
    by: ingrid,
    label: "Youssef",
    words: "Je zag hem in het park en vond het fijn. Zou hij mee willen doen?",
    at: past(-2, "14:30"),
  });
}
