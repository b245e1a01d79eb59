import { formatDate, startSentence } from "@naast/text";
import { ClientChoice, EmptyState, PageHead, Press, Sheet } from "@naast/ui";
import { type DelegationPage, delegatedThings, type PlanView } from "@naast/vocabulary";
import { Choices, Line } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { giveDelegation } from "./actions.ts";
import { DelegationStrips } from "./delegation-strips.tsx";

type Props = { view: PlanView; page: DelegationPage; search: Search };

/** Who chooses something for the client for a while; for the client, asking somebody to. */
export async function DelegationScreen({ view, page, search }: Props) {
  const frame = await frameOf(view);
  const { t, people, may } = frame;
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={t("planTogether.delegation.title")}>{people.own ? <p>{t("planTogether.delegation.intro")}</p> : null}</PageHead>
      <DelegationStrips delegations={page.delegations} frame={frame} />
      {page.delegations.length === 0 ? (
        <Sheet id="now" title={t("planTogether.delegation.now")}>
          <EmptyState
            words={people.own ? t("planTogether.delegation.none") : t("planTogether.delegation.noneOf", { name: people.clientName })}
          />
        </Sheet>
      ) : null}
      {may("delegation.give") ? <AskForm page={page} frame={frame} /> : null}
    </SignedInPage>
  );
}

function AskForm({ page, frame }: { page: DelegationPage; frame: PlanFrame }) {
  const { t, writing, clientId } = frame;
  if (page.candidates.length === 0) {
    return (
      <div className="flat">
        <p>{t("planTogether.delegation.nobody")}</p>
      </div>
    );
  }
  return (
    <ClientChoice id="ask-to-choose" title={t("planTogether.delegation.who")} intro={t("planTogether.delegation.never")}>
      <Form id="delegation-form" action={giveDelegation}>
        <HiddenFields fields={{ clientId }} />
        <Choices
          name="personId"
          legend={t("planTogether.delegation.who")}
          legendHidden
          options={page.candidates.map((person) => ({ value: person.personId, label: person.name, hint: roleOf(person, frame) }))}
        />
        <Choices
          name="thingIds"
          kind="checkbox"
          legend={t("planTogether.delegation.what")}
          options={delegatedThings.map((thing) => ({
            value: thing,
            label: startSentence(t(`planTogether.delegation.things.${thing}`)),
            hint: t(`planTogether.delegation.thingHint.${thing}`),
          }))}
        />
        <Line
          name="endsOn"
          type="date"
          min={page.firstDay}
          max={page.lastDay}
          label={t("planTogether.delegation.until")}
          hint={t("planTogether.delegation.untilHint", { day: formatDate(page.lastDay, writing) })}
        />
        <p className="note">
          {t("planTogether.delegation.everyoneReads")} {t("planTogether.delegation.waitsForYes")}
        </p>
        <Press variant="main" wide>
          {t("planTogether.delegation.ask")}
        </Press>
      </Form>
    </ClientChoice>
  );
}

function roleOf({ personId }: DelegationPage["candidates"][number], { people }: PlanFrame): string {
  const person = people.find(personId);
  return person ? people.roleOf(person) : "";
}
