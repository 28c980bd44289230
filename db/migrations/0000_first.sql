CREATE TABLE `call_texts` (
	`call` integer PRIMARY KEY NOT NULL,
	`text` any NOT NULL,
	FOREIGN KEY (`call`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `call_uses` (
	`run` integer NOT NULL,
	`side` integer NOT NULL,
	`candidate` integer NOT NULL,
	`call` integer NOT NULL,
	`model` integer NOT NULL,
	`cached` integer NOT NULL,
	PRIMARY KEY(`run`, `side`, `candidate`, `call`),
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`call`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `calls` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` blob NOT NULL,
	`status` text NOT NULL,
	`finish_reason` text,
	`input_tokens` integer,
	`output_tokens` integer,
	`latency_ms` real,
	`attempts` integer,
	`error_kind` text,
	`sent_at_ms` integer NOT NULL,
	`settled_at_ms` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `calls_by_key` ON `calls` (`key`);--> statement-breakpoint
CREATE TABLE `names` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `names_by_name` ON `names` (`name`);--> statement-breakpoint
CREATE TABLE `model_checks` (
	`slug` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`asked_at_ms` integer NOT NULL,
	`taken_at_ms` integer,
	`outcome` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `models` (
	`slug` text PRIMARY KEY NOT NULL,
	`spec` text NOT NULL,
	`registered_at_ms` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `results` (
	`run` integer NOT NULL,
	`candidate` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`run`, `candidate`),
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `scores` (
	`trial` integer NOT NULL,
	`position` integer NOT NULL,
	`metric` integer NOT NULL,
	`value` real,
	`verdict` real,
	`reason` text,
	`detail` any,
	PRIMARY KEY(`trial`, `position`, `metric`),
	FOREIGN KEY (`trial`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `trials` (
	`id` integer PRIMARY KEY NOT NULL,
	`run` integer NOT NULL,
	`candidate` integer NOT NULL,
	`character` integer NOT NULL,
	`number` integer NOT NULL,
	FOREIGN KEY (`run`) REFERENCES `runs`(`number`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `trials_by_run` ON `trials` (`run`,`candidate`,`character`,`number`);--> statement-breakpoint
CREATE TABLE `turns` (
	`trial` integer NOT NULL,
	`position` integer NOT NULL,
	`probe` integer NOT NULL,
	`state` text NOT NULL,
	`call` integer,
	`missing_key` blob,
	`failure` text,
	PRIMARY KEY(`trial`, `position`),
	FOREIGN KEY (`trial`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `votes` (
	`trial` integer NOT NULL,
	`position` integer NOT NULL,
	`metric` integer NOT NULL,
	`judge` integer NOT NULL,
	`sample` integer NOT NULL,
	`call` integer,
	`missing_key` blob,
	`lineup` integer,
	`shown` blob,
	`state` text NOT NULL,
	`value` real,
	`picked` any,
	`error_kind` text,
	`note` any,
	PRIMARY KEY(`trial`, `position`, `metric`, `judge`, `sample`),
	FOREIGN KEY (`trial`) REFERENCES `trials`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `runs` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`plan` text NOT NULL,
	`manifest_hash` text NOT NULL,
	`settings` text NOT NULL,
	`status` text NOT NULL,
	`wish` text NOT NULL,
	`message` any,
	`created_at_ms` integer NOT NULL,
	`started_at_ms` integer,
	`finished_at_ms` integer,
	`lease_host` text,
	`lease_pid` integer,
	`lease_started_at_ms` integer,
	`lease_expires_at_ms` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `runs_by_id` ON `runs` (`id`);--> statement-breakpoint
CREATE INDEX `runs_by_status` ON `runs` (`status`,`created_at_ms`);--> statement-breakpoint
CREATE TABLE `workers` (
	`number` integer PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`pid` integer NOT NULL,
	`started_at_ms` integer NOT NULL,
	`seen_at_ms` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `workers_by_process` ON `workers` (`host`,`pid`,`started_at_ms`);--> statement-breakpoint
CREATE TABLE `prompt_packs` (
	`hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`content` text NOT NULL,
	`added_at_ms` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `suites` (
	`hash` blob PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`version` text NOT NULL,
	`content` text NOT NULL,
	`saved_at_ms` integer NOT NULL
) STRICT;
