"use client";

import { Icon } from "@naast/ui";
import { useTranslations } from "next-intl";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from "react-aria-components";
import { type FieldProps, FieldWords } from "./fields.tsx";
import { useFormPlace } from "./form-place.ts";

export type SelectPrompt =
  | "hour"
  | "placeKind"
  | "location"
  | "length"
  | "meetingKind"
  | "rhythm"
  | "language"
  | "goal"
  | "step"
  | "meeting"
  | "person"
  | "worker"
  | "goalKind"
  | "role"
  | "days"
  | "nodeKind"
  | "tieKind";
export type SelectOption = { value: string; label: string; note?: string | undefined };

/** What stands there as long as nothing is chosen: a prompt of its own, or what leaving it so means. */
type Unchosen = { prompt: SelectPrompt; placeholder?: undefined } | { prompt?: undefined; placeholder: string };
export type SelectFieldProps = FieldProps & { options: readonly SelectOption[]; onSelect?: (value: string) => void } & Unchosen;

/** One of a longer list; typing the first letters goes to it. */
export function SelectField({ name, label, hint, initial, options, prompt, placeholder, onSelect }: SelectFieldProps) {
  const t = useTranslations("dashboard.prompts");
  const { id, before, sentences } = useFormPlace();
  const chosen = before[name] ?? initial;
  const known = options.some((option) => option.value === chosen) ? chosen : undefined;
  return (
    <Select
      className="field"
      name={name}
      placeholder={prompt === undefined ? placeholder : t(prompt)}
      isInvalid={name in sentences}
      defaultValue={known ?? null}
      onChange={(key) => onSelect?.(key === null ? "" : String(key))}
    >
      <Label className="field-label">{label}</Label>
      {hint ? (
        <Text slot="description" className="note">
          {hint}
        </Text>
      ) : null}
      <FieldWords name={name} />
      <Button id={`${id}-${name}`} className="control select-press">
        <SelectValue>{({ isPlaceholder, defaultChildren, selectedText }) => (isPlaceholder ? defaultChildren : selectedText)}</SelectValue>
        <Icon name="chevron-down" />
      </Button>
      <Popover className="floating select-floating" offset={4}>
        <ListBox className="floating-list">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="menu-item">
              <span>
                <Text slot="label">{option.label}</Text>
                {option.note ? (
                  <Text slot="description" className="note">
                    {option.note}
                  </Text>
                ) : null}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
