"use client";

import { Press } from "@naast/ui";
import { type NetworkMapView, type NodeView, newNode, newTie, nodeChange, nodeKinds, tieKinds } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { NodeFields } from "./node-fields.tsx";

/** Somebody, a place or a group comes on the map, written beside the client. */
export function AddNode() {
  const t = useTranslations("dashboard.people");
  const words = useTranslations("network");
  const { clientId, client } = usePlan();
  const [open, setOpen] = useState(false);
  const change = useChange({ words: t("added", { client }), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().network.addNode.mutationOptions(change));
  if (!open) {
    return (
      <div className="actions">
        <Press type="button" icon="plus" onClick={() => setOpen(true)}>
          {t("add")}
        </Press>
      </div>
    );
  }
  return (
    <SendForm
      id={`node-${clientId}`}
      label={t("add")}
      schema={newNode}
      also={{ clientId }}
      send={mutateAsync}
      onSent={() => setOpen(false)}
      submit={t("keep")}
      onCancel={() => setOpen(false)}
    >
      <SelectField
        name="kind"
        label={words("kind")}
        prompt="nodeKind"
        initial="person"
        options={nodeKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
      />
      <NodeFields />
    </SendForm>
  );
}

export function ChangeNode({ node, onClose }: { node: NodeView; onClose: () => void }) {
  const t = useTranslations("dashboard.people");
  const { clientId } = usePlan();
  const change = useChange({ words: t("changed"), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().network.changeNode.mutationOptions(change));
  return (
    <SendForm
      id={`change-${node.id}`}
      label={t("change")}
      schema={nodeChange}
      also={{ clientId, nodeId: node.id, version: node.version }}
      send={mutateAsync}
      onSent={onClose}
      submit={t("keep")}
      onCancel={onClose}
    >
      <NodeFields node={node} />
    </SendForm>
  );
}

export function DrawTie({ node, map, onClose }: { node: NodeView; map: NetworkMapView; onClose: () => void }) {
  const t = useTranslations("dashboard.people");
  const words = useTranslations("network");
  const { clientId, client } = usePlan();
  const change = useChange({ words: t("tieDrawn"), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().network.drawTie.mutationOptions(change));
  const others: { value: string; label: string }[] = map.nodes
    .filter(({ id }) => id !== node.id)
    .map(({ id, label }) => ({ value: id, label }));
  return (
    <SendForm
      id={`tie-${node.id}`}
      label={t("tie")}
      schema={newTie}
      also={{ clientId, fromId: node.id }}
      send={mutateAsync}
      onSent={onClose}
      submit={t("keep")}
      onCancel={onClose}
    >
      <SelectField name="toId" label={words("tieTo")} prompt="person" options={[...others, { value: "me", label: client }]} />
      <SelectField
        name="kind"
        label={words("tieKind")}
        prompt="tieKind"
        initial="knows"
        options={tieKinds.map((value) => ({ value, label: words(`tieKinds.${value}`) }))}
      />
    </SendForm>
  );
}
