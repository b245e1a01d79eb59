"use client";

import { initialsOf, OwnView, Panel, VoiceField } from "@naast/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** Who the client is, in their own words, as far as they share it; an answer that was refused shows nothing of the one before. */
export function PortraitPanel() {
  const t = useTranslations("portrait");
  const { clientId, client: name, may } = usePlan();
  const { data, error } = useQuery({ ...useTRPC().portrait.read.queryOptions({ clientId }), enabled: may("portrait.read"), retry: false });
  if (!data || error) return null;
  const parts = [
    { id: "strength", title: t("strengthOf", { name }), words: data.strengthWords },
    { id: "help", title: t("helpOf"), words: data.helpWords },
    { id: "like", title: t("likeOf", { name }), words: data.likeWords },
  ].filter(({ words }) => words !== null);
  const lines = data.lines.filter(({ state }) => state === "approved");
  if (parts.length + lines.length === 0) return null;
  return (
    <Panel id="portrait" title={t("titleOf", { name })}>
      {parts.length > 0 ? (
        <VoiceField voice="client" className="portrait-field">
          {parts.map(({ id, title, words }) => (
            <div key={id} className="portrait-part">
              <h3 className="note">{title}</h3>
              <p className="portrait-words">{words}</p>
            </div>
          ))}
        </VoiceField>
      ) : null}
      {lines.map((line) => (
        <OwnView
          key={line.id}
          voice="network"
          initials={initialsOf(line.name)}
          title={line.name}
          role={t("linesOf", { name })}
          words={line.words}
        />
      ))}
    </Panel>
  );
}
