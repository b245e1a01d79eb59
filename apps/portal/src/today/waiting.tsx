import { Actions, PersonChip, PressLink, Sheet, StepList, type Voice, VoiceField } from "@naast/ui";
import type { ProposalView, TodayView } from "@naast/vocabulary";
import { planPath, proposalPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { titleOf } from "../proposal/proposal-words.ts";
import { StepActions } from "../step/step-actions.tsx";
import { StepItem } from "../step/step-item.tsx";

type Props = { view: TodayView; frame: PlanFrame };

function isAskedForPurpose({ purpose, reader }: TodayView): boolean {
  return purpose !== null && purpose.yourAnswer === null && reader.abilities.includes("purpose.answer");
}

/** Whether nobody waits for the reader, in any part of the plan. */
export function isNothingWaiting(view: TodayView): boolean {
  const { proposals, stepsWaiting, alsoWaiting, talksWaiting, viewsWaiting, recordedForYou } = view;
  const unread = recordedForYou.filter(({ confirmedAt }) => confirmedAt === null);
  const lists = [proposals, stepsWaiting, alsoWaiting, talksWaiting, viewsWaiting, unread];
  return lists.every((list) => list.length === 0) && !isAskedForPurpose(view);
}

/** What waits for the reader's answer. Nobody hurries. */
export function Waiting({ view, frame }: Props) {
  const { t, clientId } = frame;
  return (
    <Sheet id="waiting" flat title={t("portalToday.waiting")}>
      {isAskedForPurpose(view) ? (
        <Ask
          voice="client"
          person={<AskedBy id={view.clientPersonId} frame={frame} asks={t("portalToday.asksPurpose")} />}
          words={t("portalToday.purposeQuestion")}
          href={planPath(clientId, "/purpose")}
          press={t("portalToday.readAndAnswer")}
          note={t("portalToday.takeYourTime")}
        />
      ) : null}
      {view.proposals.map((proposal) => (
        <ProposalAsk key={proposal.id} proposal={proposal} frame={frame} />
      ))}
      {view.stepsWaiting.length > 0 ? (
        <div className="waiting-steps">
          <StepList>
            {view.stepsWaiting.map((step) => (
              <StepItem key={step.id} step={step} frame={frame} actions={<StepActions step={step} frame={frame} />} />
            ))}
          </StepList>
        </div>
      ) : null}
    </Sheet>
  );
}

function ProposalAsk({ proposal, frame }: { proposal: ProposalView; frame: PlanFrame }) {
  const { t, people, clientId } = frame;
  const name = people.nameOf(proposal.proposerId);
  return (
    <Ask
      id={`proposal-${proposal.id}`}
      voice={people.voiceOf(proposal.proposerId)}
      person={<AskedBy id={proposal.proposerId} frame={frame} asks={t("portalToday.proposes")} />}
      words={titleOf(proposal, frame)}
      href={proposalPath(clientId, proposal.id)}
      press={t("portalToday.lookAndChoose")}
      note={t("portalToday.knowsYouChoose", { name })}
    />
  );
}

function AskedBy({ id, frame: { people }, asks }: { id: ProposalView["proposerId"]; frame: PlanFrame; asks: string }) {
  const person = people.find(id);
  if (!person) return null;
  return <PersonChip {...people.halfOf(person)} name={person.name} role={`${people.roleOf(person)} · ${asks}`} />;
}

type AskProps = { id?: string; voice: Voice; person: React.ReactNode; words: string; href: string; press: string; note: string };

/** One thing that somebody asks, in that person's own field. */
function Ask({ id, voice, person, words, href, press, note }: AskProps) {
  return (
    <VoiceField id={id} voice={voice} bleed className="ask">
      {person}
      <p className="ask-words">{words}</p>
      <Actions>
        <PressLink variant="main" wide iconAfter="arrow-right" href={href}>
          {press}
        </PressLink>
      </Actions>
      <p className="note">{note}</p>
    </VoiceField>
  );
}
