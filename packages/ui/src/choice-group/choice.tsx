import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/names.ts";

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  /** Under the label: what it means, or whom it means now. */
  hint?: ReactNode;
  icon?: IconName | undefined;
  /** Opens in place once this is chosen: own words, a day, names. */
  more?: ReactNode;
};

type ChoiceProps = {
  id: string;
  name: string;
  kind: "radio" | "checkbox";
  option: ChoiceOption;
  checked: boolean;
  /** The label is a title above its hint. */
  titled: boolean;
  required?: boolean | undefined;
};

/** One answer of a `ChoiceGroup`: a whole row to press. */
export function Choice({ id, name, kind, option, checked, titled, required }: ChoiceProps) {
  return (
    <div className="choice">
      <label className="choice-label" htmlFor={id}>
        <input type={kind} id={id} name={name} value={option.value} defaultChecked={checked} required={required} />
        <span className="choice-words">
          {titled ? <b>{option.label}</b> : option.label}
          {option.hint ? <small>{option.hint}</small> : null}
        </span>
        {option.icon ? <Icon name={option.icon} large /> : null}
      </label>
      {option.more ? <div className="choice-more">{option.more}</div> : null}
    </div>
  );
}
