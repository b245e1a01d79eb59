CREATE TABLE `nodeDeepening` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`nodeId` text NOT NULL,
	`distance` text,
	`since` text,
	`initiative` text,
	`faceToFace` integer,
	`byPhone` integer,
	`online` integer,
	`metWords` text,
	`affection` integer,
	`connection` integer,
	`preference` integer,
	`practicalSupport` integer,
	`shared` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `nodeDeepeningNode` ON `nodeDeepening` (`nodeId`);
--> statement-breakpoint
ALTER TABLE `invitation` ADD `callWords` text;
--> statement-breakpoint
ALTER TABLE `invitation` ADD `days` integer DEFAULT 14 NOT NULL;
--> statement-breakpoint
ALTER TABLE `invitation` ADD `blockedBy` text;
--> statement-breakpoint
ALTER TABLE `invitation` ADD `blockWords` text;
