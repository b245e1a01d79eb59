"use client";

import { Panel } from "@naast/ui";
import { ChoiceGroup } from "@naast/ui/choice-group";
import { type ProposalView, proposalAnswer } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { LineField, WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** In the place of the client, while they let the reader: yes, later with a day, no. Other words stay the client's to say (B5). */
const decisions = ["yes", "later", "no"] as const;

/** The choice of a worker to whom the client gave proposals for now; it is marked as theirs. Nothing is ticked beforehand. */
export function Decision({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations("portalProposal");
  const steer = useTranslations("planTogether.steer");
  const words = useTranslations("proposal");
  const { clientId, client } = usePlan();
  const change = useChange({ words: steer("done", { client }), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().plan.decideProposal.mutationOptions(change));
  const id = `decide-${proposal.id}`;
  const title = steer("choose", { client });
  return (
    <Panel id="decide" title={title}>
      <SendForm
        id={id}
        label={title}
        schema={proposalAnswer}
        also={{ clientId, proposalId: proposal.id }}
        send={mutateAsync}
        submit={t("thisIChoose")}
      >
        <ChoiceGroup
          id={`${id}-decision`}
          name="decision"
          legend={t("what")}
          legendHidden
          options={decisions.map((decision) => ({
            value: decision,
            label: t(`decision.${decision}`),
            hint: t(`decisionHint.${decision}`),
            more: decision === "later" ? <LineField name="laterOn" type="date" label={t("laterDay")} /> : undefined,
          }))}
        />
        <WordsField name="reason" label={words("reason")} hint={words("reasonHint")} />
        <p className="note">{steer("marked", { client })}</p>
      </SendForm>
    </Panel>
  );
}
