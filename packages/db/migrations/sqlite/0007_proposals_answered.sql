CREATE TABLE `proposalResponse` (
	`id` text PRIMARY KEY NOT NULL,
	`clientId` text NOT NULL,
	`proposalId` text NOT NULL,
	`personId` text NOT NULL,
	`kind` text NOT NULL,
	`words` text,
	`createdAt` integer NOT NULL,
	`changedAt` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removedAt` integer,
	FOREIGN KEY (`clientId`) REFERENCES `client`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposalResponseOnce` ON `proposalResponse` (`proposalId`,`personId`);
--> statement-breakpoint
CREATE INDEX `proposalResponseClient` ON `proposalResponse` (`clientId`);
--> statement-breakpoint
ALTER TABLE `proposal` ADD `setId` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `stepId` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `meetingId` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `aboutPersonId` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `memberRole` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `atTime` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `place` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `beforeWords` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `reasonWords` text;
--> statement-breakpoint
ALTER TABLE `proposal` ADD `isOpen` integer DEFAULT false NOT NULL;
