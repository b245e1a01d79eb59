import { Fold, Press } from "@naast/ui";
import type { ProposalPage } from "@naast/vocabulary";
import { read } from "../api/read.ts";
import { SeenBy } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { seenByOptions } from "../sharing/seen-by-options.tsx";
import { askOthers } from "./actions.ts";

type Props = { talk: ProposalPage; frame: PlanFrame };

/** Something new is between the client and who proposed it, until the client asks others what they think. */
export async function AskOthers({ talk: { proposal, readerIds, plan }, frame }: Props) {
  const { t, clientId, people } = frame;
  const sharing = await read((caller) => caller.consent.whoSeesWhat({ clientId: plan.clientId }));
  const visibility = proposal.visibility ?? "me";
  const options = seenByOptions({ id: "ask-others", names: sharing.namesNow, people: sharing.people, readerIds, frame });
  return (
    <div className="flat" id="ask-others-fold">
      <p className="note">
        {visibility === "me" ? t("proposal.askOthersNote", { name: people.nameOf(proposal.proposerId) }) : t("proposal.askOthersChange")}
      </p>
      <Fold title={t("proposal.askOthers")}>
        <Form id="ask-others-form" action={askOthers}>
          <HiddenFields fields={{ clientId, itemKind: "proposal", itemId: proposal.id }} />
          <SeenBy id="ask-others" name="visibility" legend={t("portalSharing.question")} options={options} selected={visibility} />
          <Press wide>{t("proposal.askOthersSave")}</Press>
        </Form>
      </Fold>
    </div>
  );
}

/** For who proposed it and whom the client asked: who reads it. */
export function WhoReads({ talk: { proposal }, frame: { t, people } }: Props) {
  if (proposal.visibility === null || people.own) return null;
  const words = proposal.visibility === "me" ? "betweenYou" : "askedOthers";
  return <p className="note">{t(`proposal.${words}`, { client: people.clientName })}</p>;
}
