"use client";

import { Icon } from "@naast/ui";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from "react-aria-components";
import { type FieldProps, FieldWords } from "./fields.tsx";
import { useFormPlace } from "./form-place.ts";

export type SelectOption = { value: string; label: string; note?: string | undefined };

export type SelectFieldProps = FieldProps & { options: readonly SelectOption[]; placeholder: string; onSelect?: (value: string) => void };

/** One of a longer list; typing the first letters goes to it. */
export function SelectField({ name, label, hint, initial, options, placeholder, onSelect }: SelectFieldProps) {
  const { id, before, sentences } = useFormPlace();
  const chosen = before[name] ?? initial;
  const known = options.some((option) => option.value === chosen) ? chosen : undefined;
  return (
    <Select
      className="field"
      name={name}
      placeholder={placeholder}
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
        <SelectValue />
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
