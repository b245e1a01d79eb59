import { Actions, PageHead, Press, PressLink, Sheet } from "@naast/ui";
import { type CoordinationView, cityOf, type PersonId } from "@naast/vocabulary";
import { Choices, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { coordinationPath, settingsPath } from "../paths.ts";
import { wordsFor } from "../plan/words.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { answerCoordination, replyAsCoordinator } from "./coordination-actions.ts";
import { TimeQuestions } from "./find-time.tsx";
import { kindWords, momentWords } from "./meeting-words.ts";

type Props = { view: CoordinationView; search: Search };
type Part = { view: CoordinationView; t: Awaited<ReturnType<typeof wordsFor>>["t"]; when: (moment: number) => string };

/** The narrow door of an independent coordinator: one meeting, and no way into the plan. */
export async function CoordinationScreen({ view, search }: Props) {
  const { t, writing } = await wordsFor(view.readAt);
  const zone = view.reader.timeZone;
  const part: Part = { view, t, when: (moment) => momentWords(moment, { t, writing, zone }) };
  const asked = view.coordinatorState === "invited";
  return (
    <SignedInPage search={search}>
      <PageHead title={view.title} note={kindWords(view, t)}>
        <p>{t("meeting.doorIntro")}</p>
        {view.state === "cancelled" ? <p>{t("meeting.cancelledBy")}</p> : null}
      </PageHead>
      {asked ? <Question part={part} /> : null}
      <WhenSheet part={part} open={!asked} />
      <PeopleSheet part={part} />
      <AgendaSheet part={part} />
      <div className="flat">
        <p className="note">
          {t("meeting.yourZone", { city: cityOf(zone) })} <a href={settingsPath}>{t("meeting.changeZone")}</a>
        </p>
        {asked ? null : <Answer part={part} answer="no" words={t("meeting.doorLeave")} />}
      </div>
    </SignedInPage>
  );
}

function Question({ part }: { part: Part }) {
  const { t } = part;
  return (
    <Sheet id="door" title={t("meeting.doorQuestion")}>
      <Actions even>
        <Answer part={part} answer="yes" words={t("meeting.doorYes")} />
        <Answer part={part} answer="no" words={t("meeting.doorNo")} />
      </Actions>
    </Sheet>
  );
}

function Answer({ part: { view }, answer, words }: { part: Part; answer: "yes" | "no"; words: string }) {
  return (
    <form action={answerCoordination}>
      <HiddenFields fields={{ clientId: view.clientId, meetingId: view.id, answer }} />
      <Press wide>{words}</Press>
    </form>
  );
}

/** The place in words; of a secret one only who tells where it is. */
function placeFor(view: CoordinationView, t: Part["t"]): string {
  const planner = view.people.find(({ personId }) => personId === view.plannedBy)?.name ?? t("shared.someone");
  if (view.secretPlace !== null) return view.secretPlace;
  return view.placeIsSecret ? t("meeting.placeSecret", { name: planner }) : (view.place ?? t("meeting.noPlace"));
}

/** When and where; what the coordinator can, once they said yes. */
function WhenSheet({ part: { view, t, when }, open }: { part: Part; open: boolean }) {
  const proposed = view.state === "proposed";
  const replies = open && (proposed || view.state === "planned");
  return (
    <Sheet id="when" title={proposed ? t("meeting.states.proposed") : when(view.startsAt)}>
      <p>{placeFor(view, t)}</p>
      {view.state === "planned" && open ? (
        <Actions>
          <PressLink icon="calendar" href={coordinationPath(view.clientId, view.id, "/appointment")}>
            {t("portalMessages.calendar.file")}
          </PressLink>
        </Actions>
      ) : null}
      {view.remoteLink && open ? (
        <PressLink icon="arrow-right" href={view.remoteLink} rel="noreferrer noopener">
          {t("meeting.openLink")}
        </PressLink>
      ) : null}
      {replies ? <Reply part={{ view, t, when }} /> : null}
    </Sheet>
  );
}

/** The times that suit, or whether they come; with words if they like. */
function Reply({ part: { view, t, when } }: { part: Part }) {
  const { personId } = view.reader;
  return (
    <Form id="door-form" action={replyAsCoordinator}>
      <HiddenFields fields={{ clientId: view.clientId, meetingId: view.id }} />
      {view.state === "proposed" ? (
        <TimeQuestions times={view.times} frame={{ t, when, readerId: personId }} />
      ) : (
        <Choices
          name="coming"
          legend={t("meeting.comes")}
          selected={view.replies.find((reply) => reply.personId === personId)?.coming ?? undefined}
          options={[
            { value: "yes", label: t("meeting.yes") },
            { value: "no", label: t("meeting.no") },
          ]}
        />
      )}
      <Lines id="door-words" name="words" rows={2} label={t("meeting.yourWords")} hint={t("portalForm.mayStayEmpty")} />
      <Press variant="main">{t("meeting.tickSave")}</Press>
    </Form>
  );
}

function PeopleSheet({ part: { view, t } }: { part: Part }) {
  const ticked = new Set(view.times.flatMap(({ answers }) => answers.map(({ personId }) => personId)));
  const saidOf = (id: PersonId) => {
    if (view.state === "proposed") return ticked.has(id) ? "saidTimes" : "comesOpen";
    const coming = view.replies.find(({ personId }) => personId === id)?.coming;
    return coming === "yes" ? "comesYes" : coming === "no" ? "comesNo" : "comesOpen";
  };
  return (
    <Sheet id="who-comes" title={t("meeting.whoComes")}>
      <ul className="plain-rows">
        {view.people
          .filter(({ personId }) => view.invitedIds.includes(personId))
          .map(({ personId, name }) => (
            <li key={personId}>{t(`meeting.${saidOf(personId)}`, { name })}</li>
          ))}
      </ul>
      {view.interpreter ? <p>{t("meeting.interpreterIs", { language: view.interpreter })}</p> : null}
      {view.childrenCome ? <p>{t("meeting.childrenYes")}</p> : null}
    </Sheet>
  );
}

function AgendaSheet({ part: { view, t } }: { part: Part }) {
  const points = view.points.filter(({ state }) => state === "onAgenda");
  return (
    <Sheet id="agenda" title={t("meeting.agenda")}>
      {points.length === 0 ? <p>{t("meeting.noPoints")}</p> : null}
      <ol className="agenda-points">
        {points.map(({ id, words }) => (
          <li key={id}>
            <b>{words}</b>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
