import { ClientChoice, Press, Sheet } from "@naast/ui";
import { dayOf, type PlanView, type WhoSeesWhatView } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Line, Lines, SeenBy } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { SeenByBadge } from "../goal/goal-meta.tsx";
import { frameOf } from "../plan/frame.ts";
import { MomentNote } from "../plan/moments-sheet.tsx";
import { seenByOptions } from "../sharing/seen-by-options.tsx";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { noteMoment, removeMoment } from "./actions.ts";

type Props = { view: PlanView; sharing: WhoSeesWhatView; search: Search };

/** "Coffee with my sister": contact that the client wants to remember. Nobody else writes here. */
export async function MomentsScreen({ view, sharing, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId, readAt } = frame;
  const options = seenByOptions({ id: "visibility", names: sharing.namesNow, people: sharing.people, readerIds: [], frame });
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="today" search={search}>
      <ClientChoice id="moment" level={1} title={t("portalToday.noteMoment")} intro={t("portalToday.momentIntro")}>
        <Form id="moment-form" action={noteMoment} draft={await draftFor(clientId, "moment:new")}>
          <HiddenFields fields={{ clientId }} />
          <Lines name="words" rows={2} label={t("portalToday.momentWords")} hint={t("portalToday.momentWordsHint")} />
          <Line name="onDay" type="date" label={t("portalToday.momentDay")} defaultValue={dayOf(readAt)} />
          <Line name="withWhom" label={t("portalToday.momentWith")} hint={t("portalForm.mayStayEmpty")} />
          <Line name="felt" label={t("portalToday.momentFelt")} hint={t("portalForm.mayStayEmpty")} />
          <SeenBy name="visibility" legend={t("portalSharing.question")} options={options} selected="me" />
          <Press variant="main" wide>
            {t("portalForm.save")}
          </Press>
        </Form>
      </ClientChoice>
      {view.contactMoments.length > 0 ? (
        <Sheet id="moments" title={t("portalPlan.moments")}>
          <ul className="plain-rows">
            {view.contactMoments.map((moment) => (
              <li key={moment.id}>
                <b>{moment.words}</b>
                <MomentNote moment={moment} frame={frame} />
                <SeenByBadge visibility={moment.visibility} readerIds={moment.readerIds} frame={frame} />
                <form action={removeMoment}>
                  <HiddenFields fields={{ clientId, contactMomentId: moment.id }} />
                  <Press variant="quiet" small>
                    {t("portalToday.removeMoment")}
                  </Press>
                </form>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
    </SignedInPage>
  );
}
