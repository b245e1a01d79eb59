import dashboard from "./nl/dashboard.json" with { type: "json" };
import deskLetters from "./nl/deskLetters.json" with { type: "json" };
import invited from "./nl/invited.json" with { type: "json" };
import mail from "./nl/mail.json" with { type: "json" };
import mapFiles from "./nl/mapFiles.json" with { type: "json" };
import mapViews from "./nl/mapViews.json" with { type: "json" };
import meeting from "./nl/meeting.json" with { type: "json" };
import network from "./nl/network.json" with { type: "json" };
import planTogether from "./nl/planTogether.json" with { type: "json" };
import portal from "./nl/portal.json" with { type: "json" };
import portalForm from "./nl/portalForm.json" with { type: "json" };
import portalGoal from "./nl/portalGoal.json" with { type: "json" };
import portalInvite from "./nl/portalInvite.json" with { type: "json" };
import portalMember from "./nl/portalMember.json" with { type: "json" };
import portalMessages from "./nl/portalMessages.json" with { type: "json" };
import portalPlan from "./nl/portalPlan.json" with { type: "json" };
import portalProposal from "./nl/portalProposal.json" with { type: "json" };
import portalSettings from "./nl/portalSettings.json" with { type: "json" };
import portalSharing from "./nl/portalSharing.json" with { type: "json" };
import portalStep from "./nl/portalStep.json" with { type: "json" };
import portalTakeAlong from "./nl/portalTakeAlong.json" with { type: "json" };
import portalToday from "./nl/portalToday.json" with { type: "json" };
import portrait from "./nl/portrait.json" with { type: "json" };
import proposal from "./nl/proposal.json" with { type: "json" };
import relapse from "./nl/relapse.json" with { type: "json" };
import shared from "./nl/shared.json" with { type: "json" };
import signIn from "./nl/signIn.json" with { type: "json" };
import talk from "./nl/talk.json" with { type: "json" };
import wellbeing from "./nl/wellbeing.json" with { type: "json" };

export const nl = {
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
