import { PageHead, PressLink } from "@naast/ui";
import { homePath } from "../paths.ts";
import { EntrancePage } from "./entrance-page.tsx";

type Props = { title: string; words: string; way: string };

/** A page that says one thing and shows one way on. */
export function CalmPage({ title, words, way }: Props) {
  return (
    <EntrancePage>
      <PageHead voice title={title}>
        <p>{words}</p>
      </PageHead>
      <div className="flat">
        <PressLink href={homePath}>{way}</PressLink>
      </div>
    </EntrancePage>
  );
}
