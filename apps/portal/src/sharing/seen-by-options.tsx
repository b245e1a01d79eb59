import { formatNames } from "@naast/text";
import { ChoiceGroup, type VisibilityOption } from "@naast/ui";
import { visibilities, type WhoSeesWhatView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

type Options = {
  /** Makes the ids of the choices different where a page has several of them. */
  id: string;
  names: WhoSeesWhatView["namesNow"];
  people: WhoSeesWhatView["people"];
  readerIds: readonly string[];
  readNowBy?: readonly string[] | undefined;
  frame: Pick<PlanFrame, "t" | "writing" | "people">;
};

/** The four answers to "who may see this?", each with the people it means now. */
export function seenByOptions({
  id,
  names,
  people,
  readerIds,
  readNowBy,
  frame: { t, writing, people: company },
}: Options): readonly VisibilityOption[] {
  return visibilities.map((visibility) => {
    const now = visibility === "chosen" ? (readNowBy ?? []) : names[visibility];
    const choosable = people.filter(({ person }) => person.takesPart);
    return {
      visibility,
      label: t(`shared.visibilityChoices.${visibility}`),
      people: visibility === "me" || now.length === 0 ? undefined : formatNames(now, writing.language),
      more:
        visibility === "chosen" && choosable.length > 0 ? (
          <ChoiceGroup
            id={`${id}-readerIds`}
            name="readerIds"
            kind="checkbox"
            legend={t("portalSharing.whom")}
            selected={readerIds}
            options={choosable.map(({ person }) => ({ value: person.personId, label: person.name, hint: company.roleOf(person) }))}
          />
        ) : undefined,
    };
  });
}
