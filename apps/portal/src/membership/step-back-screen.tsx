import { formatDate } from "@naast/text";
import { PageHead, Press, Sheet } from "@naast/ui";
import type { OwnPartView } from "@naast/vocabulary";
import { Choices, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { wordsFor } from "../plan/words.ts";
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
        {!rests ? <RestForm ids={ids} t={t} /> : null}
        {rests && !membership.pausedByClient && view.abilities.includes("member.resume") ? (
          <RestEnd ids={ids} words={t("portalMember.rest.back")} />
        ) : null}
        {rests && membership.pausedByClient ? <p>{t("portalMember.rest.byClient")}</p> : null}
      </Sheet>
      <Sheet id="leave" title={t("portalMember.leave.title")}>
        <p>{t("portalMember.leave.intro")}</p>
        <Form id="leave-form" action={leavePlan}>
          <HiddenFields fields={{ clientId }} />
          <Choices
            id="ownWords"
            name="ownWords"
            legend={t("portalMember.leave.own")}
            options={[
              { value: "stay", label: t("portalMember.leave.stay") },
              { value: "go", label: t("portalMember.leave.go") },
            ]}
          />
          <Lines
            id="leaveWords"
            name="words"
            rows={2}
            label={t("portalMember.leave.words")}
            hint={t("portalMember.leave.wordsHint", { name: clientName ?? "" })}
          />
          <p className="note">{t("portalMember.leave.means")}</p>
          <Press wide>{t("portalMember.leave.press")}</Press>
        </Form>
      </Sheet>
    </SignedInPage>
  );
}
