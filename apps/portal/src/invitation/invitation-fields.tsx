import type { ChoiceOption } from "@naast/ui";
import { answerDays, grantPeriods, type InvitationsView, type InvitationView, labels, languages } from "@naast/vocabulary";
import { Choices, Line, Lines, Pick } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

type Props = { t: Translate; channels: InvitationsView["channels"]; invitation?: InvitationView | undefined; language: string };

const languageNames = { nl: "Nederlands", en: "English" } as const;
const orNothing = (words: string | null | undefined) => words ?? undefined;

/** What an invitation is made of: why you, what I hope, what I do not ask. Hints only; the words are the client's own. */
export function InvitationFields({ t, channels, invitation, language }: Props) {
  const words = (key: "hope" | "notAsked" | "call", value: string | null | undefined, name: string) => (
    <Lines
      id={name}
      name={name}
      rows={2}
      label={t(`portalInvite.fields.${key}`)}
      hint={t(`portalInvite.fields.${key}Hint`)}
      defaultValue={orNothing(value)}
    />
  );
  return (
    <>
      <div className="voice-control">
        <Lines
          id="whyWords"
          name="whyWords"
          label={t("portalInvite.fields.why")}
          hint={t("portalInvite.fields.whyHint")}
          defaultValue={orNothing(invitation?.whyWords)}
        />
      </div>
      {words("hope", invitation?.hopeWords, "hopeWords")}
      {words("notAsked", invitation?.notAskedWords, "notAskedWords")}
      <Line
        id="firstThingWords"
        name="firstThingWords"
        label={t("portalInvite.fields.firstThing")}
        hint={t("portalInvite.fields.firstThingHint")}
        defaultValue={orNothing(invitation?.firstThingWords)}
      />
      {words("call", invitation?.callWords, "callWords")}
      <Choices
        id="labelIds"
        name="labelIds"
        kind="checkbox"
        legend={t("portalInvite.fields.labels")}
        selected={invitation?.labels ?? ["purpose", "goals", "meetings"]}
        options={labels.map((value) => ({ value, label: t(`shared.labels.${value}`) }))}
      />
      <Pick
        id="period"
        name="period"
        label={t("portalInvite.fields.period")}
        defaultValue={invitation?.period ?? "halfYear"}
        options={grantPeriods.map((value) => ({ value, label: t(`shared.grantPeriods.${value}`) }))}
      />
      <Choices
        id="channel"
        name="channel"
        legend={t("portalInvite.fields.channel")}
        selected={orNothing(invitation?.channel)}
        options={channels.map(
          (value): ChoiceOption => ({
            value,
            label: t(`portalInvite.fields.channels.${value}`),
            hint: t(`portalInvite.fields.channelHints.${value}`),
            more: value === "email" || value === "text" ? <Contact t={t} channel={value} invitation={invitation} /> : undefined,
          }),
        )}
      />
      <Pick
        id="days"
        name="days"
        label={t("portalInvite.fields.days")}
        defaultValue={String(invitation?.days ?? 14)}
        options={answerDays.map((days) => ({ value: String(days), label: t("portalInvite.fields.daysOf", { days }) }))}
      />
      <Choices
        id="second"
        name="second"
        legend={t("portalInvite.fields.second")}
        selected={invitation?.hasSecondWord ? "word" : "none"}
        options={[
          { value: "none", label: t("portalInvite.fields.secondNone"), hint: t("portalInvite.fields.secondNoneHint") },
          {
            value: "word",
            label: t("portalInvite.fields.secondWord"),
            hint: t("portalInvite.fields.secondWordHint"),
            more: (
              <Line
                id="secondWord"
                name="secondWord"
                autoComplete="off"
                label={t("portalInvite.fields.word")}
                hint={invitation?.hasSecondWord ? t("portalInvite.fields.wordKeep") : undefined}
              />
            ),
          },
        ]}
      />
      <Pick
        id="language"
        name="language"
        label={t("portalInvite.fields.language")}
        defaultValue={invitation?.language ?? language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
    </>
  );
}

function Contact({ t, channel, invitation }: { t: Translate; channel: "email" | "text"; invitation: InvitationView | undefined }) {
  const known = invitation?.channel === channel ? orNothing(invitation.contact) : undefined;
  const hint = t("portalInvite.fields.contactHint");
  if (channel === "email")
    return (
      <Line
        id="email"
        name="email"
        type="email"
        autoComplete="off"
        label={t("portalInvite.fields.email")}
        hint={hint}
        defaultValue={known}
      />
    );
  return (
    <Line
      id="telephone"
      name="telephone"
      type="tel"
      autoComplete="off"
      label={t("portalInvite.fields.telephone")}
      hint={hint}
      defaultValue={known}
    />
  );
}
