"use client";

import { type CaseloadRow, CaseloadTable, initialsOf } from "@naast/ui";
import type { CaseloadView, ClientId, Moment, WaitingView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useReader } from "../shell/reader.tsx";
import { answerHref } from "../words/addresses.ts";
import { inSentence } from "../words/in-sentence.ts";
import { voiceOf } from "../words/people.ts";
import type { TimeWords } from "../words/time-words.ts";
import { nextMeetings } from "./waiting.ts";

/** On you, on the client, on somebody of the network; the longest waiting first in each. */
export function WaitingTable({ caseload, time }: { caseload: CaseloadView; time: TimeWords }) {
  const t = useTranslations("dashboard.today");
  const rowOf = useRow(time, nextMeetings(caseload));
  const groups = [
    { id: "on-you", title: t("onYou"), note: undefined, waiting: caseload.onYou },
    { id: "on-client", title: t("onClient"), note: t("onClientNote"), waiting: caseload.onClient },
    { id: "on-network", title: t("onNetwork"), note: undefined, waiting: caseload.onNetwork },
  ].filter(({ waiting }) => waiting.length > 0);
  if (groups.length === 0) return <p className="caseload-nobody">{t("nobodyWaits")}</p>;
  return (
    <CaseloadTable
      caption={t("caption")}
      columns={{ client: t("planOf"), wait: t("whoWaits"), since: t("since"), next: t("nextMeeting") }}
      groups={groups.map(({ waiting, ...group }) => ({ ...group, rows: waiting.map(rowOf) }))}
    />
  );
}

function useRow(time: TimeWords, next: ReadonlyMap<ClientId, Moment>): (row: WaitingView) => CaseloadRow {
  const t = useTranslations("dashboard.today");
  const { personId } = useReader();
  return (row) => {
    const meeting = next.get(row.clientId);
    const words = t.rich(`waits.${row.kind}`, {
      waiter: row.waiterId === personId ? t("you") : row.waiterName,
      by: row.waiterId === personId ? "you" : "other",
      on: row.onId === personId ? "you" : "other",
      onName: inSentence(row.onName),
      words: row.subjectWords,
      b: (chunks) => <b>{chunks}</b>,
    });
    return {
      id: [row.clientId, row.kind, row.waiterId, row.onId, row.since].join(),
      client: { name: row.clientName, initials: initialsOf(row.clientName), href: answerHref(row) },
      wait: { voice: voiceOf(row.waiterRelation), words },
      since: <Labelled label={t("since")} words={time.since(row.since)} />,
      next: <Labelled label={t("nextMeeting")} words={meeting === undefined ? t("noMeeting") : time.meeting(meeting)} />,
    };
  };
}

/** On a narrow screen the columns become lines, and each line says what it is. */
function Labelled({ label, words }: { label: string; words: string }) {
  return (
    <>
      <span className="only-narrow">{label}: </span>
      {words}
    </>
  );
}
