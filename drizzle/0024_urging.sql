CREATE TABLE `instructions` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`text` text NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` text NOT NULL,
	`issued_deputy_for` text DEFAULT '' NOT NULL,
	`to_user_id` text NOT NULL,
	`to_unit_id` text NOT NULL,
	`reply_due` text,
	`answer` text DEFAULT '' NOT NULL,
	`answered_by` text,
	`answered_at` text,
	`answered_deputy_for` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `instructions_task` ON `instructions` (`task_id`,`issued_at`);--> statement-breakpoint
CREATE INDEX `instructions_unit` ON `instructions` (`to_unit_id`,`answered_at`);--> statement-breakpoint
CREATE INDEX `instructions_by` ON `instructions` (`issued_by`,`issued_at`);--> statement-breakpoint
CREATE TABLE `urges` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`year` integer NOT NULL,
	`sequence` integer NOT NULL,
	`number` text NOT NULL,
	`colour` text NOT NULL,
	`reason` text NOT NULL,
	`count` integer NOT NULL,
	`demands` text NOT NULL,
	`words` text NOT NULL,
	`reply_due` text NOT NULL,
	`unit_id` text NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` text NOT NULL,
	`issued_for` text NOT NULL,
	`issued_deputy_for` text DEFAULT '' NOT NULL,
	`receipted_by` text,
	`receipted_at` text,
	`answered_by` text,
	`answered_at` text,
	`answered_deputy_for` text DEFAULT '' NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`receipted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `urges_number` ON `urges` (`year`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `urges_once` ON `urges` (`task_id`,`issued_for`);--> statement-breakpoint
CREATE INDEX `urges_unit` ON `urges` (`unit_id`,`answered_at`);--> statement-breakpoint
CREATE INDEX `urges_answered` ON `urges` (`answered_at`,`reply_due`);