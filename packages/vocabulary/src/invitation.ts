/** Where an invitation stands (`docs/glossary.md`, invitation). Taking part itself is a membership (`network.ts`). */
export const invitationStates = [
  "nominated",
  "dropped",
  "idea",
  "ready",
  "sent",
  "opened",
  "later",
  "accepted",
  "declined",
  "expired",
  "withdrawn",
  "blocked",
] as const;
export type InvitationState = (typeof invitationStates)[number];

/** How it reaches somebody. `self`: "I tell them myself", with a code to hand over. */
export const invitationChannels = ["email", "text", "letter", "self"] as const;
export type InvitationChannel = (typeof invitationChannels)[number];

/** How somebody who takes part hears that there is something new, and how often. */
export const messageChannels = ["email", "text", "letter", "none"] as const;
export type MessageChannel = (typeof messageChannels)[number];
export const messageRhythms = ["each", "weekly", "monthly", "never"] as const;
export type MessageRhythm = (typeof messageRhythms)[number];
