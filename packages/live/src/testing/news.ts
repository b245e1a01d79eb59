import { forgeFrom } from "@naast/auth/invitation-secrets";
import { settingsFrom } from "@naast/auth/settings";
import { addComment, authorise, authoriseSelf, chooseMessages } from "@naast/domain";
import { carrierOf, createMailer, createTextGateway } from "@naast/mail";
import { openGateway } from "@naast/mail/testing/gateway";
import { openMailbox } from "@naast/mail/testing/mailbox";
import type { PersonaKey, Scenario } from "@naast/testing";
import { type Id, type MessageChoice, newId } from "@naast/vocabulary";
import type { Post } from "../letter-sending.ts";
import { tellNews } from "../message-loop.ts";

const installation = {
  AUTH_SECRET: "only for tests, at least 32 characters long",
  PORTAL_URL: "http://localhost:3001",
  DASHBOARD_URL: "http://localhost:3000",
  DEMO: "1",
};
export const newsForge = forgeFrom(settingsFrom(installation), installation);

/** Word of what is new in a scenario, through a real mail server and a real gateway of text messages. */
export async function openNews(scenario: Scenario) {
  const mailbox = await openMailbox();
  const mailer = createMailer({ url: mailbox.url, from: "post@example.org" });
  const gateway = await openGateway();
  const postman = carrierOf({ mailer, texts: createTextGateway({ url: gateway.url, token: null }) }) ?? mailer;
  const post = (holder = "one process"): Post => ({ ...scenario, forge: newsForge, postman, holder });
  return {
    mailbox,
    gateway,
    post,
    /** Chooses how somebody gets word; at once and at any hour unless said otherwise. */
    async wants(key: PersonaKey, choice: Partial<MessageChoice> = {}): Promise<void> {
      const permit = await authoriseSelf(scenario.as(key), "messages.choose");
      const whole: MessageChoice = { channel: "email", rhythm: "each", telephone: null, quietFrom: 0, quietUntil: 0, ...choice };
      await chooseMessages(scenario.as(key), permit, { choice: whole, forge: newsForge });
    },
    /** Somebody says something about a goal: an event of which everybody who reads it hears. */
    async says(key: PersonaKey, goalId: Id<"Goal"> = scenario.items.goals.everyone): Promise<string> {
      const ctx = scenario.as(key);
      const { clientId } = scenario;
      const permit = await authorise(ctx, "comment.add", { clientId });
      return (await addComment(ctx, permit, { clientId, goalId, words: `Iets nieuws ${newId("Comment")}` })).changeId;
    },
    round: (holder?: string) => tellNews(post(holder), new AbortController().signal),
    recipients: () => mailbox.received.flatMap(({ to }) => to).toSorted(),
    async close() {
      postman.close();
      await mailbox.close();
      await gateway.close();
    },
  };
}
export type News = Awaited<ReturnType<typeof openNews>>;
