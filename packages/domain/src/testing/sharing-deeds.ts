import { newMeeting } from "@naast/vocabulary";
import { changeVisibility } from "../consent/change-visibility.ts";
import { giveGrant } from "../consent/give-grant.ts";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { cancelMeeting } from "../meeting/cancel-meeting.ts";
import { planMeeting } from "../meeting/plan-meeting.ts";
import { type Deed, type Given } from "./deed.ts";

export const sharingDeeds: readonly Deed[] = [
  ...(["me", "workers", "chosen"] as const).map((visibility) => ({
    by: "dennis" as const,
    name: `changeVisibility to ${visibility}`,
    does: ({ as, scenario: { clientId, items, personId } }: Given) =>
      as("dennis").does("visibility.change", changeVisibility, {
        clientId,
        itemKind: "goal",
        itemId: items.goals.everyone,
        visibility,
        readerIds: [personId("rik")],
      }),
  })),
  {
    by: "dennis",
    name: "giveGrant",
    does: ({ as, scenario: { clientId, personId } }) =>
      as("dennis").does("grant.give", giveGrant, { clientId, personId: personId("samira"), label: "goals", period: "week" }),
  },
  {
    by: "dennis",
    name: "withdrawGrant",
    does: ({ as, scenario: { personId } }) =>
      as("dennis").does("grant.withdraw", withdrawGrant, { personId: personId("samira"), label: "goals" }),
  },
  {
    by: "ingrid",
    name: "planMeeting",
    does: ({ as, scenario: { clientId } }) =>
      as("ingrid").does(
        "meeting.plan",
        planMeeting,
        newMeeting.parse({ clientId, title: "Samen kijken", day: "2026-12-01", time: "10:00", visibility: "everyone" }),
      ),
  },
  {
    by: "ingrid",
    name: "cancelMeeting",
    does: ({ as, scenario: { items } }) =>
      as("ingrid").does("meeting.cancel", cancelMeeting, { meetingId: items.meetings.everyone, words: null }),
  },
];
