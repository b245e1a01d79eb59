"use client";

import { DeskColumns, DeskHead } from "@naast/ui";
import type { CaseloadView } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { NameSearch } from "../shell/name-search.tsx";
import { useReader } from "../shell/reader.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useTimeWords } from "../words/use-time-words.ts";
import { QuietPlans } from "./quiet-plans.tsx";
import { ThisWeek } from "./this-week.tsx";
import { ToDiscuss } from "./to-discuss.tsx";
import { search } from "./waiting.ts";
import { WaitingTable } from "./waiting-table.tsx";

/** Who waits for an answer, and from whom. Says nothing about how anybody is doing. */
export function CaseloadScreen({ name }: { name: string }) {
  const { data: caseload } = useQuery(useTRPC().client.caseload.queryOptions());
  return caseload ? <Caseload name={name} caseload={caseload} /> : null;
}

function Caseload({ name, caseload }: { name: string; caseload: CaseloadView }) {
  const t = useTranslations("dashboard.today");
  const time = useTimeWords(caseload.readAt);
  const [typed, setTyped] = useState("");
  const found = search(caseload, typed);
  const { personId } = useReader();
  const longest = caseload.onYou.find((row) => row.waiterId !== personId);
  return (
    <>
      <DeskHead
        voice
        title={longest ? t("longest", { name, waiter: longest.waiterName }) : t("nobody", { name })}
        note={t("order", { day: time.fullDay(caseload.readAt) })}
      >
        <NameSearch
          typed={typed}
          onType={setTyped}
          count={found.onYou.length + found.onClient.length + found.onNetwork.length + found.quiet.length}
        />
      </DeskHead>
      <DeskColumns
        side={
          <>
            <ThisWeek caseload={caseload} time={time} />
            <ToDiscuss plans={caseload.purposeOpen} />
            <p className="note calm-note">{t("saysNothing")}</p>
          </>
        }
      >
        <section className="panel caseload-panel" aria-label={t("caption")}>
          <WaitingTable caseload={found} time={time} />
          <QuietPlans plans={found.quiet} isSearching={typed.trim() !== ""} />
        </section>
      </DeskColumns>
    </>
  );
}
