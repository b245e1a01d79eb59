import { EmptyState, Happening, Happenings, PageHead, Sheet } from "@naast/ui";
import type { PlanView, RecordedAnswersPage } from "@naast/vocabulary";
import { planPath, recordedPath } from "../paths.ts";
import { frameOf } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { recordedMark } from "../together/mark-words.ts";

type Props = { view: PlanView; page: RecordedAnswersPage; search: Search };

/** What was written down for somebody who was not there, and what waits for an answer that could be. */
export async function RecordedListScreen({ view, page, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId, may, people } = frame;
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={t("planTogether.recorded.title")}>
        {may("recordedAnswer.write") ? (
          <p>
            {t("planTogether.recorded.intro")} {t("planTogether.recorded.never")}
          </p>
        ) : null}
      </PageHead>
      {may("recordedAnswer.write") ? (
        <Sheet id="to-write" title={t("planTogether.recorded.toWrite")}>
          {page.recordable.length === 0 ? <EmptyState words={t("planTogether.recorded.noneToWrite")} /> : null}
          <Happenings lined>
            {page.recordable.map((one) => (
              <Happening
                key={`${one.aboutId}-${one.personId}`}
                voice={people.voiceOf(one.personId)}
                when={t("planTogether.recorded.asks", { name: one.personName })}
              >
                <p>
                  <a href={`${planPath(clientId, "/recorded/new")}?about=${one.aboutId}&person=${one.personId}`}>{one.aboutWords}</a>
                </p>
              </Happening>
            ))}
          </Happenings>
        </Sheet>
      ) : null}
      <Sheet id="recorded" title={t("planTogether.recorded.all")}>
        {page.recorded.length === 0 ? <EmptyState words={t("planTogether.recorded.none")} /> : null}
        <Happenings lined>
          {page.recorded.map((one) => (
            <Happening key={one.id} voice={people.voiceOf(one.personId)} when={recordedMark(one, frame)}>
              <p>
                <a href={recordedPath(clientId, one.id)}>{one.aboutWords}</a>
              </p>
            </Happening>
          ))}
        </Happenings>
      </Sheet>
    </SignedInPage>
  );
}
