import type { OwnMessageChannel, OwnMessageRhythm } from "@naast/vocabulary";
import { derivedIds, personIdOf } from "../ids.ts";
import type { PersonaKey } from "../personas.ts";
import { organisationId, type World } from "./shelter.ts";

const letterIds = derivedIds("Letter");

type Chosen = readonly [PersonaKey, OwnMessageChannel, OwnMessageRhythm];

const chosen: readonly Chosen[] = [
  ["dennis", "email", "each"],
  ["meryem", "email", "daily"],
  ["samira", "email", "weekly"],
  ["ingrid", "email", "daily"],
];

/** Some people chose to hear that there is something new, and two messages did not leave. */
export function chooseMessages({ rows, calendar: { past } }: World): void {
  for (const [key, channel, rhythm] of chosen) {
    const personId = personIdOf(key);
    // A word that opens nothing: the installation makes its own when a message first leaves.
    const stopHash = `seed ${key}`;
    rows.messageSettings.push({ personId, channel, rhythm, stopHash, changedAt: past(-40, "10:00") });
    // The choice counts for every plan that they take part in.
    for (const member of rows.networkMember.filter((one) => one.personId === personId)) {
      member.messageChannel = channel;
      member.messageRhythm = rhythm;
    }
  }
  const dead = { organisationId, app: "portal", channel: "email", state: "dead" } as const;
  const at = past(-3, "09:00");
  rows.letter.push({
    ...dead,
    id: letterIds("refused"),
    personId: personIdOf("tarik"),
    reason: "refused",
    tries: 1,
    nextTryAt: at,
    createdAt: at,
    closedAt: at,
  });
  const later = past(-1, "09:00");
  rows.letter.push({
    ...dead,
    id: letterIds("unknown"),
    personId: personIdOf("rik"),
    reason: "unknown",
    tries: 1,
    nextTryAt: later,
    createdAt: later,
    closedAt: later,
  });
}
