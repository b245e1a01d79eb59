import { formatDate } from "@naast/text";
import { dayOf, type OwnPartView } from "@naast/vocabulary";
import type { Translate, Writing } from "../../plan/words.ts";
import { type Block, line, note, part, title, words } from "./block.ts";
import { consentSentences } from "./consent-blocks.ts";

type Told = { t: Translate; writing: Writing };

/** Question and answer, as the page and the file have them. */
export type HeldFact = { id: string; name: string; words: string };

/** Who somebody is and how they take part, fact by fact. */
export function heldFacts({ account, membership, clientName }: OwnPartView, { t, writing }: Told): readonly HeldFact[] {
  const own = (key: "name" | "email" | "since" | "role" | "known" | "limits" | "channel" | "telephone") => t(`portalMember.own.${key}`);
  const who = [
    { id: "name", name: own("name"), words: account.name },
    { id: "email", name: own("email"), words: account.email ?? t("portalMember.own.noEmail") },
  ];
  if (!membership) return who;
  const { role, relationWords, knownToOthers, limitsWords, messageChannel, messageRhythm, telephone, pauseWords, leaveWords } = membership;
  const relation = clientName ? t("portalMember.own.relation", { name: clientName }) : t("portalMember.own.relationGone");
  const channel = t(`portalMember.own.channels.${messageChannel}`);
  const how = messageChannel === "none" ? channel : `${channel} · ${t(`portalMember.own.rhythms.${messageRhythm}`)}`;
  const state = t(`shared.memberStates.${membership.state}`);
  const standing = role === "member" ? state : `${t(`portalMember.person.roles.${role}`)} · ${state}`;
  const facts = [
    ...who,
    {
      id: "state",
      name: own("role"),
      words: standing,
    },
    { id: "relation", name: relation, words: relationWords },
    { id: "since", name: own("since"), words: formatDate(dayOf(membership.since), writing) },
    { id: "known", name: own("known"), words: knownToOthers ? t("portalMember.own.knownYes") : t("portalMember.own.knownNo") },
    { id: "limits", name: own("limits"), words: limitsWords ?? t("portalMember.own.noLimits") },
    { id: "channel", name: own("channel"), words: how },
  ];
  const more = [
    { id: "telephone", name: own("telephone"), words: telephone },
    { id: "pause", name: t("portalMember.rest.title"), words: pauseWords },
    { id: "leave", name: t("portalMember.leave.title"), words: leaveWords },
  ];
  return [...facts, ...more.flatMap(({ words: said, ...fact }) => (said === null ? [] : { ...fact, words: said }))];
}

/** What is held about somebody, as a page to keep. */
export function ownPartBlocks(view: OwnPartView, { t, writing }: Told): readonly Block[] {
  const { wrote, promised, grants, invitations, looked } = view;
  const day = (moment: number) => formatDate(dayOf(moment), writing);
  const asked = invitations.map(({ sentAt, answeredAt, whyWords }) =>
    [
      sentAt ? t("portalMember.own.invited", { day: day(sentAt) }) : null,
      answeredAt ? t("portalMember.own.answered", { day: day(answeredAt) }) : null,
      whyWords ? `‘${whyWords}’` : null,
    ]
      .filter((one) => one !== null)
      .join(" · "),
  );
  const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ as: "list", items }]);
  return [
    title(view.clientName ? t("portalMember.own.title") : t("portalMember.own.titleGone")),
    note(t("portalTakeAlong.page.writtenOn", { day: day(view.readAt) })),
    ...part(
      t("portalMember.own.account"),
      heldFacts(view, { t, writing }).map(({ name, words: said }) => line(`${name}: ${said}`)),
    ),
    ...part(
      t("portalMember.own.wrote"),
      list(wrote.map(({ kind, words: said, at }) => `${day(at)} · ${t(`portalMember.own.kinds.${kind}`)}: ${said}`)),
    ),
    ...part(t("portalMember.own.promised"), list(promised.map(({ what }) => what))),
    ...part(
      t("portalMember.own.grantsGone"),
      grants.flatMap((grant) => [
        words(t(`shared.labels.${grant.label}`)),
        ...consentSentences(grant, { t, writing }).map(note),
        note(grant.textShown),
      ]),
    ),
    ...part(t("portalMember.own.invitations"), list(asked)),
    ...part(t("portalMember.own.looked"), [
      ...list(looked.map(({ at, name, action }) => `${day(at)} · ${name} · ${action}`)),
      note(t("portalMember.own.lookedNote", { count: view.ownVisits })),
    ]),
  ];
}
