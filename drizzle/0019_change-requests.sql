CREATE TABLE `change_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`task_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`decider` text NOT NULL,
	`held_before` text NOT NULL,
	`wanted` text NOT NULL,
	`granted` text DEFAULT '' NOT NULL,
	`reason_class` text NOT NULL,
	`reason` text NOT NULL,
	`basis` text DEFAULT '' NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	`since` text NOT NULL,
	`opinions` text NOT NULL,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `change_requests_task` ON `change_requests` (`task_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `change_requests_state` ON `change_requests` (`state`,`wanted`);--> statement-breakpoint
CREATE UNIQUE INDEX `change_requests_open` ON `change_requests` (`kind`,`task_id`) WHERE state in ('asked', 'hearing', 'signed', 'advised');