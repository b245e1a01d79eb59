import { formatDate } from "@naast/text";
import { PageHead, Press, Sheet } from "@naast/ui";
import type { OwnPartView } from "@naast/vocabulary";
import { Choices, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { type Translate, wordsFor } from "../plan/words.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { leavePlan } from "./actions.ts";
import { ownPartPlace } from "./own-part-place.ts";
import { RestEnd, RestForm } from "./rest-form.tsx";

type Props = { view: OwnPartView; clientId: string; search: Search };

/** A rest, or stopping altogether. Neither asks why. */
export async function StepBackScreen({ view, clientId, search }: Props) {
  const { t, writing } = await wordsFor(view.readAt);
  const { membership, clientName, personId } = view;
  const rests = membership?.state === "paused";
  const until = membership?.pausedUntil ? formatDate(membership.pausedUntil, writing) : "none";
  const ids = { clientId, personId };
  return (
    <SignedInPage place={ownPartPlace(view, clientId)} search={search}>
      <PageHead title={t("portalMember.own.rest")}>
        {rests ? (
          <p>
            {t("portalMember.rest.nowYou", { until })} {membership.pauseWords ? `‘${membership.pauseWords}’` : null}
          </p>
        ) : null}
      </PageHead>
      <Sheet id="rest" title={t("portalMember.rest.title")}>
        {rests ? (
          <RestNow ids={ids} t={t} byClient={membership.pausedByClient} mayEnd={view.abilities.includes("member.resume")} />
        ) : (
          <RestForm ids={ids} t={t} />
        )}
      </Sheet>
      <LeaveSheet clientId={clientId} clientName={clientName ?? ""} t={t} />
    </SignedInPage>
  );
}

type Resting = { ids: { clientId: string; personId: string }; byClient: boolean; mayEnd: boolean; t: Translate };

/** Who asked for the rest ends it. */
function RestNow({ ids, byClient, mayEnd, t }: Resting) {
  if (byClient) return <p>{t("portalMember.rest.byClient")}</p>;
  return mayEnd ? <RestEnd ids={ids} words={t("portalMember.rest.back")} /> : null;
}

function LeaveSheet({ clientId, clientName, t }: { clientId: string; clientName: string; t: Translate }) {
  const options = (["stay", "go"] as const).map((value) => ({ value, label: t(`portalMember.leave.${value}`) }));
  return (
    <Sheet id="leave" title={t("portalMember.leave.title")}>
      <p>{t("portalMember.leave.intro")}</p>
      <Form id="leave-form" action={leavePlan}>
        <HiddenFields fields={{ clientId }} />
        <Choices name="ownWords" legend={t("portalMember.leave.own")} options={options} />
        <Lines
          id="leaveWords"
          name="words"
          rows={2}
          label={t("portalMember.leave.words")}
          hint={t("portalMember.leave.wordsHint", { name: clientName })}
        />
        <p className="note">{t("portalMember.leave.means")}</p>
        <Press wide>{t("portalMember.leave.press")}</Press>
      </Form>
    </Sheet>
  );
}
