import { Actions, ClientChoice, initialsOf, PersonChip, Press, Sheet, VoiceField } from "@naast/ui";
import type { PortraitLineView, PortraitView } from "@naast/vocabulary";
import { Line } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { PlanFrame } from "../plan/frame.ts";
import { decideLine, offerLine, removeLine } from "./actions.ts";

type Props = { portrait: PortraitView; frame: PlanFrame };

/** What people around the client said of them, with the client's yes. */
export function StandingLines({ portrait, frame }: Props) {
  const { t, people, clientId } = frame;
  const lines = portrait.lines.filter(({ state }) => state === "approved");
  if (lines.length === 0) return null;
  return (
    <Sheet id="lines" title={people.own ? t("portrait.lines") : t("portrait.linesOf", { name: portrait.clientName })}>
      <ul>
        {lines.map(({ id, words, name }) => (
          <li key={id} className="portrait-line">
            <p>{words}</p>
            <p className="note">{t("portrait.lineBy", { name })}</p>
            {portrait.mayWrite ? (
              <form action={removeLine}>
                <HiddenFields fields={{ clientId, lineId: id }} />
                <Press variant="quiet" small aria-label={t("portrait.removeLineOf", { name })}>
                  {t("portrait.removeLine")}
                </Press>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** A line that waits: the client lets it stand or not, and nobody hears which. */
export function WaitingLine({ line, frame: { t, clientId } }: { line: PortraitLineView; frame: PlanFrame }) {
  const { id, name, words } = line;
  const answer = (value: "approved" | "declined", label: string) => (
    <form action={decideLine}>
      <HiddenFields fields={{ clientId, lineId: id, answer: value }} />
      <Press wide>{label}</Press>
    </form>
  );
  return (
    <ClientChoice id={`line-${id}`} title={t("portrait.waiting", { name })} intro={t("portrait.waitingWords", { name })}>
      <VoiceField voice="network" className="portrait-offer">
        <PersonChip kind="network" initials={initialsOf(name)} size="compact" name={name} />
        <p className="ask-words">{words}</p>
      </VoiceField>
      <Actions even>
        {answer("approved", t("portrait.approve"))}
        {answer("declined", t("portrait.decline"))}
      </Actions>
    </ClientChoice>
  );
}

/** For somebody who takes part: their own line, to give, to change, to take back. */
export function OwnLine({ portrait, frame, draft }: Props & { draft: { key: string; words: string } | undefined }) {
  const { t, clientId } = frame;
  const name = portrait.clientName;
  const own = portrait.lines.find((line) => line.own);
  return (
    <VoiceField voice="network" bleed labelledBy="own-line">
      <h2 id="own-line">{own ? t("portrait.yours", { name }) : t("portrait.offerTitle", { name })}</h2>
      <p>{own ? t("portrait.yoursWords", { name }) : t("portrait.offerIntro", { name })}</p>
      <Form id="line-form" action={offerLine} draft={draft}>
        <HiddenFields fields={{ clientId }} />
        <Line name="words" label={t("portrait.offer")} defaultValue={own?.words ?? ""} />
        <Press>{own ? t("portrait.again") : t("portrait.send")}</Press>
      </Form>
      {own ? (
        <form action={removeLine}>
          <HiddenFields fields={{ clientId, lineId: own.id }} />
          <Press variant="quiet" small>
            {t("portrait.takeBack")}
          </Press>
        </form>
      ) : null}
    </VoiceField>
  );
}
