import { SingleBar } from 'cli-progress';
import type { RunProgress } from '#lib/run/progress.ts';
import type { Shell } from './shell.ts';

export interface ProgressLine {
  show(progress: RunProgress): void;
  end(): void;
}

/** A bar on stderr for a person who watches; nothing anywhere else. */
export function progressLine(shell: Pick<Shell, 'watched'>): ProgressLine {
  if (!shell.watched) return { show: () => undefined, end: () => undefined };
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {value}/{total} calls | {unscored} unscored | {eta_text}',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    gracefulExit: false,
  });
  let started = false;
  return {
    show(progress) {
      const { replies, votes } = progress;
      const total = replies.planned + votes.planned;
      const done = replies.done + replies.failed + votes.done + votes.failed;
      const payload = { unscored: progress.turnsUnscored, eta_text: etaText(progress.etaMs) };
      if (started) {
        bar.setTotal(total);
        bar.update(Math.min(done, total), payload);
      } else {
        bar.start(total, Math.min(done, total), payload);
        started = true;
      }
    },
    end: () => bar.stop(),
  };
}

function etaText(etaMs: number | null): string {
  if (etaMs === null) return '';
  const seconds = Math.round(etaMs / 1000);
  return seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
}
