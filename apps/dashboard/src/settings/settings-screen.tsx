"use client";

import { DeskHead, Panel } from "@naast/ui";
import { useTranslations } from "next-intl";
import { CalendarFeed } from "../messages/calendar-feed.tsx";
import { MessageChoiceForm } from "../messages/message-choice-form.tsx";
import { useReader } from "../shell/reader.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { Sessions } from "./sessions.tsx";
import { SignOut } from "./sign-out.tsx";
import { TextSizeChoice } from "./text-size-choice.tsx";

/** Language, size of the letters, and where this person is signed in. */
export function SettingsScreen({ signOut }: { signOut: () => Promise<void> }) {
  const t = useTranslations("dashboard.settings");
  const messages = useTranslations("portalMessages");
  const me = useReader();
  return (
    <>
      <DeskHead
        title={t("title")}
        note={me.worker ? t("works", { organisation: me.worker.organisationName, team: me.worker.teamName }) : undefined}
      />
      <div className="stack">
        <Panel id="language" title={t("language")}>
          <LanguageChoice chosen={me.language} />
        </Panel>
        <Panel id="text-size" title={t("textSize")}>
          <TextSizeChoice chosen={me.textSize} />
        </Panel>
        <Panel id="messages" title={messages("title")}>
          <MessageChoiceForm />
        </Panel>
        <Panel id="calendar" title={messages("calendar.title")}>
          <CalendarFeed />
        </Panel>
        <Panel id="sessions" title={t("sessions")}>
          <Sessions />
        </Panel>
        <Panel id="sign-out" title={t("signOut")}>
          <SignOut signOut={signOut} />
        </Panel>
      </div>
    </>
  );
}
