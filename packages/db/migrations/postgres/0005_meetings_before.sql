CREATE TABLE "agendaPoint" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"meetingId" text NOT NULL,
	"words" text NOT NULL,
	"authorId" text NOT NULL,
	"state" text NOT NULL,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meetingReply" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"meetingId" text NOT NULL,
	"personId" text NOT NULL,
	"times" jsonb NOT NULL,
	"coming" text,
	"words" text,
	"version" integer DEFAULT 1 NOT NULL,
	"repliedAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meetingNote" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"meetingId" text NOT NULL,
	"personId" text NOT NULL,
	"words" text NOT NULL,
	"sharedAt" timestamp (3) with time zone,
	"writtenAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contribution" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"meetingId" text NOT NULL,
	"what" text NOT NULL,
	"state" text NOT NULL,
	"doerId" text,
	"authorId" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"removedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meetingCoordinator" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"meetingId" text NOT NULL,
	"personId" text NOT NULL,
	"state" text NOT NULL,
	"invitedBy" text NOT NULL,
	"invitedAt" timestamp (3) with time zone NOT NULL,
	"answeredAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "room" (
	"id" text PRIMARY KEY NOT NULL,
	"organisationId" text NOT NULL,
	"locationId" text NOT NULL,
	"name" text NOT NULL,
	"seats" integer NOT NULL,
	"eatTogether" boolean DEFAULT false NOT NULL,
	"children" boolean DEFAULT false NOT NULL,
	"privacy" boolean DEFAULT false NOT NULL,
	"stepFree" boolean DEFAULT false NOT NULL,
	"remark" text,
	"openings" jsonb NOT NULL,
	"endedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "roomQuarter" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"roomId" text NOT NULL,
	"startsAt" timestamp (3) with time zone NOT NULL,
	"meetingId" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetingPlace" (
	"id" text PRIMARY KEY NOT NULL,
	"organisationId" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"address" text,
	"remark" text,
	"stepFree" boolean DEFAULT false NOT NULL,
	"endedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meetingTalk" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"meetingId" text NOT NULL,
	"startedAt" timestamp (3) with time zone NOT NULL,
	"endedAt" timestamp (3) with time zone,
	"pointId" text,
	"fallbackWords" text,
	"nextWords" text,
	"nextOn" date,
	"lookBackOn" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetingVoice" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"meetingId" text NOT NULL,
	"pointId" text,
	"speakerId" text NOT NULL,
	"writtenBy" text NOT NULL,
	"words" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"approvedAt" timestamp (3) with time zone,
	"approvedWay" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetingAgreement" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"meetingId" text NOT NULL,
	"what" text NOT NULL,
	"ownerId" text NOT NULL,
	"onDay" date,
	"whenWords" text,
	"writtenBy" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"answeredAt" timestamp (3) with time zone,
	"goalId" text,
	"stepId" text,
	"proposalId" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetingResponse" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"meetingId" text NOT NULL,
	"personId" text NOT NULL,
	"words" text NOT NULL,
	"writtenAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "privateTime" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"meetingId" text NOT NULL,
	"startedAt" timestamp (3) with time zone NOT NULL,
	"endedAt" timestamp (3) with time zone,
	"clientSays" text,
	"networkSays" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "privatePresence" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"privateTimeId" text NOT NULL,
	"personId" text NOT NULL,
	"enteredAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "privateText" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"privateTimeId" text NOT NULL,
	"sealed" text,
	"releasedWords" text,
	"releasedAt" timestamp (3) with time zone,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"changedAt" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "privateWriter" (
	"id" text PRIMARY KEY NOT NULL,
	"clientId" text NOT NULL,
	"textId" text NOT NULL,
	"personId" text NOT NULL,
	"agreedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "messageSettings" (
	"personId" text PRIMARY KEY NOT NULL,
	"channel" text DEFAULT 'none' NOT NULL,
	"rhythm" text DEFAULT 'daily' NOT NULL,
	"telephone" text,
	"quietFrom" integer DEFAULT 21 NOT NULL,
	"quietUntil" integer DEFAULT 9 NOT NULL,
	"stopHash" text NOT NULL,
	"changedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"id" text PRIMARY KEY NOT NULL,
	"personId" text NOT NULL,
	"organisationId" text NOT NULL,
	"app" text NOT NULL,
	"channel" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"nextTryAt" timestamp (3) with time zone NOT NULL,
	"holder" text,
	"heldUntil" timestamp (3) with time zone,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"closedAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" text PRIMARY KEY NOT NULL,
	"personId" text NOT NULL,
	"clientId" text NOT NULL,
	"organisationId" text NOT NULL,
	"eventSeq" integer NOT NULL,
	"round" text NOT NULL,
	"app" text NOT NULL,
	"dueAt" timestamp (3) with time zone NOT NULL,
	"letterId" text,
	"outcome" text,
	"doneAt" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "calendarFeed" (
	"id" text PRIMARY KEY NOT NULL,
	"personId" text NOT NULL,
	"app" text NOT NULL,
	"secretHash" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "timeZone" text DEFAULT 'Europe/Amsterdam' NOT NULL;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "kind" text DEFAULT 'support' NOT NULL;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "state" text DEFAULT 'planned' NOT NULL;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "minutes" integer DEFAULT 60 NOT NULL;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "uid" text;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "sequence" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "offeredTimes" jsonb;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "roomId" text;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "secretPlace" text;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "placeReaderIds" jsonb;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "remoteLink" text;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "chairId" text;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "chairAskedId" text;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "interpreter" text;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "childrenCome" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "rhythm" text DEFAULT 'once' NOT NULL;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "previousId" text;
--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "cancelWords" text;
--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "untold" boolean;
--> statement-breakpoint
ALTER TABLE "agendaPoint" ADD CONSTRAINT "agendaPoint_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "agendaPoint" ADD CONSTRAINT "agendaPoint_meetingId_meeting_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meeting"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingReply" ADD CONSTRAINT "meetingReply_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingReply" ADD CONSTRAINT "meetingReply_meetingId_meeting_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meeting"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingNote" ADD CONSTRAINT "meetingNote_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingNote" ADD CONSTRAINT "meetingNote_meetingId_meeting_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meeting"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_meetingId_meeting_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meeting"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingCoordinator" ADD CONSTRAINT "meetingCoordinator_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingCoordinator" ADD CONSTRAINT "meetingCoordinator_meetingId_meeting_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meeting"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "room" ADD CONSTRAINT "room_organisationId_organisation_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisation"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "room" ADD CONSTRAINT "room_locationId_location_id_fk" FOREIGN KEY ("locationId") REFERENCES "public"."location"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "roomQuarter" ADD CONSTRAINT "roomQuarter_roomId_room_id_fk" FOREIGN KEY ("roomId") REFERENCES "public"."room"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingPlace" ADD CONSTRAINT "meetingPlace_organisationId_organisation_id_fk" FOREIGN KEY ("organisationId") REFERENCES "public"."organisation"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingTalk" ADD CONSTRAINT "meetingTalk_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingTalk" ADD CONSTRAINT "meetingTalk_meetingId_meeting_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meeting"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingVoice" ADD CONSTRAINT "meetingVoice_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingVoice" ADD CONSTRAINT "meetingVoice_meetingId_meeting_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meeting"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingAgreement" ADD CONSTRAINT "meetingAgreement_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingAgreement" ADD CONSTRAINT "meetingAgreement_meetingId_meeting_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meeting"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingResponse" ADD CONSTRAINT "meetingResponse_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "meetingResponse" ADD CONSTRAINT "meetingResponse_meetingId_meeting_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meeting"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privateTime" ADD CONSTRAINT "privateTime_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privateTime" ADD CONSTRAINT "privateTime_meetingId_meeting_id_fk" FOREIGN KEY ("meetingId") REFERENCES "public"."meeting"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privatePresence" ADD CONSTRAINT "privatePresence_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privatePresence" ADD CONSTRAINT "privatePresence_privateTimeId_privateTime_id_fk" FOREIGN KEY ("privateTimeId") REFERENCES "public"."privateTime"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privateText" ADD CONSTRAINT "privateText_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privateText" ADD CONSTRAINT "privateText_privateTimeId_privateTime_id_fk" FOREIGN KEY ("privateTimeId") REFERENCES "public"."privateTime"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privateWriter" ADD CONSTRAINT "privateWriter_clientId_client_id_fk" FOREIGN KEY ("clientId") REFERENCES "public"."client"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "privateWriter" ADD CONSTRAINT "privateWriter_textId_privateText_id_fk" FOREIGN KEY ("textId") REFERENCES "public"."privateText"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "messageSettings" ADD CONSTRAINT "messageSettings_personId_person_id_fk" FOREIGN KEY ("personId") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "calendarFeed" ADD CONSTRAINT "calendarFeed_personId_person_id_fk" FOREIGN KEY ("personId") REFERENCES "public"."person"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "agendaPointMeeting" ON "agendaPoint" USING btree ("meetingId","position");
--> statement-breakpoint
CREATE UNIQUE INDEX "meetingReplyOnce" ON "meetingReply" USING btree ("meetingId","personId");
--> statement-breakpoint
CREATE UNIQUE INDEX "meetingNoteOnce" ON "meetingNote" USING btree ("meetingId","personId");
--> statement-breakpoint
CREATE INDEX "contributionMeeting" ON "contribution" USING btree ("meetingId");
--> statement-breakpoint
CREATE UNIQUE INDEX "meetingCoordinatorOnce" ON "meetingCoordinator" USING btree ("meetingId","personId");
--> statement-breakpoint
CREATE INDEX "meetingCoordinatorPerson" ON "meetingCoordinator" USING btree ("personId");
--> statement-breakpoint
CREATE INDEX "roomOrganisation" ON "room" USING btree ("organisationId");
--> statement-breakpoint
CREATE UNIQUE INDEX "roomQuarterOnce" ON "roomQuarter" USING btree ("roomId","startsAt");
--> statement-breakpoint
CREATE INDEX "roomQuarterMeeting" ON "roomQuarter" USING btree ("meetingId");
--> statement-breakpoint
CREATE INDEX "meetingPlaceOrganisation" ON "meetingPlace" USING btree ("organisationId");
--> statement-breakpoint
CREATE INDEX "meetingTalkClient" ON "meetingTalk" USING btree ("clientId");
--> statement-breakpoint
CREATE UNIQUE INDEX "meetingTalkOnce" ON "meetingTalk" USING btree ("meetingId");
--> statement-breakpoint
CREATE INDEX "meetingVoiceClient" ON "meetingVoice" USING btree ("clientId");
--> statement-breakpoint
CREATE INDEX "meetingVoiceMeeting" ON "meetingVoice" USING btree ("meetingId");
--> statement-breakpoint
CREATE INDEX "meetingAgreementClient" ON "meetingAgreement" USING btree ("clientId");
--> statement-breakpoint
CREATE INDEX "meetingAgreementMeeting" ON "meetingAgreement" USING btree ("meetingId");
--> statement-breakpoint
CREATE INDEX "meetingResponseClient" ON "meetingResponse" USING btree ("clientId");
--> statement-breakpoint
CREATE UNIQUE INDEX "meetingResponseOnce" ON "meetingResponse" USING btree ("meetingId","personId");
--> statement-breakpoint
CREATE INDEX "privateTimeClient" ON "privateTime" USING btree ("clientId");
--> statement-breakpoint
CREATE UNIQUE INDEX "privateTimeOnce" ON "privateTime" USING btree ("meetingId");
--> statement-breakpoint
CREATE INDEX "privatePresenceClient" ON "privatePresence" USING btree ("clientId");
--> statement-breakpoint
CREATE UNIQUE INDEX "privatePresenceOnce" ON "privatePresence" USING btree ("privateTimeId","personId");
--> statement-breakpoint
CREATE INDEX "privateTextClient" ON "privateText" USING btree ("clientId");
--> statement-breakpoint
CREATE INDEX "privateTextTime" ON "privateText" USING btree ("privateTimeId");
--> statement-breakpoint
CREATE INDEX "privateWriterClient" ON "privateWriter" USING btree ("clientId");
--> statement-breakpoint
CREATE UNIQUE INDEX "privateWriterOnce" ON "privateWriter" USING btree ("textId","personId");
--> statement-breakpoint
CREATE UNIQUE INDEX "messageSettingsStop" ON "messageSettings" USING btree ("stopHash");
--> statement-breakpoint
CREATE INDEX "letterOpen" ON "letter" USING btree ("state","nextTryAt");
--> statement-breakpoint
CREATE INDEX "letterPerson" ON "letter" USING btree ("personId");
--> statement-breakpoint
CREATE UNIQUE INDEX "messageOnce" ON "message" USING btree ("personId","eventSeq","round");
--> statement-breakpoint
CREATE INDEX "messageDue" ON "message" USING btree ("doneAt","dueAt");
--> statement-breakpoint
CREATE INDEX "messageLetter" ON "message" USING btree ("letterId");
--> statement-breakpoint
CREATE INDEX "messageClient" ON "message" USING btree ("clientId");
--> statement-breakpoint
CREATE UNIQUE INDEX "calendarFeedSecret" ON "calendarFeed" USING btree ("secretHash");
--> statement-breakpoint
CREATE UNIQUE INDEX "calendarFeedPerson" ON "calendarFeed" USING btree ("personId","app");
--> statement-breakpoint
CREATE INDEX "eventUntold" ON "event" USING btree ("seq") WHERE "event"."untold" is not null;
