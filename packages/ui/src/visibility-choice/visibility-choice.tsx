import type { ReactNode } from "react";
import { ChoiceGroup } from "../choice-group/choice-group.tsx";
import { type Visibility, visibilityIcons } from "../visibility-badge/visibility-badge.tsx";

export type VisibilityOption = {
  visibility: Visibility;
  label: ReactNode;
  /** The people it means now, by name. */
  people?: ReactNode;
  /** For "people I choose": a `ChoiceGroup` of people. */
  more?: ReactNode;
};

export type VisibilityChoiceProps = {
  id: string;
  name: string;
  legend: ReactNode;
  legendHidden?: boolean | undefined;
  options: readonly VisibilityOption[];
  selected?: Visibility | undefined;
  error?: ReactNode;
};

/** Who may see this: four answers, each with the names it means now. */
export function VisibilityChoice({ options, ...group }: VisibilityChoiceProps) {
  return (
    <ChoiceGroup
      {...group}
      options={options.map(({ visibility, label, people, more }) => ({
        value: visibility,
        label,
        hint: people,
        icon: visibilityIcons[visibility],
        more,
      }))}
    />
  );
}
