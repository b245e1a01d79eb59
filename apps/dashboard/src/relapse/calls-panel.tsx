"use client";

import { Panel } from "@naast/ui";
import type { RelapseCallView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";

type Props = { calls: readonly RelapseCallView[]; practicalWords: string | null; name: string };

/** Whom the client wants to have called, what to know, and the numbers that always answer. */
export function CallsPanel({ calls, practicalWords, name }: Props) {
  const t = useTranslations("relapse");
  return (
    <Panel id="calls" title={t("callsOf", { name })}>
      <ul className="phase-asks">
        {calls.map(({ id, name: who, telephone, whenWords }) => (
          <li key={id}>
            <b>{who}</b> {telephone} {whenWords ? <span className="note">{whenWords}</span> : null}
          </li>
        ))}
      </ul>
      {practicalWords ? (
        <div className="phase-part">
          <h3>{t("practicalOf")}</h3>
          <p>{practicalWords}</p>
        </div>
      ) : null}
      <div className="phase-part">
        <h3>{t("now")}</h3>
        <p>{t("now112")}</p>
        <p>{t("now113")}</p>
      </div>
    </Panel>
  );
}
