import { FoldRow, Press, Sheet } from "@naast/ui";
import { languages } from "@naast/vocabulary";
import { Choices, Line } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { inviteCoordinator, withdrawCoordinator } from "./actions.ts";
import type { MeetingFrame } from "./meeting-frame.ts";

const languageNames = { nl: "Nederlands", en: "English" } as const;

/** Somebody from outside who prepares a family group conference, sees that meeting and nothing of the plan. */
export function Coordinator({ frame: { t, meeting, may, open, ids, people } }: { frame: MeetingFrame }) {
  return (
    <Sheet id="coordinator" title={t("meeting.coordinator")}>
      <p className="note">{people.own ? t("meeting.coordinatorNote") : t("meeting.coordinatorNoteOf")}</p>
      {meeting.coordinators.map(({ id, name, state }) => (
        <div key={id}>
          <p>{state === "active" ? t("meeting.coordinatorActive", { name }) : t("meeting.coordinatorInvited", { name })}</p>
          {open && may("meeting.withdrawCoordinator") ? (
            <form action={withdrawCoordinator}>
              <HiddenFields fields={{ ...ids, coordinatorId: id }} />
              <Press variant="quiet" small>
                {t("meeting.coordinatorGone", { name })}
              </Press>
            </form>
          ) : null}
        </div>
      ))}
      {open && may("meeting.inviteCoordinator") ? (
        <FoldRow title={t("meeting.coordinatorAsk")} label={t("portalForm.open")}>
          <Form id="coordinator-form" action={inviteCoordinator}>
            <HiddenFields fields={ids} />
            <Line name="name" label={t("meeting.coordinatorName")} />
            <Line name="email" type="email" label={t("meeting.coordinatorEmail")} />
            <Choices
              name="language"
              legend={t("meeting.coordinatorLanguage")}
              selected="nl"
              options={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
            />
            <Press wide>{t("meeting.coordinatorAsk")}</Press>
          </Form>
        </FoldRow>
      ) : null}
    </Sheet>
  );
}
