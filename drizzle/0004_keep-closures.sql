CREATE TABLE `closures` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`outcome` text,
	`due` text,
	`percent` integer NOT NULL,
	`submitted_on` text,
	`submitted_by` text,
	`completed_on` text,
	`completed_by` text,
	`closed_on` text,
	`closed_by` text,
	`reopened_on` text NOT NULL,
	`reopened_by` text,
	`reason` text NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`completed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reopened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `closures_task` ON `closures` (`task_id`);--> statement-breakpoint
ALTER TABLE `tasks` ADD `closed_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `tasks` ADD `reopened_on` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `late_before` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Who closed, as the log has it.
UPDATE tasks SET closed_by = (SELECT e.user_id FROM audit_events e WHERE e.object_type = 'task' AND e.object_id = tasks.id AND e.action IN ('task.close', 'task.concludeYear', 'task.carryOver') AND e.user_id IN (SELECT id FROM users) ORDER BY e.seq DESC LIMIT 1) WHERE closed_on IS NOT NULL;
--> statement-breakpoint
-- Closings that were taken back before they had a table: dates and outcome as the event of the reopening recorded them.
INSERT INTO closures (id, task_id, outcome, due, percent, submitted_on, submitted_by, completed_on, completed_by, closed_on, closed_by, reopened_on, reopened_by, reason)
SELECT printf('%020d', r.seq), r.object_id, json_extract(r.before, '$.outcome'),
  coalesce(json_extract(r.before, '$.due'), t.due),
  coalesce((SELECT p.percent FROM progress_updates p WHERE p.task_id = t.id AND p.unit_id = t.lead_unit_id AND p.at <= r.at ORDER BY p.at DESC, p.id DESC LIMIT 1), 0),
  json_extract(r.before, '$.submittedOn'),
  (SELECT e.user_id FROM audit_events e WHERE e.object_type = 'task' AND e.object_id = t.id AND e.action = 'task.submit' AND e.seq < r.seq AND e.user_id IN (SELECT id FROM users) ORDER BY e.seq DESC LIMIT 1),
  json_extract(r.before, '$.completedOn'),
  (SELECT e.user_id FROM audit_events e WHERE e.object_type = 'task' AND e.object_id = t.id AND e.action = 'task.complete' AND e.seq < r.seq AND e.user_id IN (SELECT id FROM users) ORDER BY e.seq DESC LIMIT 1),
  json_extract(r.before, '$.closedOn'),
  CASE WHEN json_extract(r.before, '$.closedOn') IS NOT NULL THEN (SELECT e.user_id FROM audit_events e WHERE e.object_type = 'task' AND e.object_id = t.id AND e.action IN ('task.close', 'task.concludeYear') AND e.seq < r.seq AND e.user_id IN (SELECT id FROM users) ORDER BY e.seq DESC LIMIT 1) END,
  date(r.at, '+8 hours'),
  CASE WHEN r.user_id IN (SELECT id FROM users) THEN r.user_id END,
  r.note
FROM audit_events r JOIN tasks t ON t.id = r.object_id WHERE r.action = 'task.reopen' AND r.object_type = 'task';
--> statement-breakpoint
UPDATE tasks SET
  reopened_on = (SELECT max(c.reopened_on) FROM closures c WHERE c.task_id = tasks.id),
  late_before = coalesce((SELECT max(0, max(cast(julianday(coalesce(c.submitted_on, c.completed_on, c.closed_on)) - julianday(c.due) AS integer))) FROM closures c WHERE c.task_id = tasks.id), 0)
WHERE id IN (SELECT task_id FROM closures);
--> statement-breakpoint
-- Completion had overwritten what the unit reported with 100; the last report of the lead unit has it still.
UPDATE tasks SET percent = coalesce((SELECT p.percent FROM progress_updates p WHERE p.task_id = tasks.id AND p.unit_id = tasks.lead_unit_id ORDER BY p.at DESC, p.id DESC LIMIT 1), 0) WHERE status IN ('done', 'closed') OR reopened_on IS NOT NULL;
--> statement-breakpoint
-- Proof from before a reopening is asked for again.
UPDATE evidence SET state = 'lapsed' WHERE state IN ('pending', 'accepted') AND EXISTS (SELECT 1 FROM tasks t WHERE t.id = evidence.task_id AND t.reopened_on IS NOT NULL AND t.status NOT IN ('done', 'closed') AND evidence.uploaded_at < (SELECT max(e.at) FROM audit_events e WHERE e.object_type = 'task' AND e.object_id = t.id AND e.action = 'task.reopen'));
