import { formatWeekday, isoDayOf } from "@naast/text";
import { Actions, Fold, Icon, type IconName, PersonList, PersonRow, PressLink, Sheet } from "@naast/ui";
import type { PersonId, ProposalPage, ProposalResponseView, ResponseKind } from "@naast/vocabulary";
import { talkAboutPath } from "../meeting/talk-about.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { recordedMark } from "../together/mark-words.ts";

export const responseIcons: Readonly<Record<ResponseKind, IconName>> = {
  good: "smile",
  goodBut: "message-circle",
  notSure: "circle-help",
  worried: "cloud",
  talkFirst: "messages-square",
};

/** What everybody says, by name and in no order of kinds; and who said nothing yet. Nothing is counted. */
export function Responses({ talk, frame }: { talk: ProposalPage; frame: PlanFrame }) {
  const { t } = frame;
  const { responses, silent, hidden } = talk;
  const isQuiet = responses.length === 0 && silent.length === 0;
  return (
    <Sheet id="said" title={t("proposal.said")}>
      {hidden ? <p className="note">{t("proposal.hidden")}</p> : null}
      {isQuiet && !hidden ? <p className="note">{t("proposal.nobodySaid")}</p> : null}
      {isQuiet ? null : (
        <PersonList id="said-list">
          {responses.map((response) => (
            <Said key={response.id} response={response} frame={frame} mark={markOf(talk, response, frame)}>
              <TalkFirst talk={talk} response={response} frame={frame} />
            </Said>
          ))}
          {silent.map((personId) => (
            <Person key={personId} personId={personId} frame={frame}>
              <p className="said-kind">
                <Icon name="circle-dashed" large /> {t("proposal.silent")}
              </p>
            </Person>
          ))}
        </PersonList>
      )}
    </Sheet>
  );
}

function Person({ personId, frame, children }: { personId: PersonId; frame: PlanFrame; children: React.ReactNode }) {
  const { people, t } = frame;
  const person = people.find(personId);
  const half = person ? people.halfOf(person) : { kind: "open" as const, initials: "" };
  const name = people.isYou(personId) ? t("shared.you") : people.nameOf(personId);
  return (
    <PersonRow {...half} name={name} role={person ? people.roleOf(person) : undefined}>
      {children}
    </PersonRow>
  );
}

/** Who wrote it down, when this person was not there. */
function markOf({ proposal }: ProposalPage, { personId }: ProposalResponseView, frame: PlanFrame): string | null {
  const written = frame.recorded.find((one) => one.aboutId === proposal.id && one.personId === personId);
  return written ? recordedMark(written, frame) : null;
}

/** Who wants to talk about it first: the client plans a talk of two from here, or does not. */
function TalkFirst({
  talk: { proposal },
  response: { kind, personId },
  frame,
}: {
  talk: ProposalPage;
  response: ProposalResponseView;
  frame: PlanFrame;
}) {
  const { t, clientId, people, may } = frame;
  if (kind !== "talkFirst" || !people.own || !may("meeting.plan") || people.isYou(personId)) return null;
  return (
    <Actions>
      <PressLink variant="quiet" href={talkAboutPath(clientId, { personId, proposalId: proposal.id })}>
        {t("proposal.planTalk", { name: people.nameOf(personId) })}
      </PressLink>
    </Actions>
  );
}

type SaidProps = { response: ProposalResponseView; frame: PlanFrame; mark: string | null; children: React.ReactNode };

function Said({ response, frame, mark, children }: SaidProps) {
  const { t, writing } = frame;
  const { kind, words, personId, earlier } = response;
  return (
    <Person personId={personId} frame={frame}>
      <p className="said-kind">
        <Icon name={responseIcons[kind]} large /> {t(`proposal.responses.${kind}`)}
      </p>
      {mark ? <p className="note">{mark}</p> : null}
      {words ? <p className="said-words">‘{words}’</p> : null}
      {earlier.length > 0 ? (
        <Fold title={t("proposal.earlier")}>
          {earlier.map((one) => (
            <div key={one.at}>
              <p className="note">
                {t("proposal.earlierOn", { day: formatWeekday(isoDayOf(one.at), writing), kind: t(`proposal.responses.${one.kind}`) })}
              </p>
              {one.words ? <p className="said-words">‘{one.words}’</p> : null}
            </div>
          ))}
        </Fold>
      ) : null}
      {children}
    </Person>
  );
}
