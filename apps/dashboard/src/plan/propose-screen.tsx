"use client";

import { DeskHead, VoiceField } from "@naast/ui";
import {
  type ClientId,
  type Id,
  isProposable,
  type ProposalKind,
  proposalKinds,
  proposalSubjects,
  subjectOfProposal,
} from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { proposeHref } from "../words/addresses.ts";
import { eventsOnPage } from "./events-on-page.ts";
import { ProposeForm } from "./propose-form.tsx";
import { PlanProvider, usePlan } from "./use-plan.tsx";

type ProposeProps = { kind: ProposalKind | null; goalId: Id<"Goal"> | null; besideId: Id<"Proposal"> | null };

/** Suggesting something to the client, who decides. */
export function ProposeScreen({ clientId, ...asked }: ProposeProps & { clientId: ClientId }) {
  const { data: plan } = useQuery(useTRPC().plan.read.queryOptions({ clientId, events: eventsOnPage }));
  if (!plan) return null;
  return (
    <PlanProvider plan={plan}>
      <Propose {...asked} />
    </PlanProvider>
  );
}

function Propose({ kind, ...start }: ProposeProps) {
  const t = useTranslations("dashboard.propose");
  const words = useTranslations("proposal");
  const { plan, client } = usePlan();
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
        <h2>{kind ? words(`kinds.${kind}`) : t("what")}</h2>
        {kind ? <ProposeForm kind={kind} {...start} /> : <Kinds {...start} />}
      </div>
    </>
  );
}

/** What can be proposed about what is there, subject by subject. */
function Kinds({ goalId, besideId }: Omit<ProposeProps, "kind">) {
  const t = useTranslations("proposal");
  const { plan, clientId } = usePlan();
  const start = { ...(goalId ? { goalId } : {}), ...(besideId ? { besideId } : {}) };
  return proposalSubjects.map((subject) => (
    <section key={subject}>
      <h3>{t(`subjects.${subject}`)}</h3>
      <ul className="kinds">
        {proposalKinds
          .filter((kind) => subjectOfProposal(kind) === subject && isProposable(kind, plan))
          .map((kind) => (
            <li key={kind}>
              <Link href={proposeHref(clientId, { kind, ...start })}>{t(`kinds.${kind}`)}</Link>
            </li>
          ))}
      </ul>
    </section>
  ));
}
