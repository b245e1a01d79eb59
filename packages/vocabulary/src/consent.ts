import { z } from "zod";
import { forClient } from "./client.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import type { Day } from "./moment.ts";
import type { ParticipantView } from "./network.ts";

/** Who reads an item (`product.md`, visibility), from narrow to wide. */
export const visibilities = ["me", "workers", "chosen", "everyone"] as const;
export type Visibility = (typeof visibilities)[number];

/** The seven kinds of information for which a grant is given, per person. */
export const labels = ["purpose", "goals", "meetings", "messages", "networkMap", "wellbeing", "relapsePlan"] as const;
export type Label = (typeof labels)[number];

export const grantPeriods = ["week", "month", "halfYear", "year"] as const;
export type GrantPeriod = (typeof grantPeriods)[number];

/** Items that carry a visibility of their own. Steps, own views, comments follow their goal. */
export const sharedItemKinds = ["goal", "contactMoment", "meeting", "proposal", "networkNode", "portrait", "relapsePhase"] as const;
export type SharedItemKind = (typeof sharedItemKinds)[number];

export const visibilityChange = forClient.extend({
  itemKind: z.enum(sharedItemKinds),
  itemId: z.uuid(),
  visibility: z.enum(visibilities, { error: "choose" }),
  /** Only with `chosen`: the participants who are ticked. */
  readerIds: z.array(idOf("Person")).max(100).default([]),
});
export type VisibilityChange = z.infer<typeof visibilityChange>;

export const grantChange = forClient.extend({ personId: idOf("Person"), label: z.enum(labels), period: z.enum(grantPeriods) });
export type GrantChange = z.infer<typeof grantChange>;
export const grantChoice = forClient.extend({ personId: idOf("Person"), label: z.enum(labels) });

export type SharedItemView = {
  kind: SharedItemKind;
  id: string;
  words: string;
  visibility: Visibility;
  readerIds: readonly PersonId[];
  /** Names of who reads this now, grant and visibility together. */
  readNowBy: readonly string[];
};

export type GrantView = { id: Id<"Grant">; label: Label; endsOn: Day };

export type WhoSeesWhatView = {
  items: readonly SharedItemView[];
  people: readonly {
    person: ParticipantView;
    grants: readonly GrantView[];
    goalsSeen: number;
    meetingsSeen: number;
    /** Whom and what they see of the map, by the client's own name for it. */
    nodesSeen: readonly string[];
  }[];
  /** For each visibility the names that it means now. */
  namesNow: Readonly<Record<Visibility, readonly string[]>>;
};
