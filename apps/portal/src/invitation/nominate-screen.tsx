import { PageHead, Press, Sheet } from "@naast/ui";
import type { NominationsView, PlanView } from "@naast/vocabulary";
import { Line, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { frameOf } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { nominate } from "./client-actions.ts";

type Props = { view: PlanView; nominations: NominationsView; search: Search };

/** For who takes part: to think of somebody. The client chooses, and nothing goes out from here. */
export async function NominateScreen({ view, nominations, search }: Props) {
  const frame = await frameOf(view);
  const { t, people, clientId, may } = frame;
  const name = people.clientName;
  return (
    <SignedInPage place={frame.place} door="people" search={search}>
      <PageHead title={t("portalInvite.titleOther", { name })}>
        <p>{t("portalInvite.nominations.intro", { name })}</p>
      </PageHead>
      {may("nomination.make") ? (
        <div className="sheet">
          <Form id="nomination-form" action={nominate}>
            <HiddenFields fields={{ clientId }} />
            <Line name="label" autoComplete="off" label={t("portalInvite.nominations.label")} />
            <Lines name="words" label={t("portalInvite.nominations.why")} hint={t("portalInvite.nominations.whyHint", { name })} />
            <Press variant="main" wide>
              {t("portalInvite.nominations.send")}
            </Press>
          </Form>
        </div>
      ) : null}
      {nominations.own.length > 0 ? (
        <Sheet id="own" title={t("portalInvite.nominations.own")}>
          <ul className="plain-rows">
            {nominations.own.map(({ id, label, words, state }) => (
              <li key={id}>
                <b>{label}</b>
                <span>‘{words}’</span>
                <span className="note">{t(`portalInvite.nominations.states.${state}`, { client: name })}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
    </SignedInPage>
  );
}
