ALTER TABLE `reports` ADD `return_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `reports` ADD `returned_by` text REFERENCES users(id);