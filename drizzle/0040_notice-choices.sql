ALTER TABLE `notice_preferences` ADD `daily_kinds` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `notice_preferences` ADD `at_once_kinds` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
UPDATE `notice_preferences` SET
	`daily_kinds` = CASE WHEN `digest` = 1 THEN '["redSlip","slip","instruction","task","due","red","silent","request","season","mentioned","watched"]' ELSE '[]' END,
	`at_once_kinds` = CASE WHEN `at_once` = 1 THEN '["redSlip","instruction","season"]' ELSE '[]' END;--> statement-breakpoint
ALTER TABLE `notice_preferences` DROP COLUMN `digest`;--> statement-breakpoint
ALTER TABLE `notice_preferences` DROP COLUMN `at_once`;--> statement-breakpoint
ALTER TABLE `outbox` ADD `not_before` text;