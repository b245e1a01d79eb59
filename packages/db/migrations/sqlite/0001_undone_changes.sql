CREATE INDEX `changeUndone` ON `change` (`clientId`) WHERE "change"."undoneAt" is not null;
