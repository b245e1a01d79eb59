"use client";

import { formatDate } from "@naast/text/format";
import { initialsOf, PersonList, PersonRow, Press } from "@naast/ui";
import type { AssignmentView, ClientId, Day } from "@naast/vocabulary";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { useFailureWords } from "../form/failure-words.ts";
import { useBar } from "../shell/bar.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useLanguage } from "../words/use-language.ts";

/** Who takes part, or took part, from the organisation. */
export function AssignmentList({ clientId, assignments }: { clientId: ClientId; assignments: readonly AssignmentView[] }) {
  const kinds = useTranslations("shared.assignmentKinds");
  const period = usePeriodWords();
  return (
    <PersonList id="assignments">
      {assignments.map((assignment) => (
        <PersonRow
          key={assignment.id}
          kind={assignment.endedOn === null ? "worker" : "open-worker"}
          initials={initialsOf(assignment.workerName)}
          name={assignment.workerName}
          role={kinds(assignment.kind)}
        >
          <p>{period(assignment)}</p>
          {assignment.endedOn === null ? <EndPress clientId={clientId} assignment={assignment} /> : null}
        </PersonRow>
      ))}
    </PersonList>
  );
}

function usePeriodWords(): (assignment: AssignmentView) => string {
  const t = useTranslations("dashboard.assignments");
  const language = useLanguage();
  const date = (day: Day) => formatDate(day, { language, today: "" });
  return ({ from, until, endedOn }) => {
    if (endedOn !== null) return t("was", { from: date(from), until: date(endedOn) });
    return until === null ? t("since", { from: date(from) }) : t("until", { from: date(from), until: date(until) });
  };
}

/** Ending closes the plan for somebody, so it says what will happen before it does. */
function EndPress({ clientId, assignment }: { clientId: ClientId; assignment: AssignmentView }) {
  const t = useTranslations("dashboard.assignments");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  const { mutate } = useMutation(
    trpc.client.endAssignment.mutationOptions({
      onSuccess: () => bar.say(t("endedNow", { name: assignment.workerName })),
      onError: (error) => bar.say(failureWords(error)),
      onSettled: () => queryClient.invalidateQueries(trpc.client.assignments.queryFilter({ clientId })),
    }),
  );
  return (
    <DialogTrigger>
      <Button className="press press-small">{t("end")}</Button>
      <Popover className="floating" placement="bottom start" offset={4}>
        <Dialog className="floating-dialog">
          {({ close }) => (
            <>
              <Heading slot="title" className="floating-title">
                {t("endTitle", { name: assignment.workerName })}
              </Heading>
              <p>{t("endWords", { name: assignment.workerName })}</p>
              <div className="actions actions-below">
                <Press type="button" variant="main" onClick={() => mutate({ clientId, assignmentId: assignment.id })}>
                  {t("end")}
                </Press>
                <Press type="button" onClick={close}>
                  {t("keep")}
                </Press>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
