import { idOf, meetingToFind, momentOf } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { undoChange } from "../plan/undo-change.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { answerChair, askChair } from "./chair.ts";
import { findTime } from "./find-time.ts";
import { meetingsWaiting } from "./meetings-waiting.ts";
import { offerTimes } from "./offer-times.ts";
import { pickTime } from "./pick-time.ts";
import { readMeetingPage } from "./read-meeting-page.ts";
import { replyToMeeting } from "./reply-to-meeting.ts";

const { scenario, as } = inOneScenario("sqlite");

type Key = "dennis" | "samira" | "rik" | "ingrid";
const evening = momentOf("2026-12-03", "19:00").getTime();
const weekend = momentOf("2026-12-05", "11:00").getTime();

async function found(by: "dennis" | "ingrid" = "dennis") {
  const offer = { clientId: scenario.clientId, title: "Wanneer", times: ["2026-12-03 19:00", "2026-12-05 11:00"], visibility: "everyone" };
  const { item } = await as(by).does("meeting.find", findTime, meetingToFind.parse(offer));
  return idOf("Meeting").parse(item.id);
}
const page = async (key: Key, meetingId: Awaited<ReturnType<typeof found>>) => {
  const one = as(key);
  return readMeetingPage(one.ctx, await one.permit("meeting.read"), { meetingId });
};
const tick = (key: Key, meetingId: Awaited<ReturnType<typeof found>>, ...times: string[]) =>
  as(key).does("meeting.reply", replyToMeeting, { clientId: scenario.clientId, meetingId, times, words: null });

describe("finding a time", () => {
  it("is no meeting yet: it stands in no list of the plan", async () => {
    const meetingId = await found();
    expect((await as("rik").reads()).meetings.map(({ id }) => id)).not.toContain(meetingId);
    expect((await page("rik", meetingId)).state).toBe("proposed");
  });

  it("shows who said what by name, and silence as silence", async () => {
    const meetingId = await found();
    await tick("samira", meetingId, `${evening} can`, `${weekend} ifNeeded`);
    await tick("rik", meetingId, `${evening} cannot`);
    const { times } = await page("dennis", meetingId);
    const [samira, rik] = [scenario.personId("samira"), scenario.personId("rik")];
    expect(times).toEqual([
      {
        startsAt: evening,
        answers: [
          { personId: samira, answer: "can" },
          { personId: rik, answer: "cannot" },
        ],
      },
      { startsAt: weekend, answers: [{ personId: samira, answer: "ifNeeded" }] },
    ]);
  });

  it("keeps what somebody said about a time that stays, and takes an answer to no other time", async () => {
    const meetingId = await found();
    await tick("samira", meetingId, `${evening} can`, "1 can");
    const offer = { clientId: scenario.clientId, meetingId, times: ["2026-12-03 19:00", "2026-12-06 14:00"] };
    const rest = { ownDay: null, ownTime: null, secondDay: null, secondTime: null };
    await as("ingrid").does("meeting.offerTimes", offerTimes, { ...offer, ...rest });
    expect((await page("samira", meetingId)).times.map(({ answers }) => answers.length)).toEqual([1, 0]);
  });

  it("ends with the choice of who leads, whatever was said; nobody else chooses", async () => {
    const meetingId = await found();
    await tick("rik", meetingId, `${weekend} cannot`);
    const choose = (key: Key, startsAt: number) => as(key).does("meeting.pickTime", pickTime, { meetingId, startsAt });
    await expect(choose("samira", weekend)).rejects.toMatchObject({ name: "Refused" });
    await expect(choose("dennis", weekend + 1)).rejects.toMatchObject({ fields: { startsAt: "choose" } });
    await choose("dennis", weekend);
    expect(await page("rik", meetingId)).toMatchObject({ state: "planned", startsAt: weekend });
  });

  it("is chosen by who leads it, once they said yes", async () => {
    const meetingId = await found();
    await as("dennis").does("meeting.askChair", askChair, { meetingId, personId: scenario.personId("samira") });
    expect((await page("samira", meetingId)).maySteer).toBe(false);
    await expect(as("rik").does("meeting.answerChair", answerChair, { meetingId, answer: "yes" })).rejects.toMatchObject({
      name: "Refused",
    });
    await as("samira").does("meeting.answerChair", answerChair, { meetingId, answer: "yes" });
    await as("samira").does("meeting.pickTime", pickTime, { meetingId, startsAt: evening });
    expect(await page("dennis", meetingId)).toMatchObject({ state: "planned", chairId: scenario.personId("samira") });
  });

  it("waits for who said nothing, and an answer can be taken back", async () => {
    const meetingId = await found();
    const waits = async (key: Key) => {
      const one = as(key);
      const all = await meetingsWaiting(one.ctx.store.read, await one.permit("plan.read"), one.ctx.clock.now());
      return all.some(({ kind, itemId }) => kind === "meetingTimes" && itemId === meetingId);
    };
    expect(await waits("rik")).toBe(true);
    const said = await tick("rik", meetingId, `${evening} can`, `${weekend} can`);
    expect(await waits("rik")).toBe(false);
    const rik = as("rik");
    await undoChange(rik.ctx, await rik.permit("change.undo"), said);
    expect((await page("dennis", meetingId)).replies).toEqual([]);
  });

  it("refuses a time that is over, none at all, and half a time of one's own", async () => {
    const find = (more: object) =>
      as("dennis").does(
        "meeting.find",
        findTime,
        meetingToFind.parse({ clientId: scenario.clientId, title: "Wanneer", visibility: "everyone", ...more }),
      );
    await expect(find({})).rejects.toMatchObject({ fields: { times: "chooseTimes" } });
    await expect(find({ times: ["2026-01-01 19:00"] })).rejects.toMatchObject({ fields: { times: "timeIsOver" } });
    await expect(find({ ownDay: "2026-12-24" })).rejects.toMatchObject({ fields: { ownTime: "chooseTime" } });
  });
});
