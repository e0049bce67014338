CREATE TABLE `update_sources` (
	`update_id` text NOT NULL,
	`source_id` text NOT NULL,
	PRIMARY KEY(`update_id`, `source_id`),
	FOREIGN KEY (`update_id`) REFERENCES `progress_updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `progress_updates`(`id`) ON UPDATE no action ON DELETE no action
);
