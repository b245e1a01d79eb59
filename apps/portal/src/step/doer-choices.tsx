import type { PlanView } from "@naast/vocabulary";
import { Choices } from "../form/fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";

type Props = { view: PlanView; frame: PlanFrame; selected: string };

/** Who does it: the client, nobody yet, or somebody who is asked. Nobody is signed up by another. */
export function DoerChoices({ view, frame: { t, people }, selected }: Props) {
  const others = view.people.filter(({ relation, state, takesPart }) => relation !== "client" && takesPart && state !== "paused");
  return (
    <Choices
      name="doerId"
      legend={t("portalStep.who")}
      hint={t("portalStep.whoHint")}
      selected={selected}
      options={[
        { value: view.clientPersonId, label: t("portalStep.myself") },
        { value: "", label: t("portalStep.nobodyYet"), hint: t("portalStep.nobodyYetHint") },
        ...others.map((person) => ({
          value: person.personId,
          label: t("portalStep.ask", { name: person.name }),
          hint: people.roleOf(person),
        })),
      ]}
    />
  );
}
