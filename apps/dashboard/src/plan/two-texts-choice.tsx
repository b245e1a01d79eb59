"use client";

import { Press } from "@naast/ui";
import type { TwoTexts } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Label, TextArea, TextField } from "react-aria-components";
import { voiceOf } from "../words/people.ts";
import { usePlan } from "./use-plan.tsx";

export type TwoTextsChoiceProps = {
  id: string;
  texts: TwoTexts;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
  onMerge: (words: string) => void;
};

/** Two people wrote at the same time. Both texts are whole; the reader takes one or makes one of both. */
export function TwoTextsChoice({ id, texts, onKeepMine, onKeepTheirs, onMerge }: TwoTextsChoiceProps) {
  const t = useTranslations("dashboard.collision");
  const { plan, time } = usePlan();
  const [isMerging, setMerging] = useState(false);
  const isOwn = texts.theirsBy === plan.reader.name;
  const writer = plan.people.find(({ name }) => name === texts.theirsBy);
  return (
    <section className="conflict" aria-labelledby={`${id}-question`}>
      <h3 id={`${id}-question`} className="conflict-question">
        {isOwn ? t("questionOwn") : t("question", { name: texts.theirsBy })}
      </h3>
      <div className="text-pair text-pair-stacked">
        <Text side="left" voice={voiceOf(plan.reader.relation)} label={t("mine")} words={texts.mine}>
          <Press type="button" onClick={onKeepMine}>
            {t("this")}
          </Press>
        </Text>
        <Text
          side="right"
          voice={voiceOf(writer?.relation ?? "client")}
          label={
            isOwn ? t("other", { time: time.time(texts.theirsAt) }) : t("theirs", { name: texts.theirsBy, time: time.time(texts.theirsAt) })
          }
          words={texts.theirs}
        >
          <Press type="button" onClick={onKeepTheirs}>
            {t("this")}
          </Press>
        </Text>
      </div>
      {isMerging ? (
        <Merge texts={texts} onMerge={onMerge} />
      ) : (
        <Press type="button" wide onClick={() => setMerging(true)}>
          {t("merge")}
        </Press>
      )}
      <p className="note">{t("kept")}</p>
    </section>
  );
}

type TextProps = { side: "left" | "right"; voice: string; label: string; words: string; children: ReactNode };

function Text({ side, voice, label, words, children }: TextProps) {
  return (
    <div className={`text-half text-half-${side} field-of-${voice}`}>
      <p className="label">{label}</p>
      <p className="text-half-words">{words}</p>
      {children}
    </div>
  );
}

function Merge({ texts, onMerge }: { texts: TwoTexts; onMerge: (words: string) => void }) {
  const t = useTranslations("dashboard.collision");
  const [words, setWords] = useState(`${texts.theirs}\n${texts.mine}`);
  return (
    <div>
      <TextField className="field" value={words} onChange={setWords} autoFocus>
        <Label className="field-label">{t("merged")}</Label>
        <TextArea className="control" rows={3} />
      </TextField>
      <div className="actions actions-below">
        <Press type="button" variant="main" onClick={() => onMerge(words)}>
          {t("keepMerged")}
        </Press>
      </div>
    </div>
  );
}
