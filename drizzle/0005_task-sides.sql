CREATE TABLE `task_sides` (
	`task_id` text NOT NULL,
	`user_id` text NOT NULL,
	`side` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`task_id`, `user_id`, `side`),
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT OR IGNORE INTO task_sides (task_id, user_id, side, at)
SELECT task_id, user_id, side, at FROM (
	SELECT id AS task_id, submitted_by AS user_id, 'work' AS side, state_since AS at FROM tasks
	UNION ALL SELECT id, completed_by, 'office', state_since FROM tasks
	UNION ALL SELECT task_id, user_id, 'work', at FROM progress_updates
	UNION ALL SELECT task_id, uploaded_by, 'work', uploaded_at FROM evidence
	UNION ALL SELECT task_id, reviewed_by, 'office', uploaded_at FROM evidence
	UNION ALL SELECT object_id, json_extract("after", '$.agreedBy'), 'leader', at FROM audit_events WHERE object_type = 'task' AND action = 'task.cancel'
	UNION ALL SELECT object_id, user_id, CASE
		WHEN action IN ('task.report', 'task.answer', 'task.submit', 'evidence.add', 'occurrence.explain') THEN 'work'
		WHEN action IN ('task.object', 'task.approveUnit', 'support.waive') OR (action = 'task.sendBack' AND role = 'head') THEN 'unit'
		WHEN action IN ('task.complete', 'evidence.accept', 'evidence.reject', 'progress.accept') OR (action = 'task.sendBack' AND role = 'coordinator') THEN 'office'
		WHEN action = 'task.approve' OR (action = 'task.sendBack' AND role = 'leader') THEN 'leader'
		WHEN action IN ('task.register', 'task.close', 'task.reopen', 'task.suspend', 'task.resume', 'task.cancel', 'task.carryOver', 'task.concludeYear') THEN 'direction'
	END, at FROM audit_events WHERE object_type = 'task'
)
WHERE side IS NOT NULL AND user_id IN (SELECT id FROM users) AND task_id IN (SELECT id FROM tasks)
ORDER BY at;
