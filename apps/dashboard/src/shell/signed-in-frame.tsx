"use client";

import type { MeView, WorkerRole } from "@naast/vocabulary";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { ClosedPlansProvider } from "../live/closed-plans.tsx";
import { LiveUpdates } from "../live/live-updates.tsx";
import { ApiProvider } from "../trpc/client.tsx";
import { AnnouncerProvider } from "./announcer.tsx";
import { BarProvider } from "./bar.tsx";
import { hasCaseload } from "./doors.ts";
import { FocusKeeper } from "./focus-keeper.tsx";
import { ForgetPageSource } from "./page-source.tsx";
import { ReaderProvider } from "./reader.tsx";
import { SoftNavigation } from "./soft-navigation.tsx";

/** What the screens need around them: the api, who reads, the live line, the way back. */
export function SignedInFrame({ me, role, children }: { me: MeView; role: WorkerRole; children: ReactNode }) {
  return (
    <I18nProvider locale={me.language === "nl" ? "nl-NL" : "en-GB"}>
      <ApiProvider>
        <ReaderProvider me={me}>
          <ClosedPlansProvider>
            <AnnouncerProvider>
              <BarProvider>
                <SoftNavigation />
                <ForgetPageSource />
                <FocusKeeper />
                {hasCaseload(role) ? <LiveUpdates personId={me.personId} /> : null}
                {children}
              </BarProvider>
            </AnnouncerProvider>
          </ClosedPlansProvider>
        </ReaderProvider>
      </ApiProvider>
    </I18nProvider>
  );
}
