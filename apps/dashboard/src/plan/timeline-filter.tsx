"use client";

import { Icon, pressClass } from "@naast/ui";
import type { PersonId } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { usePersonWords } from "./person-words.ts";
import { usePlan } from "./use-plan.tsx";

const everybody = "everybody";

/** Whose acts to show: everybody's, or those of one person. */
export function TimelineFilter({ chosen, onChoose }: { chosen: PersonId | null; onChoose: (personId: PersonId | null) => void }) {
  const t = useTranslations("dashboard.timeline");
  const { plan } = usePlan();
  const { nameOf } = usePersonWords();
  return (
    <MenuTrigger>
      <Button
        className={pressClass({ small: true, variant: "bare" })}
        aria-label={t("filter", { name: chosen ? nameOf(chosen) : t("everybody") })}
      >
        {chosen ? nameOf(chosen) : t("everybody")}
        <Icon name="chevron-down" />
      </Button>
      <Popover className="floating" placement="bottom end" offset={4}>
        <Menu
          className="floating-list"
          selectionMode="single"
          selectedKeys={[chosen ?? everybody]}
          disallowEmptySelection
          onAction={(key) => onChoose(plan.people.find(({ personId }) => personId === key)?.personId ?? null)}
        >
          <MenuItem id={everybody} className="menu-item">
            {t("everybody")}
          </MenuItem>
          {plan.people.map(({ personId }) => (
            <MenuItem key={personId} id={personId} className="menu-item">
              {nameOf(personId)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
