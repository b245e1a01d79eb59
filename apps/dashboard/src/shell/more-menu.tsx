"use client";

import { Icon, pressClass } from "@naast/ui";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";

export type MoreItem = { id: string; words: string; onPress?: (() => void) | undefined; href?: string | undefined };

/** What can be done more, behind one word. */
export function MoreMenu({ words, label, items }: { words: string; label: string; items: readonly MoreItem[] }) {
  return (
    <MenuTrigger>
      <Button className={pressClass({ small: true })} aria-label={label}>
        {words}
        <Icon name="chevron-down" />
      </Button>
      <Popover className="floating" placement="bottom start" offset={4}>
        <Menu className="floating-list" aria-label={label}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              className="menu-item"
              {...(item.href ? { href: item.href } : {})}
              {...(item.onPress ? { onAction: item.onPress } : {})}
            >
              {item.words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
