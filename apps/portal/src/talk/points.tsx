import { Press, Sheet, TalkPoint, TalkPoints } from "@naast/ui";
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
      <TalkPoints>
        {talk.points.map((point) => (
          <TalkPoint
            key={point.id}
            words={point.words}
            note={`${t("talk.pointBy", { name: people.nameOf(point.byId) })}${running && point.now ? ` · ${t("talk.pointNow")}` : ""}`}
            now={running && point.now}
          >
            {moves && !point.now ? (
              <form action={moveToPoint}>
                <HiddenFields fields={{ clientId, meetingId: talk.meetingId, pointId: point.id }} />
                <Press small>{t("talk.toThisPoint")}</Press>
              </form>
            ) : null}
          </TalkPoint>
        ))}
      </TalkPoints>
    </Sheet>
  );
}
