import dashboard from "./en/dashboard.json" with { type: "json" };
import deskLetters from "./en/deskLetters.json" with { type: "json" };
import invited from "./en/invited.json" with { type: "json" };
import mail from "./en/mail.json" with { type: "json" };
import mapFiles from "./en/mapFiles.json" with { type: "json" };
import mapViews from "./en/mapViews.json" with { type: "json" };
import meeting from "./en/meeting.json" with { type: "json" };
import network from "./en/network.json" with { type: "json" };
import planTogether from "./en/planTogether.json" with { type: "json" };
import portal from "./en/portal.json" with { type: "json" };
import portalForm from "./en/portalForm.json" with { type: "json" };
import portalGoal from "./en/portalGoal.json" with { type: "json" };
import portalInvite from "./en/portalInvite.json" with { type: "json" };
import portalMember from "./en/portalMember.json" with { type: "json" };
import portalMessages from "./en/portalMessages.json" with { type: "json" };
import portalPlan from "./en/portalPlan.json" with { type: "json" };
import portalProposal from "./en/portalProposal.json" with { type: "json" };
import portalSettings from "./en/portalSettings.json" with { type: "json" };
import portalSharing from "./en/portalSharing.json" with { type: "json" };
import portalStep from "./en/portalStep.json" with { type: "json" };
import portalTakeAlong from "./en/portalTakeAlong.json" with { type: "json" };
import portalToday from "./en/portalToday.json" with { type: "json" };
import portrait from "./en/portrait.json" with { type: "json" };
import proposal from "./en/proposal.json" with { type: "json" };
import relapse from "./en/relapse.json" with { type: "json" };
import shared from "./en/shared.json" with { type: "json" };
import signIn from "./en/signIn.json" with { type: "json" };
import talk from "./en/talk.json" with { type: "json" };
import wellbeing from "./en/wellbeing.json" with { type: "json" };

export const en = {
  shared,
  network,
  meeting,
  mapFiles,
  mapViews,
  portrait,
  planTogether,
  signIn,
  invited,
  mail,
  portal,
  portalForm,
  portalToday,
  portalInvite,
  portalPlan,
  portalGoal,
  portalStep,
  portalProposal,
  proposal,
  portalSharing,
  portalTakeAlong,
  portalMember,
  portalMessages,
  deskLetters,
  portalSettings,
  dashboard,
  talk,
  wellbeing,
  relapse,
};
