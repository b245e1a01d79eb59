import { formatNames } from "@naast/text";
import { Actions, Fold, Press, Sheet } from "@naast/ui";
import type { PrivateTextView } from "@naast/vocabulary";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { changePrivateText, releasePrivateText, removePrivateText } from "./private-actions.ts";
import type { PrivateFrame } from "./private-screen.tsx";

/** What stands in the private time, for who is in it. */
export function PrivateTexts({ frame }: { frame: PrivateFrame }) {
  const { t, inside } = frame;
  return (
    <Sheet id="texts" title={t("talk.private.texts")}>
      {inside.texts.length === 0 ? <p className="soft">{t("talk.private.noTexts")}</p> : null}
      <ul className="plain-rows">
        {inside.texts.map((text) => (
          <li key={text.id} id={`text-${text.id}`}>
            <TextWords text={text} frame={frame} />
            <Sharing text={text} frame={frame} />
            {text.mayChange ? <Rewrite text={text} frame={frame} /> : null}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

type Part = { text: PrivateTextView; frame: PrivateFrame };

function TextWords({ text, frame: { t, people, writing } }: Part) {
  const names = (ids: typeof text.writerIds) => formatNames(ids.map(people.youOrName), writing.language);
  const does = text.ownerId ? [t("talk.private.doneBy", { name: people.youOrName(text.ownerId) }), text.whenWords] : [];
  return (
    <>
      <p className="written">{text.words}</p>
      {does.length > 0 ? <p>{does.filter(Boolean).join(" · ")}</p> : null}
      <p className="note">{t("talk.by", { names: formatNames(text.writerIds.map(people.youAfterOrName), writing.language) })}</p>
      {text.agreedIds.length > 0 ? <p className="note">{t("talk.private.shared", { names: names(text.agreedIds) })}</p> : null}
    </>
  );
}

/** Only who wrote it says whether it may be shared, or takes it away. */
function Sharing({ text, frame: { t, people, clientId, talk } }: Part) {
  if (!text.writerIds.some(people.isYou)) return null;
  const agreed = text.agreedIds.some(people.isYou);
  const fields = { clientId, meetingId: talk.meetingId, textId: text.id };
  return (
    <>
      <Actions>
        <form action={releasePrivateText}>
          <HiddenFields fields={{ ...fields, answer: agreed ? "no" : "yes" }} />
          <Press small>{agreed ? t("talk.private.takeBack") : t("talk.private.share")}</Press>
        </form>
        <form action={removePrivateText}>
          <HiddenFields fields={fields} />
          <Press variant="quiet" small>
            {t("talk.private.remove")}
          </Press>
        </form>
      </Actions>
      <p className="note">{t("talk.private.shareHelp")}</p>
    </>
  );
}

function Rewrite({ text, frame: { t, clientId, talk } }: Part) {
  const { id: textId, version, kind, ownerId, whenWords } = text;
  const fields = { clientId, meetingId: talk.meetingId, textId, version, kind, ownerId: ownerId ?? "", whenWords: whenWords ?? "" };
  return (
    <Fold title={t("talk.private.change")}>
      <Form id={`change-${textId}`} action={changePrivateText}>
        <HiddenFields fields={fields} />
        <Lines id={`change-${textId}-words`} name="words" label={t("talk.private.words")} defaultValue={text.words} />
        <Press>{t("talk.private.saveChange")}</Press>
      </Form>
    </Fold>
  );
}
