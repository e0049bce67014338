ALTER TABLE `past_reports` ADD `year_ahead` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `reports` ADD `year_ahead` integer DEFAULT false NOT NULL;--> statement-breakpoint
-- A ledger that came in was kept under the year before its tasks already; its title bears theirs.
UPDATE `reports` SET `year_ahead` = 1 WHERE `file_type` IN ('xlsx', 'csv') AND `title` LIKE '%' || (`year` + 1) || '%';--> statement-breakpoint
-- A plan was kept under its own year, so that what it says for within the year fell due a year late. One that is registered stays as it was registered.
UPDATE `tasks` SET `due` = (SELECT `year` FROM `reports` WHERE `reports`.`id` = `tasks`.`report_id`) || '-12-31'
WHERE `status` = 'draft' AND `deadline_kind` IN ('withinYear', 'recurring')
AND `due` = ((SELECT `year` FROM `reports` WHERE `reports`.`id` = `tasks`.`report_id`) + 1) || '-12-31'
AND `report_id` IN (
  SELECT `id` FROM `reports` WHERE `status` <> 'registered' AND `file_type` NOT IN ('xlsx', 'csv') AND `title` LIKE '%' || `year` || '年%'
  AND (`title` LIKE '%要点%' OR `title` LIKE '%方案%' OR `title` LIKE '%办法%' OR `title` LIKE '%清单%' OR `title` LIKE '%分工%' OR `title` LIKE '%计划%')
  AND `title` NOT LIKE '%报告%' AND `title` NOT LIKE '%总结%' AND `title` NOT LIKE '%汇报%' AND `title` NOT LIKE '%情况%'
);--> statement-breakpoint
UPDATE `reports` SET `year_ahead` = 1, `year` = `year` - 1
WHERE `status` <> 'registered' AND `file_type` NOT IN ('xlsx', 'csv') AND `title` LIKE '%' || `year` || '年%'
AND (`title` LIKE '%要点%' OR `title` LIKE '%方案%' OR `title` LIKE '%办法%' OR `title` LIKE '%清单%' OR `title` LIKE '%分工%' OR `title` LIKE '%计划%')
AND `title` NOT LIKE '%报告%' AND `title` NOT LIKE '%总结%' AND `title` NOT LIKE '%汇报%' AND `title` NOT LIKE '%情况%';
