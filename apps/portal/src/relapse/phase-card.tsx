import { Actions, GoalCard, Heading, PhaseMark, Press, PressLink, VoiceField } from "@naast/ui";
import type { RelapsePhaseView, RelapsePlanView, RelapseRequestView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { SeenByBadge } from "../goal/goal-meta.tsx";
import { planPath, relapsePath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { answerRequest, shareAtNight, takeBack } from "./actions.ts";
import { PhaseParts } from "./phase-parts.tsx";

type Props = { plan: RelapsePlanView; phase: RelapsePhaseView; frame: PlanFrame };

/** A phase with all that belongs to it: how it shows, what helps, who does what. */
export function PhaseCard({ plan, phase, frame }: Props) {
  const { t } = frame;
  const words = (
    <>
      <PhaseMark shape={phase.shape} words={t(`relapse.shapes.${phase.shape}`)} />
      {phase.name}
    </>
  );
  const { sharing } = phase;
  const meta = sharing ? <SeenByBadge visibility={sharing.visibility} readerIds={sharing.readerIds} frame={frame} /> : undefined;
  return (
    <GoalCard id={phase.id} words={words} meta={meta}>
      <PhaseParts phase={phase} name={plan.own ? null : plan.clientName} t={t} />
      <Requests plan={plan} phase={phase} frame={frame} />
      {plan.own ? <OwnActions plan={plan} phase={phase} frame={frame} /> : null}
    </GoalCard>
  );
}

function Requests({ plan, phase, frame }: Props) {
  const { t } = frame;
  if (phase.requests.length === 0) return null;
  const others = phase.requests.filter(({ own }) => !own);
  return (
    <>
      {others.length > 0 ? (
        <div className="phase-part">
          <Heading level={3}>{t("relapse.others")}</Heading>
          <ul className="phase-asks">
            {others.map((request) => (
              <AskedOf key={request.id} request={request} phase={phase} plan={plan} frame={frame} />
            ))}
          </ul>
        </div>
      ) : null}
      {phase.requests
        .filter(({ own }) => own)
        .map((request) => (
          <AskedOfYou key={request.id} request={request} plan={plan} frame={frame} />
        ))}
    </>
  );
}

function AskedOf({ request, phase, plan, frame: { t, clientId } }: Props & { request: RelapseRequestView }) {
  const { id, name, words, state, doerId } = request;
  const isReader = phase.sharing?.readNowBy.some(({ personId }) => personId === doerId) ?? true;
  return (
    <li>
      <p>{words}</p>
      <p className="note">{t(`relapse.states.${state}`, { name })}</p>
      {isReader ? null : <p className="note">{t("relapse.notReading", { name })}</p>}
      {plan.own ? (
        <form action={takeBack}>
          <HiddenFields fields={{ clientId, requestId: id }} />
          <Press variant="quiet" small aria-label={t("relapse.takeBackOf", { words })}>
            {t("relapse.takeBack")}
          </Press>
        </form>
      ) : null}
    </li>
  );
}

/** A question to this reader. Both answers are as large; the one that was given is not offered again. */
function AskedOfYou({ request, plan, frame: { t, clientId } }: Omit<Props, "phase"> & { request: RelapseRequestView }) {
  const { id, words, state } = request;
  const name = plan.clientName;
  const answer = (value: "yes" | "no") =>
    state === value ? null : (
      <form action={answerRequest}>
        <HiddenFields fields={{ clientId, requestId: id, answer: value }} />
        <Press wide>{t(`relapse.${value}`)}</Press>
      </form>
    );
  return (
    <VoiceField voice="client" bleed id={`ask-${id}`} labelledBy={`ask-${id}-title`}>
      <h3 id={`ask-${id}-title`}>{t("relapse.asksYou", { name })}</h3>
      <p className="ask-words">{words}</p>
      {state === "waiting" ? null : <p>{t("relapse.youSaid", { answer: state })}</p>}
      {plan.mayAnswer ? (
        <>
          <Actions>
            {answer("yes")}
            {answer("no")}
          </Actions>
          <p className="note">{t("relapse.mayChange", { name })}</p>
        </>
      ) : null}
    </VoiceField>
  );
}

function OwnActions({ plan, phase, frame }: Props) {
  const { t, clientId } = frame;
  const { id, name } = phase;
  return (
    <>
      <Actions>
        {plan.mayWrite ? (
          <>
            <PressLink icon="pencil" href={relapsePath(clientId, `/phase/${id}/edit`)} aria-label={t("relapse.changeOf", { phase: name })}>
              {t("relapse.change")}
            </PressLink>
            <PressLink
              icon="hand-helping"
              href={relapsePath(clientId, `/phase/${id}/ask`)}
              aria-label={t("relapse.askOf", { phase: name })}
            >
              {t("relapse.ask")}
            </PressLink>
          </>
        ) : null}
        <PressLink
          icon="eye"
          href={`${planPath(clientId, "/who-sees-what")}?open=${id}#item-${id}`}
          aria-label={t("relapse.whoSeesOf", { phase: name })}
        >
          {t("relapse.whoSees")}
        </PressLink>
      </Actions>
      <AtNight phase={phase} frame={frame} />
    </>
  );
}

/** Whether the night reads this phase: said in words, and one press to change it. */
function AtNight({ phase: { id, name, sharing }, frame: { t, clientId } }: Omit<Props, "plan">) {
  const shared = sharing?.atNight ?? false;
  return (
    <div className="phase-part">
      <Heading level={3}>{t("relapse.night")}</Heading>
      <p className="note">{shared ? t("relapse.nightYes") : t("relapse.nightNo")}</p>
      <form action={shareAtNight}>
        <HiddenFields fields={{ clientId, phaseId: id, answer: shared ? "no" : "yes" }} />
        <Press
          variant="quiet"
          small
          aria-label={shared ? t("relapse.nightStopOf", { phase: name }) : t("relapse.nightShareOf", { phase: name })}
        >
          {shared ? t("relapse.nightStop") : t("relapse.nightShare")}
        </Press>
      </form>
    </div>
  );
}
