import { PressLink } from "@naast/ui";
import type { NodeView } from "@naast/vocabulary";
import { newInvitePath } from "../invitation/client-paths.ts";
import { peoplePath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

type Link = { href: string; words: string; icon: "arrow-right" };
type Props = { node: NodeView; frame: PlanFrame };

/** What else can be done with somebody on the map, each on a page of its own: asking them to take part, what they see. */
function linksOf({ node, frame: { t, may, clientId } }: Props): readonly Link[] {
  const closer: Link = { href: peoplePath(clientId, `/deepening/${node.id}`), words: t("mapViews.deepening.link"), icon: "arrow-right" };
  const invite: Link = {
    href: newInvitePath(clientId, node.id),
    words: t("portalInvite.askNamed", { label: node.label }),
    icon: "arrow-right",
  };
  const isAskable = node.kind === "person" && node.personId === null && may("invitation.compose");
  return [...(isAskable ? [invite] : []), ...(may("deepening.read") ? [closer] : [])];
}

export function NodeLinks(props: Props) {
  const links = linksOf(props);
  if (links.length === 0) return null;
  return (
    <nav className="flat map-links" aria-label={props.frame.t("network.more", { name: props.node.label })}>
      {links.map(({ href, words, icon }) => (
        <PressLink key={href} wide iconAfter={icon} href={href}>
          {words}
        </PressLink>
      ))}
    </nav>
  );
}
