import type { Scenario } from "@naast/testing";
import { type Id, idOf, proposalKinds } from "@naast/vocabulary";
import { callerOf } from "./calling.ts";

/** Words that may never stand in a file, whoever takes it along. */
export const staysHere = { secretPlace: "Duinweg 8", privateWords: "Alleen voor ons drieën.", unreadView: "Nog niet voor Dennis." };

const idIn = ({ item }: { item: { id: string } }): Id<"Proposal"> => idOf("Proposal").parse(item.id);

/** Proposals of every kind; of these one was answered twice, and chosen about twice; and one belongs to another. */
async function decide(scenario: Scenario): Promise<void> {
  const { clientId, items, personId } = scenario;
  const [dennis, samira, rik, ingrid] = (["dennis", "samira", "rik", "ingrid"] as const).map((key) => callerOf(scenario, key).plan);
  if (!dennis || !samira || !rik || !ingrid) throw new Error("everybody is there");
  const about = {
    clientId,
    goalId: items.goals.everyone,
    stepId: items.steps.accepted,
    meetingId: items.meetings.everyone,
    aboutPersonId: personId("rik"),
    memberRole: "confidant" as const,
    words: "Zo zou het kunnen",
    why: "Het is tijd.",
    onDay: "2026-12-20",
    atTime: "14:00",
  };
  const ids: Id<"Proposal">[] = [];
  for (const kind of proposalKinds) ids.push(idIn(await ingrid.makeProposal({ ...about, kind })));
  const [first, second, third] = ids;
  if (!first || !second || !third) throw new Error("these were proposed");
  await ingrid.makeProposal({ ...about, kind: "changeGoal", words: "En dit erbij", besideId: second });
  await samira.respondToProposal({ clientId, proposalId: second, kind: "notSure", words: "Ik weet het niet." });
  await samira.respondToProposal({ clientId, proposalId: second, kind: "goodBut", words: "Als je ook rust neemt." });
  await rik.respondToProposal({ clientId, proposalId: second, kind: "worried", words: "Het gaat zo snel." });
  await dennis.decideProposal({ clientId, proposalId: second, decision: "no", reason: "Nu even niet." });
  await dennis.reopenProposal({ clientId, proposalId: second });
  scenario.clock.tomorrow();
  await dennis.decideProposal({ clientId, proposalId: second, decision: "changed", words: "Op mijn manier", reason: "Zo kan het." });
  await dennis.decideProposal({ clientId, proposalId: third, decision: "later", laterOn: "2027-01-10" });
  await dennis.openProposal({ clientId, proposalId: first, open: "yes" });
  await callerOf(scenario, "dennis").consent.changeVisibility({ clientId, itemKind: "proposal", itemId: first, visibility: "everyone" });
}

/** A round that all wrote in, and one of which the client has not read the others yet. */
async function sayViews(scenario: Scenario): Promise<void> {
  const { clientId, items, personId } = scenario;
  const of = (key: "dennis" | "samira" | "ingrid") => callerOf(scenario, key).threeViews;
  const personIds = [personId("samira"), personId("ingrid")];
  const idea = idOf("ViewRound").parse((await of("dennis").open({ clientId, goalId: items.goals.idea, personIds })).item.id);
  for (const key of ["samira", "dennis", "ingrid"] as const)
    await of(key).write({ clientId, roundId: idea, words: `Dit vind ik goed, zegt ${key}.` });
  const asked = idOf("ViewRound").parse((await of("dennis").open({ clientId, question: "En daarna?", personIds })).item.id);
  await of("samira").write({ clientId, roundId: asked, words: staysHere.unreadView });
}

/** A meeting of which the time is still open, and one in a secret place with private time in it. */
async function meet(scenario: Scenario): Promise<{ meetingId: Id<"Meeting">; startsAt: number }> {
  const { clientId, personId } = scenario;
  const of = (key: "dennis" | "samira" | "rik") => callerOf(scenario, key);
  const open = { clientId, title: "Wanneer zien we elkaar?", visibility: "everyone" as const };
  const times = ["2026-12-03 19:00", "2026-12-05 11:00"];
  const meetingId = idOf("Meeting").parse((await of("dennis").meeting.find({ ...open, times, kind: "smallTalk" })).item.id);
  const [offered] = (await of("samira").meeting.read({ clientId, meetingId })).times;
  await of("samira").meeting.reply({ clientId, meetingId, times: [`${offered?.startsAt ?? 0} ifNeeded`], words: "Liever later." });
  await of("dennis").meeting.addPoint({ clientId, meetingId, words: "De sleutel" });
  await of("samira").meeting.addPoint({ clientId, meetingId, words: "Oud en nieuw" });
  await of("dennis").meeting.addContribution({ clientId, meetingId, what: "Soep", doerId: personId("samira") });
  await of("rik").meeting.addContribution({ clientId, meetingId, what: "Brood", doerId: personId("rik") });
  await of("dennis").meeting.writeNote({ clientId, meetingId, words: "Ik wil vragen hoe het gaat.", shared: false });
  await of("samira").meeting.writeNote({ clientId, meetingId, words: "Ik wil het over thuis hebben.", shared: true });
  await of("dennis").meeting.arrange({ clientId, meetingId, interpreter: "Somali", childrenCome: true });
  const secret = { place: staysHere.secretPlace, secretPlace: true, placeReaderIds: [personId("samira")] };
  const planned = { ...open, title: "Samen", day: "2026-11-24", time: "19:00", ...secret };
  const there = { clientId, meetingId: idOf("Meeting").parse((await of("dennis").meeting.plan(planned)).item.id) };
  await of("dennis").talk.lead({ ...there, phase: "start" });
  await of("samira").privateTime.begin(there);
  await of("samira").privateTime.write({ ...there, words: staysHere.privateWords });
  return { meetingId, startsAt: offered?.startsAt ?? 0 };
}

/** The plan of a scenario in which people decided together and met, with things that stay where they are. */
export async function decideTogether(scenario: Scenario): Promise<void> {
  const { clientId, items, personId } = scenario;
  await decide(scenario);
  await sayViews(scenario);
  const { meetingId, startsAt } = await meet(scenario);
  const said = { answer: "yes", way: "telephone", saidOn: "2026-11-23", readBack: "yes", words: "Graag." } as const;
  const recorded = { clientId, aboutId: items.steps.requested, personId: personId("samira"), ...said };
  const { recordedAnswers } = callerOf(scenario, "ingrid");
  await recordedAnswers.write(recorded);
  const about = { about: "meetingTimes", aboutId: meetingId, personId: personId("rik"), answer: "times" } as const;
  await recordedAnswers.write({ clientId, ...said, ...about, times: [`${startsAt} can`], words: "Ik kom graag." });
}
