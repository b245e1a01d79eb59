import { formatDate, formatNames } from "@naast/text";
import { Half } from "@naast/ui";
import type { Id, PersonId, VoiceView } from "@naast/vocabulary";
import { recordedFor } from "../together/mark-words.ts";
import { AgreementWords } from "./agreements.tsx";
import type { TalkFrame } from "./read-talk.ts";

type Part = { frame: TalkFrame };

/** Each point with what people said about it, in their own words; then what was said beside the points. */
export function SaidByPoint({ frame }: Part) {
  const { t, people, talk } = frame;
  const of = (pointId: Id<"AgendaPoint"> | null) => talk.voices.filter((voice) => voice.pointId === pointId);
  const known = new Set(talk.points.map(({ id }) => id));
  const beside = talk.voices.filter(({ pointId }) => pointId === null || !known.has(pointId));
  return (
    <>
      {talk.points.map((point) => (
        <section key={point.id} className="summary-point">
          <h3>{point.words}</h3>
          <p className="note">{t("talk.pointBy", { name: people.nameOf(point.byId) })}</p>
          <Sayings voices={of(point.id)} frame={frame} />
        </section>
      ))}
      {beside.length > 0 ? <Sayings voices={beside} frame={frame} /> : null}
      {talk.points.length === 0 && talk.voices.length === 0 ? <p className="soft">{t("talk.noVoices")}</p> : null}
    </>
  );
}

function Sayings({ voices, frame: { t, people } }: Part & { voices: readonly VoiceView[] }) {
  if (voices.length === 0) return null;
  return (
    <ul className="comments">
      {voices.map((voice) => {
        const person = people.find(voice.speakerId);
        return (
          <li key={voice.id} className="comment">
            {person ? <Half {...people.halfOf(person)} size="compact" /> : null}
            <div>
              <p>
                <b>{people.nameOf(voice.speakerId)}</b>{" "}
                {voice.approved === "aloud" ? <span className="note">{t("talk.aloud")}</span> : null}
              </p>
              <p className="written">{voice.words}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

export function AgreementLines({ frame }: Part) {
  const { t, talk } = frame;
  if (talk.agreements.length === 0) return <p className="soft">{t("talk.noAgreements")}</p>;
  return (
    <ul className="plain-rows">
      {talk.agreements.map((agreement) => (
        <li key={agreement.id}>
          <AgreementWords agreement={agreement} frame={frame} />
        </li>
      ))}
    </ul>
  );
}

/** What the network shared of its private time. */
export function ReleasedTexts({ frame: { t, people, talk, writing } }: Part) {
  return (
    <ul className="plain-rows">
      {talk.released.map(({ id, words, writerIds }) => (
        <li key={id}>
          <p className="written">{words}</p>
          <p className="note">{t("talk.by", { names: formatNames(writerIds.map(people.nameOf), writing.language) })}</p>
        </li>
      ))}
    </ul>
  );
}

/** When again, when to look back and what was written then, what if it goes differently. */
export function ClosingWords({ frame: { t, talk, writing } }: Part) {
  const { fallbackWords, nextOn, nextWords, lookBackOn, lookBackWords } = talk;
  return (
    <>
      {nextOn ? <p>{[t("talk.nextAt", { day: formatDate(nextOn, writing) }), nextWords].filter(Boolean).join(" · ")}</p> : null}
      {lookBackOn ? <p>{t("talk.lookBackAt", { day: formatDate(lookBackOn, writing) })}</p> : null}
      {fallbackWords ? (
        <>
          <h3>{t("talk.fallback")}</h3>
          <p className="written">{fallbackWords}</p>
        </>
      ) : null}
      {lookBackWords ? (
        <>
          <h3>{t("talk.lookBackSaid")}</h3>
          <p className="written">{lookBackWords}</p>
        </>
      ) : null}
    </>
  );
}

/** What people said afterwards who were not there. */
export function AbsentWords({ frame }: Part) {
  const { people, talk } = frame;
  return (
    <ul className="plain-rows">
      {talk.absent.map(({ id, personId, words }) => (
        <li key={id}>
          <b>{people.nameOf(personId)}</b>
          <p className="written">{words}</p>
          <RecordedNote personId={personId} frame={frame} />
        </li>
      ))}
    </ul>
  );
}

/** Who wrote it down, when this person was not there. */
function RecordedNote({ personId, frame }: Part & { personId: PersonId }) {
  const mark = recordedFor(personId, frame, ["meetingWords"]);
  return mark ? <p className="note">{mark}</p> : null;
}
