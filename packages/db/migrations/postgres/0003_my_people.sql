CREATE TABLE "accessCard" (
	"id" text PRIMARY KEY NOT NULL,
	"personId" text NOT NULL,
	"codeHash" text NOT NULL,
	"recognition" text NOT NULL,
	"issuedBy" text NOT NULL,
	"issuedAt" timestamp (3) with time zone NOT NULL,
	"withdrawnAt" timestamp (3) with time zone,
	"withdrawnBy" text
);
--> statement-breakpoint
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
CREATE TABLE "networkNode" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"relationWords" text,
	"circle" text NOT NULL,
	"sector" text NOT NULL,
	"tone" text,
	"direction" text,
	"wish" text,
	"time" text NOT NULL,
	"note" text,
	"x" integer,
	"y" integer,
	"visibility" text NOT NULL,
	"personId" text,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "networkTie" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"fromId" text,
	"toId" text,
	"kind" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mapSnapshot" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"takenAt" timestamp (3) with time zone NOT NULL,
	"words" text,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "togetherSession" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"workerId" text NOT NULL,
	"askedAt" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answeredAt" timestamp (3) with time zone,
	"endsAt" timestamp (3) with time zone,
	"endedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "nodeDeepening" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"nodeId" text NOT NULL,
	"distance" text,
	"since" text,
	"initiative" text,
	"faceToFace" integer,
	"byPhone" integer,
	"online" integer,
	"metWords" text,
	"affection" integer,
	"connection" integer,
	"preference" integer,
	"practicalSupport" integer,
	"shared" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"changedAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"nodeId" text,
	"state" text NOT NULL,
	"label" text NOT NULL,
	"nominatedBy" text,
	"nominationWords" text,
	"whyWords" text,
	"hopeWords" text,
	"notAskedWords" text,
	"firstThingWords" text,
	"callWords" text,
	"purposeWords" text,
	"language" text NOT NULL,
	"channel" text,
	"contact" text,
	"labels" jsonb NOT NULL,
	"period" text NOT NULL,
	"days" integer DEFAULT 14 NOT NULL,
	"secondCodeHash" text,
	"blockedBy" text,
	"blockWords" text,
	"composedBy" text,
	"sentBy" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"sentAt" timestamp (3) with time zone,
	"expiresAt" timestamp (3) with time zone,
	"answeredAt" timestamp (3) with time zone,
	"laterOn" date,
	"reasonWords" text,
	"questionWords" text,
	"replyWords" text,
	"erasedAt" timestamp (3) with time zone,
	"personId" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitationSecret" (
	"id" text PRIMARY KEY NOT NULL,
	"invitationId" text NOT NULL,
	"kind" text NOT NULL,
	"hash" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL,
	"usedAt" timestamp (3) with time zone,
	"replacedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "safetyTalk" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"nodeId" text NOT NULL,
	"workerId" text NOT NULL,
	"notedByClientAt" timestamp (3) with time zone,
	"notedByWorkerAt" timestamp (3) with time zone,
	"createdAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portrait" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"strengthWords" text,
	"helpWords" text,
	"likeWords" text,
	"visibility" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"changedAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "portraitLine" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"personId" text NOT NULL,
	"words" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"decidedAt" timestamp (3) with time zone,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "nodeId" text;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "knownToOthers" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "limitsWords" text;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "messageChannel" text DEFAULT 'none' NOT NULL;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "messageRhythm" text DEFAULT 'never' NOT NULL;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "telephone" text;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "pauseWords" text;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "pausedUntil" date;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "pausedBy" text;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "leaveWords" text;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "askedRelationWords" text;
--> statement-breakpoint
ALTER TABLE "networkMember" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "grant" ADD COLUMN "way" text DEFAULT 'client' NOT NULL;
--> statement-breakpoint
ALTER TABLE "grant" ADD COLUMN "withdrawnBy" text;
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "clientId" text;
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "personId" text;
--> statement-breakpoint
ALTER TABLE "accessCard" ADD CONSTRAINT "accessCard_personId_person_id_fk" FOREIGN KEY ("personId") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "accessPin" ADD CONSTRAINT "accessPin_holderId_person_id_fk" FOREIGN KEY ("holderId") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "accessPin" ADD CONSTRAINT "accessPin_personId_person_id_fk" FOREIGN KEY ("personId") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networkNode" ADD CONSTRAINT "networkNode_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "networkTie" ADD CONSTRAINT "networkTie_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mapSnapshot" ADD CONSTRAINT "mapSnapshot_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "togetherSession" ADD CONSTRAINT "togetherSession_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "nodeDeepening" ADD CONSTRAINT "nodeDeepening_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "invitationSecret" ADD CONSTRAINT "invitationSecret_invitationId_invitation_id_fk" FOREIGN KEY ("invitationId") REFERENCES "public"."invitation"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "safetyTalk" ADD CONSTRAINT "safetyTalk_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "portrait" ADD CONSTRAINT "portrait_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "portraitLine" ADD CONSTRAINT "portraitLine_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "accessCardCode" ON "accessCard" USING btree ("codeHash");
--> statement-breakpoint
CREATE INDEX "accessCardPerson" ON "accessCard" USING btree ("personId");
--> statement-breakpoint
CREATE UNIQUE INDEX "accessCardInUse" ON "accessCard" USING btree ("personId") WHERE "accessCard"."withdrawnAt" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "accessPinPerson" ON "accessPin" USING btree ("personId");
--> statement-breakpoint
CREATE INDEX "accessPinHolder" ON "accessPin" USING btree ("holderId");
--> statement-breakpoint
CREATE INDEX "networkNodeClient" ON "networkNode" USING btree ("clientId","createdAt");
--> statement-breakpoint
CREATE INDEX "networkTieClient" ON "networkTie" USING btree ("clientId");
--> statement-breakpoint
CREATE INDEX "mapSnapshotClient" ON "mapSnapshot" USING btree ("clientId","takenAt");
--> statement-breakpoint
CREATE INDEX "togetherSessionPair" ON "togetherSession" USING btree ("clientId","workerId");
--> statement-breakpoint
CREATE UNIQUE INDEX "nodeDeepeningNode" ON "nodeDeepening" USING btree ("nodeId");
--> statement-breakpoint
CREATE INDEX "invitationClient" ON "invitation" USING btree ("clientId","createdAt");
--> statement-breakpoint
CREATE UNIQUE INDEX "invitationSecretHash" ON "invitationSecret" USING btree ("hash");
--> statement-breakpoint
CREATE INDEX "invitationSecretInvitation" ON "invitationSecret" USING btree ("invitationId");
--> statement-breakpoint
CREATE UNIQUE INDEX "safetyTalkOnce" ON "safetyTalk" USING btree ("nodeId","workerId");
--> statement-breakpoint
CREATE INDEX "safetyTalkClient" ON "safetyTalk" USING btree ("clientId");
--> statement-breakpoint
CREATE UNIQUE INDEX "portraitClient" ON "portrait" USING btree ("clientId");
--> statement-breakpoint
CREATE INDEX "portraitLineClient" ON "portraitLine" USING btree ("clientId","personId");
--> statement-breakpoint
UPDATE "networkMember" SET "state" = 'left' WHERE "state" = 'invited';
