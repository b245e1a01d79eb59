import { Press } from "@naast/ui";
import { grantPeriods, type Label, labels, type MemberView, memberRoles } from "@naast/vocabulary";
import { Choices, Line, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import type { Translate } from "../plan/words.ts";
import { changeMember } from "./actions.ts";

type Props = { member: MemberView; frame: PlanFrame };

/** Who somebody is in the plan. What a confidant may read more is offered and never ticked beforehand. */
export function MemberForm({ member, frame: { t, clientId } }: Props) {
  const { person, role, knownToOthers, askedRelationWords, history } = member;
  const { name, personId } = person;
  const running = new Set(history.filter(({ state }) => state === "running").map(({ label }) => label));
  const offered = labels.filter((label) => !running.has(label));
  return (
    <Form id="member-form" action={changeMember}>
      <HiddenFields fields={{ clientId, personId }} />
      <Choices
        name="role"
        legend={t("portalMember.person.role", { name })}
        selected={role ?? "member"}
        options={memberRoles.map((value) => ({
          value,
          label: t(`portalMember.person.roles.${value}`),
          hint: t(`portalMember.person.roleHints.${value}`),
        }))}
      />
      {askedRelationWords ? <p>{t("portalMember.person.asked", { name, words: askedRelationWords })}</p> : null}
      <Line
        name="relationWords"
        label={t("portalMember.person.words", { name })}
        hint={t("portalMember.person.wordsHint")}
        defaultValue={person.relationWords}
      />
      <Choices
        name="knownToOthers"
        legend={t("portalMember.person.known", { name })}
        hint={t("portalMember.person.knownHint", { name })}
        selected={knownToOthers ? "yes" : "no"}
        options={[
          { value: "yes", label: t("portalMember.person.knownYes") },
          { value: "no", label: t("portalMember.person.knownNo") },
        ]}
      />
      <ShowMore offered={offered} name={name} t={t} />
      <Press variant="main" wide>
        {t("portalMember.person.save")}
      </Press>
    </Form>
  );
}

/** Offered, never ticked beforehand. */
function ShowMore({ offered, name, t }: { offered: readonly Label[]; name: string; t: Translate }) {
  if (offered.length === 0) return null;
  return (
    <>
      <Choices
        name="labelIds"
        kind="checkbox"
        legend={t("portalMember.person.more", { name })}
        hint={t("portalMember.person.moreHint")}
        options={offered.map((value) => ({ value, label: t(`shared.labels.${value}`) }))}
      />
      <Pick
        name="period"
        label={t("portalMember.person.howLong")}
        defaultValue="halfYear"
        options={grantPeriods.map((value) => ({ value, label: t(`shared.grantPeriods.${value}`) }))}
      />
    </>
  );
}
