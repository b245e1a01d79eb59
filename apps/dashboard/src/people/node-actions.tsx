"use client";

import { circles, type NetworkMapView, type NodeView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { MoreMenu } from "../shell/more-menu.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { ChangeNode, DrawTie } from "./node-forms.tsx";
import { useNodeWords } from "./use-node-words.ts";

/** Change, move to another circle, draw or take away a line, take off the map. */
export function NodeActions({ node, map }: { node: NodeView; map: NetworkMapView }) {
  const t = useTranslations("dashboard.people");
  const words = useTranslations("network");
  const { clientId, client } = usePlan();
  const { tieOf } = useNodeWords(client);
  const [writing, setWriting] = useState<"change" | "tie" | null>(null);
  const network = useTRPC().network;
  const place = useMutation(network.placeNode.mutationOptions(useChange({ words: t("moved") })));
  const remove = useMutation(network.removeNode.mutationOptions(useChange({ words: t("removed") })));
  const cut = useMutation(network.removeTie.mutationOptions(useChange({ words: t("tieRemoved") })));
  const close = () => setWriting(null);
  if (writing === "change") return <ChangeNode node={node} onClose={close} />;
  if (writing === "tie") return <DrawTie node={node} map={map} onClose={close} />;
  const ties = map.ties.filter(({ fromId, toId }) => fromId === node.id || toId === node.id);
  const items = [
    { id: "change", words: t("change"), onPress: () => setWriting("change") },
    ...circles
      .filter((circle) => circle !== node.circle)
      .map((circle) => ({
        id: circle,
        words: `${t("moveTo")} ${words(`onMap.${circle}`)}`,
        onPress: () => place.mutate({ clientId, nodeId: node.id, circle, at: null }),
      })),
    { id: "tie", words: t("tie"), onPress: () => setWriting("tie") },
    ...ties.map((tie) => ({
      id: tie.id,
      words: `${words("removeTie")}: ${tieOf(tie, node.id, map.nodes)}`,
      onPress: () => cut.mutate({ clientId, tieId: tie.id }),
    })),
    { id: "remove", words: t("remove"), onPress: () => remove.mutate({ clientId, nodeId: node.id }) },
  ];
  return (
    <div className="actions">
      <MoreMenu words={words("moreShort")} label={t("more", { name: node.label })} items={items} />
    </div>
  );
}
