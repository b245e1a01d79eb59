CREATE TABLE `accessPin` (
	`id` text PRIMARY KEY NOT NULL,
	`holderId` text NOT NULL,
	`personId` text NOT NULL,
	`chosenBy` text NOT NULL,
	`pinHash` text NOT NULL,
	`salt` text NOT NULL,
	`startsUntil` integer,
	`chosenAt` integer NOT NULL,
	FOREIGN KEY (`holderId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accessPinPerson` ON `accessPin` (`personId`);
--> statement-breakpoint
CREATE INDEX `accessPinHolder` ON `accessPin` (`holderId`);
--> statement-breakpoint
ALTER TABLE `accessCard` ADD `recognition` text NOT NULL;
--> statement-breakpoint
CREATE UNIQUE INDEX `accessCardInUse` ON `accessCard` (`personId`) WHERE "accessCard"."withdrawnAt" is null;
--> statement-breakpoint
ALTER TABLE `accessCard` DROP COLUMN `pinHash`;
--> statement-breakpoint
ALTER TABLE `accessCard` DROP COLUMN `quietPinHash`;
--> statement-breakpoint
ALTER TABLE `accessCard` DROP COLUMN `quietPersonId`;
--> statement-breakpoint
ALTER TABLE `accessCard` DROP COLUMN `tries`;
--> statement-breakpoint
ALTER TABLE `accessCard` DROP COLUMN `restsUntil`;
--> statement-breakpoint
ALTER TABLE `accessCard` DROP COLUMN `version`;
--> statement-breakpoint
ALTER TABLE `networkMember` ADD `askedRelationWords` text;
--> statement-breakpoint
ALTER TABLE `outbox` ADD `clientId` text;
--> statement-breakpoint
ALTER TABLE `outbox` ADD `personId` text;
