import type { ChoiceOption } from "@naast/ui";
import { answerDays, type InvitationsView, type InvitationView, languages } from "@naast/vocabulary";
import { Choices, Line, Pick } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

type WayProps = { t: Translate; channels: InvitationsView["channels"]; invitation: InvitationView | undefined };

const languageNames = { nl: "Nederlands", en: "English" } as const;

/** How it gets there, of the ways that this installation has. */
export function WayField({ t, channels, invitation }: WayProps) {
  const options = channels.map(
    (value): ChoiceOption => ({
      value,
      label: t(`portalInvite.fields.channels.${value}`),
      hint: t(`portalInvite.fields.channelHints.${value}`),
      more: value === "email" || value === "text" ? <Contact t={t} channel={value} invitation={invitation} /> : undefined,
    }),
  );
  return <Choices name="channel" legend={t("portalInvite.fields.channel")} selected={invitation?.channel ?? undefined} options={options} />;
}

type ContactProps = { t: Translate; channel: "email" | "text"; invitation: InvitationView | undefined };

function Contact({ t, channel, invitation }: ContactProps) {
  const [name, type] = channel === "email" ? (["email", "email"] as const) : (["telephone", "tel"] as const);
  const known = invitation?.channel === channel ? invitation.contact : null;
  return (
    <Line
      id={name}
      name={name}
      type={type}
      autoComplete="off"
      label={t(`portalInvite.fields.${name}`)}
      hint={t("portalInvite.fields.contactHint")}
      defaultValue={known ?? undefined}
    />
  );
}

/** In how many days the other may answer. */
export function DaysField({ t, days = 14 }: { t: Translate; days: InvitationView["days"] | undefined }) {
  return (
    <Pick
      name="days"
      label={t("portalInvite.fields.days")}
      defaultValue={String(days)}
      options={answerDays.map((each) => ({ value: String(each), label: t("portalInvite.fields.daysOf", { days: each }) }))}
    />
  );
}

/** Whether a word that both know comes before the name. */
export function SecondField({ t, hasWord }: { t: Translate; hasWord: boolean }) {
  const word = (
    <Line
      name="secondWord"
      autoComplete="off"
      label={t("portalInvite.fields.word")}
      hint={hasWord ? t("portalInvite.fields.wordKeep") : undefined}
    />
  );
  return (
    <Choices
      name="second"
      legend={t("portalInvite.fields.second")}
      selected={hasWord ? "word" : "none"}
      options={[
        { value: "none", label: t("portalInvite.fields.secondNone"), hint: t("portalInvite.fields.secondNoneHint") },
        { value: "word", label: t("portalInvite.fields.secondWord"), hint: t("portalInvite.fields.secondWordHint"), more: word },
      ]}
    />
  );
}

/** In which language the other reads it. */
export function LanguageField({ t, language }: { t: Translate; language: string }) {
  return (
    <Pick
      name="language"
      label={t("portalInvite.fields.language")}
      defaultValue={language}
      options={languages.map((value) => ({ value, label: languageNames[value] }))}
    />
  );
}
