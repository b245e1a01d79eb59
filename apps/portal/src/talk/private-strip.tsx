import { Press, PressLink } from "@naast/ui";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { talkPath } from "./paths.ts";
import { beginPrivateTime } from "./private-actions.ts";
import type { TalkFrame } from "./read-talk.ts";

/** That there is private time, the way in, or the press that begins it. */
export function PrivateStrip({ frame: { t, talk, clientId } }: { frame: TalkFrame }) {
  const { state, mayBegin, mayEnter } = talk.privateTime;
  if (state === "none" && !mayBegin) return null;
  const choice = { clientId, meetingId: talk.meetingId };
  return (
    <section className={state === "running" ? "private-strip private-running" : "private-strip"} aria-labelledby="private-title">
      <h2 id="private-title">{t("talk.private.title")}</h2>
      <p>{state === "running" ? t("talk.private.running") : state === "ended" ? t("talk.private.was") : t("talk.private.beginHelp")}</p>
      <p className="note">{t("talk.private.closed")}</p>
      <div className="actions">
        {mayEnter ? (
          <PressLink icon="lock" href={talkPath(choice, "private")}>
            {t("talk.private.open")}
          </PressLink>
        ) : null}
        {mayBegin ? (
          <form action={beginPrivateTime}>
            <HiddenFields fields={choice} />
            <Press icon="lock">{t("talk.private.begin")}</Press>
          </form>
        ) : null}
      </div>
    </section>
  );
}
