import { Heading, type HeadingLevel } from "@naast/ui";
import type { PortraitView } from "@naast/vocabulary";
import type { Translate } from "../plan/words.ts";

type Words = Pick<PortraitView, "strengthWords" | "helpWords" | "likeWords">;

export function hasWords({ strengthWords, helpWords, likeWords }: Words): boolean {
  return [strengthWords, helpWords, likeWords].some((words) => words !== null);
}

type Props = { portrait: PortraitView; own: boolean; level: HeadingLevel; t: Translate };

/** The client's words under three small headings; what was not written is not there. */
export function PortraitParts({ portrait, own, level, t }: Props) {
  const name = portrait.clientName;
  const parts = [
    { id: "strength", words: portrait.strengthWords, title: own ? t("portrait.strength") : t("portrait.strengthOf", { name }) },
    { id: "help", words: portrait.helpWords, title: own ? t("portrait.help") : t("portrait.helpOf") },
    { id: "like", words: portrait.likeWords, title: own ? t("portrait.like") : t("portrait.likeOf", { name }) },
  ];
  return parts
    .filter(({ words }) => words !== null)
    .map(({ id, words, title }) => (
      <div key={id} className="portrait-part">
        <Heading level={level}>{title}</Heading>
        <p className="written">{words}</p>
      </div>
    ));
}
