"use client";

import { DeskHead, EmptyState, initialsOf, PersonLink, PersonList } from "@naast/ui";
import { type DeskView, deskSearch } from "@naast/vocabulary";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LineField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { cardHref, memberCardHref } from "../words/addresses.ts";

/** Somebody stands at the desk without a card: their name, and from there the card. Nothing of a plan. */
export function DeskScreen() {
  const t = useTranslations("dashboard.desk");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [found, setFound] = useState<DeskView | null>(null);
  return (
    <>
      <DeskHead title={t("title")} note={t("note")} />
      <div className="panel form-panel">
        <SendForm
          id="desk"
          label={t("title")}
          schema={deskSearch}
          also={{}}
          send={async (asked) =>
            setFound(await queryClient.fetchQuery({ ...trpc.client.find.queryOptions(asked), gcTime: 0, staleTime: 0 }))
          }
          submit={t("find")}
        >
          <LineField name="name" label={t("name")} hint={t("hint")} />
        </SendForm>
        <div role="status">{found ? <Found found={found} /> : null}</div>
      </div>
    </>
  );
}

function Found({ found: { clients, members, more } }: { found: DeskView }) {
  const t = useTranslations("dashboard.desk");
  const count = clients.length + members.length;
  if (count === 0) return <EmptyState words={t("nobody")} />;
  return (
    <>
      <PersonList id="found" level={2} title={t("found", { count })}>
        {clients.map(({ clientId, clientName }) => (
          <PersonLink
            key={clientId}
            kind="client"
            initials={initialsOf(clientName)}
            name={clientName}
            role={t("card")}
            href={cardHref(clientId)}
          />
        ))}
        {members.map(({ clientId, personId, name }) => (
          <PersonLink
            key={`${clientId} ${personId}`}
            kind="network"
            initials={initialsOf(name)}
            name={name}
            role={t("memberCard")}
            href={memberCardHref(clientId, personId)}
          />
        ))}
      </PersonList>
      {more ? <p className="note">{t("more")}</p> : null}
    </>
  );
}
