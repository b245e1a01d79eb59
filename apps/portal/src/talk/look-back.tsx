import { formatDate } from "@naast/text";
import { Actions, ClientChoice, Press } from "@naast/ui";
import { draftFor } from "../form/draft-for.ts";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { lookBack } from "./actions.ts";
import type { TalkFrame } from "./read-talk.ts";

/** On the day that was chosen: how did it go on? For the client, in own words or not at all; either way it is not asked again. */
export async function LookBack({ frame }: { frame: TalkFrame }) {
  const { t, talk, people, writing, clientId, may } = frame;
  const { lookBackOn, fallbackWords, meetingId } = talk;
  if (!people.own || !may("talk.lookBack") || talk.lookedBack || lookBackOn === null || lookBackOn > writing.today) return null;
  const place = <HiddenFields fields={{ clientId, meetingId }} />;
  return (
    <ClientChoice id="look-back" title={t("talk.lookBackTitle")} intro={t("talk.lookBackIntro", { day: formatDate(lookBackOn, writing) })}>
      {fallbackWords ? (
        <>
          <p>{t("talk.lookBackFallback")}</p>
          <p className="written">{fallbackWords}</p>
        </>
      ) : null}
      <Form id="look-back-form" action={lookBack} draft={await draftFor(clientId, `look-back:${meetingId}`)}>
        {place}
        <Lines
          id="look-back-words"
          name="words"
          label={t("talk.lookBackWords")}
          hint={t("talk.lookBackHelp")}
          defaultValue={talk.lookBackWords ?? undefined}
          required
        />
        <Press>{t("talk.lookBackKeep")}</Press>
      </Form>
      <Form id="look-back-skip" action={lookBack}>
        {place}
        <Actions>
          <Press variant="quiet">{t("talk.lookBackSkip")}</Press>
        </Actions>
      </Form>
    </ClientChoice>
  );
}
