import type { CliCommand } from '../cli-command.ts';
import { cancel } from './cancel.ts';
import { exportRun } from './export.ts';
import { importFiles } from './import.ts';
import { leaderboard } from './leaderboard.ts';
import { models } from './models.ts';
import { pause } from './pause.ts';
import { prepare } from './prepare.ts';
import { resume } from './resume.ts';
import { run } from './run.ts';
import { runs } from './runs.ts';
import { score } from './score.ts';
import { show } from './show.ts';
import { suites } from './suites.ts';
import { verify } from './verify.ts';
import { worker } from './worker.ts';

/** In the order of the help. */
export const commands: readonly CliCommand[] = [
  suites,
  models,
  run,
  resume,
  pause,
  cancel,
  runs,
  show,
  score,
  leaderboard,
  exportRun,
  importFiles,
  verify,
  worker,
  prepare,
];
