CREATE TABLE `chain_links` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`report_id` text NOT NULL,
	`verdict` text NOT NULL,
	`account` text,
	`renewed_id` text,
	`corrected` integer NOT NULL,
	`note` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`renewed_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chain_links_pair` ON `chain_links` (`commitment_id`,`report_id`);