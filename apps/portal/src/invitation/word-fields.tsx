import type { InvitationView } from "@naast/vocabulary";
import { Line, Lines } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

type Written = Pick<InvitationView, "whyWords" | "hopeWords" | "notAskedWords" | "firstThingWords" | "callWords">;
type Props = { t: Translate; invitation: Written | undefined };

const nothing: Written = { whyWords: null, hopeWords: null, notAskedWords: null, firstThingWords: null, callWords: null };

/** Why you, what I hope, what I do not ask. Hints only; the words are the client's own. */
export function WordFields({ t, invitation = nothing }: Props) {
  return (
    <>
      <div className="voice-control">
        <Lines
          name="whyWords"
          label={t("portalInvite.fields.why")}
          hint={t("portalInvite.fields.whyHint")}
          defaultValue={invitation.whyWords ?? undefined}
        />
      </div>
      <Words t={t} about="hope" name="hopeWords" words={invitation.hopeWords} />
      <Words t={t} about="notAsked" name="notAskedWords" words={invitation.notAskedWords} />
      <Line
        name="firstThingWords"
        label={t("portalInvite.fields.firstThing")}
        hint={t("portalInvite.fields.firstThingHint")}
        defaultValue={invitation.firstThingWords ?? undefined}
      />
      <Words t={t} about="call" name="callWords" words={invitation.callWords} />
    </>
  );
}

type WordsProps = { t: Translate; about: "hope" | "notAsked" | "call"; name: keyof Written; words: string | null };

function Words({ t, about, name, words }: WordsProps) {
  return (
    <Lines
      id={name}
      name={name}
      rows={2}
      label={t(`portalInvite.fields.${about}`)}
      hint={t(`portalInvite.fields.${about}Hint`)}
      defaultValue={words ?? undefined}
    />
  );
}
