DROP INDEX `assignmentClient`;
--> statement-breakpoint
CREATE INDEX `assignmentPair` ON `assignment` (`clientId`,`workerId`);
