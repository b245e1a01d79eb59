"use client";

import { initialsOf, PersonChip, Rail } from "@naast/ui";
import type { WorkerRole } from "@naast/vocabulary";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { doorsOf, openDoor } from "./doors.ts";

/** The rail with the doors of this worker, and who is signed in. */
export function Navigation({ name, role, children }: { name: string; role: WorkerRole; children?: ReactNode }) {
  const t = useTranslations("dashboard.doors");
  const roles = useTranslations("shared.roles");
  const doors = doorsOf(role);
  const open = openDoor(doors, usePathname());
  return (
    <Rail
      mark={{ name: "Naast", href: "/" }}
      label={t("label")}
      links={doors.map((door) => ({ href: door.href, icon: door.icon, words: t(door.words), current: door === open }))}
    >
      <PersonChip kind="worker" initials={initialsOf(name)} name={name} role={roles(role)} />
      {children}
    </Rail>
  );
}
