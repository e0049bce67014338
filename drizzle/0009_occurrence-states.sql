ALTER TABLE `occurrences` ADD `period_start` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `period_end` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `filed_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `occurrences` ADD `missed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `accepted_on` text;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `accepted_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `occurrences` ADD `sent_back_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `explained_on` text;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `explained_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `occurrences` ADD `verdict` text;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `verdict_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `verdict_on` text;--> statement-breakpoint
ALTER TABLE `occurrences` ADD `verdict_by` text REFERENCES users(id);
--> statement-breakpoint
-- The period of an instance, as its label says.
UPDATE occurrences SET period_start = CASE
	WHEN label GLOB '[0-9][0-9][0-9][0-9]Q[1-4]' THEN printf('%s-%02d-01', substr(label, 1, 4), (substr(label, 6) - 1) * 3 + 1)
	WHEN label GLOB '[0-9][0-9][0-9][0-9]H[12]' THEN printf('%s-%02d-01', substr(label, 1, 4), (substr(label, 6) - 1) * 6 + 1)
	WHEN label GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' THEN label || '-01'
	WHEN label GLOB '[0-9][0-9][0-9][0-9]' THEN label || '-01-01'
	ELSE due END;
--> statement-breakpoint
UPDATE occurrences SET period_end = CASE
	WHEN label GLOB '*Q?' THEN date(period_start, '+3 months', '-1 day')
	WHEN label GLOB '*H?' THEN date(period_start, '+6 months', '-1 day')
	WHEN label GLOB '????-??' THEN date(period_start, '+1 month', '-1 day')
	WHEN label GLOB '[0-9][0-9][0-9][0-9]' THEN date(period_start, '+1 year', '-1 day')
	ELSE due END;
--> statement-breakpoint
-- Ten working days never last longer than 24 days, whatever the holidays: what was filed after that had been missed.
UPDATE occurrences SET missed = 1 WHERE filed_on > date(due, '+24 days');
--> statement-breakpoint
UPDATE occurrences SET filed_by = (SELECT p.user_id FROM progress_updates p WHERE p.occurrence_id = occurrences.id ORDER BY p.at DESC LIMIT 1) WHERE filed_on IS NOT NULL;
--> statement-breakpoint
-- The head accepted what was filed by passing the whole task on; what waits in a running task waits for the head.
UPDATE occurrences SET (accepted_on, accepted_by) = (SELECT date(e.at, '+8 hours'), e.user_id FROM audit_events e WHERE e.object_type = 'task' AND e.object_id = occurrences.task_id AND e.action = 'task.approveUnit' AND e.user_id IN (SELECT id FROM users) ORDER BY e.seq DESC LIMIT 1) WHERE filed_on IS NOT NULL AND task_id IN (SELECT id FROM tasks WHERE status IN ('officeReview', 'leaderReview', 'done', 'closed'));
--> statement-breakpoint
UPDATE occurrences SET (explained_on, explained_by) = (SELECT date(e.at, '+8 hours'), e.user_id FROM audit_events e WHERE e.object_type = 'task' AND e.object_id = occurrences.task_id AND e.action = 'occurrence.explain' AND json_extract(e."after", '$.occurrence') = occurrences.label AND e.user_id IN (SELECT id FROM users) ORDER BY e.seq DESC LIMIT 1) WHERE explanation <> '';
--> statement-breakpoint
-- By completing a task the office took its explanations; those of running tasks wait for it.
UPDATE occurrences SET (verdict, verdict_on, verdict_by) = (SELECT 'accepted', t.completed_on, t.completed_by FROM tasks t WHERE t.id = occurrences.task_id) WHERE explanation <> '' AND task_id IN (SELECT id FROM tasks WHERE status IN ('done', 'closed') AND completed_on IS NOT NULL);
