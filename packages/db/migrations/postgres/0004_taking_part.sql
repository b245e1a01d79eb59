CREATE TABLE "accessPin" (
	"id" text PRIMARY KEY NOT NULL,
	"holderId" text NOT NULL,
	"personId" text NOT NULL,
	"chosenBy" text NOT NULL,
	"pinHash" text NOT NULL,
	"salt" text NOT NULL,
	"startsUntil" timestamp (3) with time zone,
	"chosenAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accessCard" ADD COLUMN "recognition" text NOT NULL;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "askedRelationWords" text;
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "clientId" text;
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "personId" text;
--> statement-breakpoint
ALTER TABLE "accessPin" ADD CONSTRAINT "accessPin_holderId_person_id_fk" FOREIGN KEY ("holderId") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "accessPin" ADD CONSTRAINT "accessPin_personId_person_id_fk" FOREIGN KEY ("personId") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "accessPinPerson" ON "accessPin" USING btree ("personId");
--> statement-breakpoint
CREATE INDEX "accessPinHolder" ON "accessPin" USING btree ("holderId");
--> statement-breakpoint
CREATE UNIQUE INDEX "accessCardInUse" ON "accessCard" USING btree ("personId") WHERE "accessCard"."withdrawnAt" is null;
--> statement-breakpoint
ALTER TABLE "accessCard" DROP COLUMN "pinHash";
--> statement-breakpoint
ALTER TABLE "accessCard" DROP COLUMN "quietPinHash";
--> statement-breakpoint
ALTER TABLE "accessCard" DROP COLUMN "quietPersonId";
--> statement-breakpoint
ALTER TABLE "accessCard" DROP COLUMN "tries";
--> statement-breakpoint
ALTER TABLE "accessCard" DROP COLUMN "restsUntil";
--> statement-breakpoint
ALTER TABLE "accessCard" DROP COLUMN "version";
