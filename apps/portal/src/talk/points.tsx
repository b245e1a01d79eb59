import { Press, Sheet } from "@naast/ui";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { moveToPoint } from "./actions.ts";
import type { TalkFrame } from "./read-talk.ts";

/** The points of the agenda in the client's order; who leads goes from one to the next. */
export function Points({ frame: { t, people, talk, clientId } }: { frame: TalkFrame }) {
  const running = talk.startedAt !== null && talk.endedAt === null;
  const moves = talk.mayLead && running;
  return (
    <Sheet id="points" title={t("talk.points")}>
      {talk.points.length === 0 ? <p className="soft">{t("talk.noPoints")}</p> : null}
      <ol className="talk-points">
        {talk.points.map((point) => (
          <li key={point.id} aria-current={running && point.now ? "step" : undefined}>
            <div>
              <b>{point.words}</b>
              <p className="note">
                {t("talk.pointBy", { name: people.nameOf(point.byId) })}
                {running && point.now ? ` · ${t("talk.pointNow")}` : ""}
              </p>
            </div>
            {moves && !point.now ? (
              <form action={moveToPoint}>
                <HiddenFields fields={{ clientId, meetingId: talk.meetingId, pointId: point.id }} />
                <Press small>{t("talk.toThisPoint")}</Press>
              </form>
            ) : null}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
