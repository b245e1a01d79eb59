CREATE INDEX "changeUndone" ON "change" USING btree ("clientId") WHERE "change"."undoneAt" is not null;
