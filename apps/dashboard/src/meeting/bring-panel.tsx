"use client";

import { Panel } from "@naast/ui";
import { type ContributionView, type MeetingPageView, newContribution } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { LineField } from "../form/fields.tsx";
import { SelectField } from "../form/select-field.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { useTRPC } from "../trpc/client.tsx";
import { RowPresses } from "./row-presses.tsx";
import { useMeeting } from "./use-meeting.ts";

type Part = { meeting: MeetingPageView };

/** Who brings what: a request until somebody says yes, an offer until the client does. */
export function BringPanel({ meeting }: Part) {
  const { t, client, isOpen, isReader, may, nameOf } = useMeeting(meeting);
  const standing = ({ state, doerId }: ContributionView) =>
    isReader(doerId) && state !== "open"
      ? t(`bringYou.${state}`, { client })
      : t(`bringStates.${state}`, { name: doerId ? nameOf(doerId) : "", client });
  return (
    <Panel id="bring" title={t("bring")}>
      {meeting.contributions.length === 0 ? <p className="soft">{t("noBring")}</p> : null}
      <ul className="plain-rows">
        {meeting.contributions.map((one) => (
          <li key={one.id}>
            <b>{one.what}</b>
            <p className="note">{standing(one)}</p>
            {isOpen && may("meeting.answerContribution") ? <Answers one={one} meeting={meeting} /> : null}
          </li>
        ))}
      </ul>
      {isOpen && may("meeting.addContribution") ? <AddContribution meeting={meeting} /> : null}
    </Panel>
  );
}

function Answers({ one, meeting }: Part & { one: ContributionView }) {
  const { t, ids, isReader } = useMeeting(meeting);
  const { answerContribution, removeContribution } = useTRPC().meeting;
  const change = useChange({ words: t("told.bring") });
  const say = useMutation(answerContribution.mutationOptions(change));
  const remove = useMutation(removeContribution.mutationOptions(change));
  const which = { ...ids, contributionId: one.id };
  const answer = (id: "yes" | "no", words: string) => ({ id, words, press: () => say.mutate({ ...which, answer: id }) });
  const isDoing = one.state === "agreed" && isReader(one.doerId);
  const presses = [
    ...(one.mayAnswer ? [answer("yes", t("bringYes")), answer("no", t("bringNo"))] : []),
    ...(one.mayTake ? [answer("yes", t("bringTake"))] : []),
    ...(isDoing ? [answer("no", t("bringReturn"))] : []),
    ...(one.mayRemove ? [{ id: "gone" as const, words: t("takeAway"), press: () => remove.mutate(which) }] : []),
  ];
  return <RowPresses about={one.what} presses={presses} />;
}

/** Something that is needed: by nobody yet, an offer of oneself, or a question to somebody who comes. */
function AddContribution({ meeting }: Part) {
  const { t, ids, isReader, nameOf } = useMeeting(meeting);
  const { mutateAsync } = useMutation(
    useTRPC().meeting.addContribution.mutationOptions(useChange({ words: t("told.bring"), quietly: true })),
  );
  const others = meeting.maySteer ? meeting.invitedIds.filter((id) => !isReader(id)) : [];
  return (
    <SendForm
      id={`bring-${meeting.id}`}
      label={t("bringAdd")}
      schema={newContribution}
      also={ids}
      send={mutateAsync}
      submit={t("bringAdd")}
    >
      <LineField name="what" label={t("bringWhat")} />
      <SelectField
        name="doerId"
        label={t("bringWho")}
        placeholder={t("bringNobody")}
        options={[{ value: meeting.reader.personId, label: t("bringMe") }, ...others.map((value) => ({ value, label: nameOf(value) }))]}
      />
    </SendForm>
  );
}
