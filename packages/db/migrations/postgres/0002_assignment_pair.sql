DROP INDEX "assignmentClient";
--> statement-breakpoint
CREATE INDEX "assignmentPair" ON "assignment" USING btree ("clientId","workerId");
