import { formatDate } from "@naast/text";
import { Actions, Fold, PageHead, Press, PressLink, Sheet } from "@naast/ui";
import type { MemberEndingView, MemberView, PlanView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { removeMember } from "./actions.ts";
import { ConsentHistory } from "./consent-history.tsx";
import { MemberForm } from "./member-form.tsx";
import { RestEnd, RestForm } from "./rest-form.tsx";
import { SafetyEndings } from "./safety-endings.tsx";

type Part = { member: MemberView; frame: PlanFrame };

type Props = { view: PlanView; member: MemberView; endings: readonly MemberEndingView[]; search: Search };

/** One person of the plan, for the client: who they are here, what they read, how to let them rest or go. */
export async function MemberScreen({ view, member, endings, search }: Props) {
  const frame = await frameOf(view);
  const { t, writing, people, clientId } = frame;
  const { person, role, history } = member;
  const { name, personId } = person;
  const isMember = role !== null;
  return (
    <SignedInPage place={frame.place} door="people" search={search}>
      <PageHead title={t("portalMember.person.title", { name })} note={people.roleOf(person)}>
        <Standing member={member} frame={frame} />
      </PageHead>
      {person.takesPart ? (
        <div className="flat">
          <Actions>
            <PressLink icon="eye" href={planPath(clientId, `/as-seen-by/${personId}`)}>
              {t("portalMember.person.eyes", { name })}
            </PressLink>
            <PressLink variant="quiet" href={`${planPath(clientId, "/who-sees-what")}#person-${personId}`}>
              {t("portalMember.person.change", { name })}
            </PressLink>
          </Actions>
        </div>
      ) : null}
      <SafetyEndings endings={endings.filter((one) => one.personId === personId)} frame={frame} />
      <Sheet id="history" title={t("portalMember.person.history", { name })}>
        <ConsentHistory lines={history} none={t("portalMember.person.noHistory", { name })} t={t} writing={writing} />
      </Sheet>
      {isMember && person.takesPart ? (
        <>
          <Sheet id="standing" title={t("portalMember.person.you", { name })}>
            <MemberForm member={member} frame={frame} />
          </Sheet>
          <Rest member={member} frame={frame} />
          <Remove member={member} frame={frame} />
        </>
      ) : null}
    </SignedInPage>
  );
}

/** Whether somebody rests or went, in their own words. */
function Standing({ member: { person, leaveWords }, frame: { t, writing } }: Part) {
  const { name, pause, takesPart } = person;
  if (!takesPart) {
    return (
      <>
        <p>{t("portalMember.person.gone", { name })}</p>
        {leaveWords ? (
          <p>
            {t("portalMember.person.goneWords", { name })} ‘{leaveWords}’
          </p>
        ) : null}
        <p className="note">{t("portalMember.person.comeBack", { name })}</p>
      </>
    );
  }
  if (!pause) return null;
  const until = pause.until ? formatDate(pause.until, writing) : "none";
  return (
    <p>
      {t("portalMember.rest.now", { name, until })} {pause.words ? `‘${pause.words}’` : null}
    </p>
  );
}

function Rest({ member: { person, pausedByClient }, frame: { t, clientId } }: Part) {
  const { name, personId, state } = person;
  const ids = { clientId, personId };
  if (state === "paused" && !pausedByClient) return null;
  return (
    <Sheet id="rest" title={t("portalMember.rest.titleOf", { name })}>
      {state === "paused" ? (
        <RestEnd ids={ids} words={t("portalMember.rest.backOf", { name })} />
      ) : (
        <RestForm ids={ids} name={name} t={t} />
      )}
    </Sheet>
  );
}

function Remove({ member: { person }, frame: { t, clientId } }: Part) {
  const { name, personId } = person;
  return (
    <div className="flat">
      <Fold title={t("portalMember.remove.title", { name })}>
        <p>{t("portalMember.remove.words", { name })}</p>
        <form action={removeMember} className="form">
          <HiddenFields fields={{ clientId, personId }} />
          <Press wide>{t("portalMember.remove.press", { name })}</Press>
        </form>
      </Fold>
    </div>
  );
}
