CREATE TABLE `provider_links` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`user_id` text NOT NULL,
	`linked_at` text NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `provider_links_user` ON `provider_links` (`user_id`,`issuer`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `is_by_provider` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `half_log_ins` ADD `is_by_provider` integer DEFAULT false NOT NULL;