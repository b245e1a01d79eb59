import { formatDate, formatNames } from "@naast/text";
import { type BringInPreview, dayOf } from "@naast/vocabulary";
import { getLocale, getTranslations } from "next-intl/server";
import type { BringInState } from "./bring-in-state.ts";

const reasons = ["fileDamaged", "fileForeign", "fileNewer", "fileTooLarge", "fileWrong", "noFile"] as const;

/** What is wrong with a file, and that nothing was changed. */
export async function wrongFile(reason: string, place = ""): Promise<BringInState> {
  const t = await getTranslations();
  const known = reasons.find((one) => one === reason) ?? "fileDamaged";
  const words = reason === "notEmpty" ? t("portalTakeAlong.notEmpty") : t(`portalTakeAlong.wrong.${known}`, { place });
  return { step: "wrong", title: t("portalForm.notYet"), words };
}

/** What a file holds, and the one question before it is placed. */
export async function foundInFile(file: string, preview: BringInPreview, { asked }: { asked: boolean }): Promise<BringInState> {
  const t = await getTranslations();
  const writing = { language: await getLocale(), today: dayOf(Date.parse(`${preview.writtenOn}T12:00:00Z`)), byDate: true };
  const { meetings, contactMoments: moments, nodes, people, readersHere, purpose, goals } = preview;
  const same = { names: formatNames(readersHere, writing.language), count: readersHere.length };
  const parts = [
    { name: t("portalTakeAlong.previewPurpose"), lines: purpose === null ? [] : [purpose] },
    { name: t("portalTakeAlong.previewGoals"), lines: goals },
    {
      name: t("portalTakeAlong.previewPeople"),
      lines: people.length > 0 ? [formatNames(people, writing.language), t("portalTakeAlong.previewPeopleNote")] : [],
    },
  ];
  return {
    step: "look",
    file,
    title: t("portalTakeAlong.previewTitle"),
    from: `${t("portalTakeAlong.previewFrom", { name: preview.name, day: formatDate(preview.writtenOn, writing) })}. ${t("portalTakeAlong.previewCount", { meetings, moments, nodes })}.`,
    parts: parts.filter(({ lines }) => lines.length > 0),
    question: t("portalTakeAlong.sharing"),
    options: [
      { value: "mine", label: t("portalTakeAlong.mine"), hint: t("portalTakeAlong.mineHint") },
      {
        value: "same",
        label: t("portalTakeAlong.same"),
        hint: readersHere.length === 0 ? t("portalTakeAlong.sameHintNobody") : t("portalTakeAlong.sameHint", same),
      },
    ],
    unanswered: asked ? t("shared.invalid.choose") : null,
    press: t("portalTakeAlong.place"),
  };
}
