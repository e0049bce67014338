CREATE TABLE `kept_uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`hash` text NOT NULL,
	`file_name` text NOT NULL,
	`size` integer NOT NULL,
	`kept_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kept_uploads_file` ON `kept_uploads` (`user_id`,`hash`);--> statement-breakpoint
CREATE INDEX `kept_uploads_at` ON `kept_uploads` (`kept_at`);--> statement-breakpoint
-- What was kept as a draft of a reserved name moves, where the log shows that this person sent that very file; the rest was forged.
INSERT INTO `kept_uploads` (`id`, `user_id`, `hash`, `file_name`, `size`, `kept_at`)
SELECT d.`id`, d.`user_id`, f.`hash`, coalesce(json_extract(d.`values`, '$.fileName'), ''), f.`size`, d.`saved_at`
FROM `drafts` d
JOIN `files` f ON d.`form` = 'kept:' || f.`hash`
JOIN `users` u ON u.`id` = d.`user_id`
WHERE EXISTS (
	SELECT 1 FROM `audit_events` e
	WHERE e.`object_id` = f.`hash` AND e.`user_id` = d.`user_id` AND e.`action` IN ('report.upload', 'import.check')
);
--> statement-breakpoint
DELETE FROM `drafts` WHERE `form` LIKE 'kept:%';
