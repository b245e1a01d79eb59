import { formatMoment, startSentence } from "@naast/text";
import { Happening, Happenings } from "@naast/ui";
import type { TimelineEntry } from "@naast/vocabulary";
import { goalPath, stepPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { eventWords } from "./event-words.ts";

const voices = { client: "client", member: "network", worker: "worker" } as const;

/** What happened, one line each, the name first. */
export function HappeningItems({ entries, frame, timed }: { entries: readonly TimelineEntry[]; frame: PlanFrame; timed?: boolean }) {
  return (
    <Happenings>
      {entries.map((entry) => (
        <Happening
          key={entry.seq}
          id={`event-${entry.seq}`}
          voice={voices[entry.actorRelation]}
          when={timed ? formatMoment(entry.at, frame.writing) : undefined}
        >
          <p>
            <b>{whoOf(entry, frame)}</b> <EventSentence entry={entry} frame={frame} />. <ForClient entry={entry} frame={frame} />
          </p>
        </Happening>
      ))}
    </Happenings>
  );
}

/** Who was asked to take part has the name that the client wrote: the start of a sentence here. */
function whoOf({ actorId, actorName }: TimelineEntry, { people, t }: PlanFrame): string {
  if (people.isYou(actorId)) return t("shared.you");
  return actorId === null ? startSentence(actorName === "" ? t("shared.someone") : actorName) : actorName;
}

/** Chosen in the place of the client, who let this person choose. */
function ForClient({ entry, frame: { t, people } }: { entry: TimelineEntry; frame: PlanFrame }) {
  if (!entry.forClient) return null;
  const name = people.isYou(entry.actorId) ? t("shared.you") : entry.actorName;
  return <span className="note">{t("planTogether.delegation.choseFor", { name, client: people.clientName })}</span>;
}

function EventSentence({ entry, frame }: { entry: TimelineEntry; frame: PlanFrame }) {
  const words = eventWords(entry, frame);
  const { goalId, stepId } = entry;
  if (!goalId || entry.words === null) return words;
  const href = stepId ? stepPath(frame.clientId, { goalId, id: stepId }) : goalPath(frame.clientId, goalId);
  const [before, after] = words.split(entry.words);
  if (before === undefined || after === undefined) return words;
  return (
    <>
      {before}
      <a href={href}>{entry.words}</a>
      {after}
    </>
  );
}
