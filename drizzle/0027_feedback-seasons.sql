CREATE TABLE `season_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`season_id` text NOT NULL,
	`task_id` text NOT NULL,
	`due` text NOT NULL,
	`update_id` text,
	`filed_at` text,
	`reviewed_at` text,
	`reviewed_by` text,
	`return_note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`season_id`) REFERENCES `seasons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`update_id`) REFERENCES `progress_updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `season_returns_pair` ON `season_returns` (`season_id`,`task_id`);--> statement-breakpoint
CREATE INDEX `season_returns_task` ON `season_returns` (`task_id`);--> statement-breakpoint
CREATE TABLE `seasons` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`name` text NOT NULL,
	`as_of` text NOT NULL,
	`due` text NOT NULL,
	`note` text NOT NULL,
	`filter` text NOT NULL,
	`started_by` text NOT NULL,
	`started_at` text NOT NULL,
	`started_deputy_for` text DEFAULT '' NOT NULL,
	`closed_by` text,
	`closed_at` text,
	`frozen` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seasons_name` ON `seasons` (`unit_id`,`name`);--> statement-breakpoint
CREATE INDEX `seasons_open` ON `seasons` (`due`) WHERE closed_at is null;