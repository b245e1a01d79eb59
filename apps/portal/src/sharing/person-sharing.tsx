import { formatDate, formatNames } from "@naast/text";
import { Actions, FoldRow, Half, Press, PressLink } from "@naast/ui";
import { type GrantView, grantPeriods, type Label, labels, type WhoSeesWhatView } from "@naast/vocabulary";
import { Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { giveGrant, withdrawGrant } from "./actions.ts";

type Props = { entry: WhoSeesWhatView["people"][number]; frame: PlanFrame };

/** What one person sees, per kind of information, until when; given and withdrawn in one press. */
export function PersonSharing({ entry: { person, grants, goalsSeen, meetingsSeen, nodesSeen }, frame }: Props) {
  const { t, people, writing } = frame;
  const given = new Map(grants.map((grant) => [grant.label, grant]));
  return (
    <div id={`person-${person.personId}`} className="person-sharing">
      <FoldRow
        title={
          <span className="person-title">
            <Half {...people.halfOf(person)} size="compact" />
            <span>
              {person.name} <span className="note">{people.roleOf(person)}</span>
            </span>
          </span>
        }
        note={
          <span className="note">{t("portalSharing.sees", { goals: goalsSeen, meetings: meetingsSeen, nodes: nodesSeen.length })}</span>
        }
        label={t("portalSharing.changeFor", { words: person.name })}
      >
        <Actions>
          <PressLink small href={planPath(frame.clientId, `/member/${person.personId}`)}>
            {t("portalSharing.about", { name: person.name })}
          </PressLink>
          <PressLink small icon="eye" href={planPath(frame.clientId, `/as-seen-by/${person.personId}`)}>
            {t("portalSharing.eyes", { name: person.name })}
          </PressLink>
        </Actions>
        {nodesSeen.length > 0 ? <p>{t("portalSharing.seesOnMap", { names: formatNames(nodesSeen, writing.language) })}</p> : null}
        <ul className="grants">
          {labels.map((label) => (
            <Grant key={label} label={label} grant={given.get(label)} personId={person.personId} frame={frame} />
          ))}
        </ul>
      </FoldRow>
    </div>
  );
}

type GrantProps = { label: Label; grant: GrantView | undefined; personId: string; frame: PlanFrame };

function Grant({ label, grant, personId, frame: { t, writing, clientId } }: GrantProps) {
  const fields = { clientId, personId, label };
  return (
    <li>
      <p>
        <b>{t(`shared.labels.${label}`)}</b>
        <span className="note">
          {grant ? t("portalSharing.until", { day: formatDate(grant.endsOn, writing) }) : t("portalSharing.notShared")}
        </span>
      </p>
      {grant ? (
        <form action={withdrawGrant}>
          <HiddenFields fields={fields} />
          <Press small wide>
            {t("portalSharing.stop")}
          </Press>
        </form>
      ) : (
        <Form id={`grant-${personId}-${label}`} action={giveGrant} className="grant-form">
          <HiddenFields fields={fields} />
          <Pick
            id={`period-${personId}-${label}`}
            name="period"
            label={t("portalSharing.howLong")}
            defaultValue="halfYear"
            options={grantPeriods.map((value) => ({ value, label: t(`shared.grantPeriods.${value}`) }))}
          />
          <Press small>{t("portalSharing.give")}</Press>
        </Form>
      )}
    </li>
  );
}
