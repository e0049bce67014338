CREATE TABLE `proxy_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`done` text NOT NULL,
	`percent` integer NOT NULL,
	`problems` text NOT NULL,
	`next` text NOT NULL,
	`occurrence_id` text,
	`evidence_id` text NOT NULL,
	`state` text NOT NULL,
	`entered_by` text NOT NULL,
	`entered_for` text,
	`entered_at` text NOT NULL,
	`settled_by` text,
	`settled_at` text,
	`note` text DEFAULT '' NOT NULL,
	`update_id` text,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`occurrence_id`) REFERENCES `occurrences`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_for`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`update_id`) REFERENCES `progress_updates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proxy_reports_task` ON `proxy_reports` (`task_id`,`entered_at`);--> statement-breakpoint
CREATE INDEX `proxy_reports_unit` ON `proxy_reports` (`unit_id`,`state`);--> statement-breakpoint
CREATE INDEX `proxy_reports_update` ON `proxy_reports` (`update_id`);--> statement-breakpoint
CREATE INDEX `proxy_reports_evidence` ON `proxy_reports` (`evidence_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `proxy_reports_open` ON `proxy_reports` (`unit_id`,`task_id`) WHERE state = 'open';--> statement-breakpoint
ALTER TABLE `tasks` ADD `latest_by_proxy` integer DEFAULT false NOT NULL;