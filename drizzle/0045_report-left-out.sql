ALTER TABLE `report_versions` ADD `left_out` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `left_out` text;