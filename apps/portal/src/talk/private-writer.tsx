import { Press, Sheet } from "@naast/ui";
import { Choices, Line, Lines, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { personOptions } from "./person-options.ts";
import { writePrivateText } from "./private-actions.ts";
import type { PrivateFrame } from "./private-screen.tsx";

/** Something to share or remember, or who does what. No draft of it stays on the device. */
export function PrivateWriter({ frame }: { frame: PrivateFrame }) {
  const { t, inside, talk, clientId } = frame;
  const ids = inside.clientIn ? [...inside.presentIds, talk.clientPersonId] : inside.presentIds;
  return (
    <Sheet id="write" title={t("talk.private.writeTitle")}>
      <Form id="private" action={writePrivateText}>
        <HiddenFields fields={{ clientId, meetingId: talk.meetingId }} />
        <Lines id="private-words" name="words" label={t("talk.private.words")} />
        <Choices
          id="private-kind"
          name="kind"
          legend={t("talk.private.kind")}
          selected="story"
          options={[
            { value: "story", label: t("talk.private.story") },
            { value: "action", label: t("talk.private.action") },
          ]}
        />
        <Pick
          id="private-ownerId"
          name="ownerId"
          label={t("talk.private.owner")}
          hint={t("talk.mayBeEmpty")}
          options={[{ value: "", label: t("talk.private.nobody") }, ...personOptions(frame, ids)]}
        />
        <Line id="private-whenWords" name="whenWords" label={t("talk.private.when")} hint={t("talk.mayBeEmpty")} />
        <Press>{t("talk.private.send")}</Press>
      </Form>
    </Sheet>
  );
}
