ALTER TABLE `proposal` ADD `visibility` text DEFAULT 'me' NOT NULL;
--> statement-breakpoint
ALTER TABLE `meetingResponse` ADD `version` integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE `meetingResponse` ADD `removedAt` integer;
