ALTER TABLE `meetingTalk` ADD `lookBackWords` text;
--> statement-breakpoint
ALTER TABLE `meetingTalk` ADD `lookedBackAt` integer;
