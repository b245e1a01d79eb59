"use client";

import { DeskHead, VoiceField } from "@naast/ui";
import { type ClientId, type Id, type ProposalKind, proposalKinds } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { ProposeForm } from "./propose-form.tsx";
import { usePlan } from "./use-plan.tsx";
import { WithPlan } from "./with-plan.tsx";

type ProposeProps = { kind: ProposalKind; goalId: Id<"Goal"> | null };

/** Suggesting something to the client, who decides. */
export function ProposeScreen({ clientId, ...asked }: ProposeProps & { clientId: ClientId }) {
  return (
    <WithPlan clientId={clientId}>
      <Propose {...asked} />
    </WithPlan>
  );
}

function Propose({ kind, goalId }: ProposeProps) {
  const t = useTranslations("dashboard.propose");
  const { plan, client } = usePlan();
  const kinds = plan.goals.length > 0 ? proposalKinds : proposalKinds.filter((one) => one === "addGoal");
  return (
    <>
      <DeskHead title={t("title", { client })} note={t("clientDecides", { client })} />
      {plan.purpose ? (
        <VoiceField voice="client" className="propose-purpose">
          <p className="label">{t("purpose", { client })}</p>
          <p className="propose-purpose-words">{plan.purpose.words}</p>
        </VoiceField>
      ) : null}
      <div className="panel propose">
        <Tabs defaultSelectedKey={kind}>
          <TabList className="tabs" aria-label={t("what")}>
            {kinds.map((one) => (
              <Tab key={one} id={one} className="press tab">
                {t(`kinds.${one}`)}
              </Tab>
            ))}
          </TabList>
          {kinds.map((one) => (
            <TabPanel key={one} id={one} className="tab-panel">
              <ProposeForm kind={one} goalId={goalId} />
            </TabPanel>
          ))}
        </Tabs>
      </div>
    </>
  );
}
