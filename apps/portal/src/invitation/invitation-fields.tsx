import type { InvitationsView, InvitationView } from "@naast/vocabulary";
import type { Translate } from "../plan/words.ts";
import { PeriodField, SharedField } from "./shared-fields.tsx";
import { DaysField, LanguageField, SecondField, WayField } from "./way-fields.tsx";
import { WordFields } from "./word-fields.tsx";

type Props = { t: Translate; channels: InvitationsView["channels"]; invitation?: InvitationView | undefined; language: string };

/** What an invitation is made of: the words, what may be seen and how long, and how it gets there. */
export function InvitationFields({ t, channels, invitation, language }: Props) {
  return (
    <>
      <WordFields t={t} invitation={invitation} />
      <SharedField t={t} selected={invitation?.labels} />
      <PeriodField t={t} period={invitation?.period} />
      <WayField t={t} channels={channels} invitation={invitation} />
      <DaysField t={t} days={invitation?.days} />
      <SecondField t={t} hasWord={invitation?.hasSecondWord ?? false} />
      <LanguageField t={t} language={invitation?.language ?? language} />
    </>
  );
}
