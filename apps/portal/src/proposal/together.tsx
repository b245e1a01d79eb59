import { Happening, Happenings, Sheet } from "@naast/ui";
import type { ProposalPage } from "@naast/vocabulary";
import { proposalPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { titleOf } from "./proposal-words.ts";

/** The items of one proposal, each with a choice of its own. */
export function Together({ talk: { proposal, together }, frame }: { talk: ProposalPage; frame: PlanFrame }) {
  const { t, people, clientId } = frame;
  if (together.length < 2) return null;
  return (
    <Sheet id="together" flat title={t("proposal.together")}>
      <p className="note">{people.own ? t("proposal.itemsNoteYou") : t("proposal.itemsNote", { client: people.clientName })}</p>
      <Happenings lined>
        {together.map((item) => (
          <Happening key={item.id} voice={people.voiceOf(item.proposerId)} when={t(`shared.proposalStates.${item.state}`)}>
            <p>
              {t(`proposal.kinds.${item.kind}`)}:{" "}
              {item.id === proposal.id ? (
                <b>{titleOf(item, frame)}</b>
              ) : (
                <a href={proposalPath(clientId, item.id)}>{titleOf(item, frame)}</a>
              )}
            </p>
          </Happening>
        ))}
      </Happenings>
    </Sheet>
  );
}
