import { expect, type Page } from "@playwright/test";
import { t } from "./words.ts";

type Made = { result: { data: { item: { id: string } } } };

/** The client plans a meeting for everybody in the plan, with a point on its agenda. Gives the address of its page, below the app's. */
export async function planMeeting(page: Page, { title, point }: { title: string; point: string }): Promise<string> {
  const { origin, pathname } = new URL(page.url());
  const clientId = pathname.split("/")[2] ?? "";
  const call = async (name: string, data: object): Promise<string> => {
    const answer = await page
      .context()
      .request.post(`${origin}/api/trpc/meeting.${name}`, { data: { clientId, ...data }, headers: { origin } });
    expect(answer.status(), name).toBe(200);
    const made: Made = await answer.json();
    return made.result.data.item.id;
  };
  const meetingId = await call("plan", { title, day: "2099-12-10", time: "19:00", visibility: "everyone" });
  await call("addPoint", { meetingId, words: point });
  return `/plan/${clientId}/meeting/${meetingId}`;
}

type Agreed = { what: string; who: string };

/** Writes down on a telephone who does what. */
export async function agreeOn(page: Page, { what, who }: Agreed): Promise<void> {
  const sheet = page.getByRole("region", { name: t("talk.agreementTitle") });
  await sheet.getByRole("textbox", { name: t("talk.what") }).fill(what);
  await sheet.getByRole("combobox", { name: t("talk.who") }).selectOption({ label: who });
  await sheet.getByRole("button", { name: t("talk.agreementSend") }).click();
  await expect(page.getByRole("region", { name: t("talk.agreements") }).getByText(what)).toBeVisible();
}
