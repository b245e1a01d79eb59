import { FoldRow, Press, Sheet } from "@naast/ui";
import { Choices, Line } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { arrangeMeeting } from "./actions.ts";
import type { MeetingFrame } from "./meeting-frame.ts";

/** An interpreter, children: what makes coming possible for everybody. */
export function Care({ frame: { t, meeting, may, open, ids } }: { frame: MeetingFrame }) {
  return (
    <Sheet id="care" title={t("meeting.care")}>
      {meeting.interpreter ? <p>{t("meeting.interpreterIs", { language: meeting.interpreter })}</p> : null}
      <p>{meeting.childrenCome ? t("meeting.childrenYes") : t("meeting.childrenNo")}</p>
      {open && may("meeting.arrange") ? (
        <FoldRow title={t("portalForm.change")} label={t("portalForm.open")}>
          <Form id="care-form" action={arrangeMeeting}>
            <HiddenFields fields={ids} />
            <Line
              name="interpreter"
              label={t("meeting.interpreter")}
              hint={t("portalForm.mayStayEmpty")}
              defaultValue={meeting.interpreter ?? undefined}
            />
            <Choices
              name="childrenCome"
              kind="checkbox"
              legend={t("meeting.children")}
              selected={meeting.childrenCome ? "yes" : undefined}
              options={[{ value: "yes", label: t("meeting.childrenYes") }]}
            />
            <Press wide>{t("portalForm.save")}</Press>
          </Form>
        </FoldRow>
      ) : null}
    </Sheet>
  );
}
