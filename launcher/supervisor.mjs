const windowMs = 60_000;
const deathsAllowed = 5;
const firstPauseMs = 500;
const longestPauseMs = 8_000;

/** The exit code of a child that no restart can help: its message says what to do. */
export const hopeless = 78;

/**
 * Keeps one child running: starts it again, after a growing pause, when it ends unasked, and gives up
 * when it ends too often.
 * @param {string} name for messages
 * @param {() => import('node:child_process').ChildProcess} start
 * @param {(reason: string) => void} giveUp
 * @param {() => number} now milliseconds
 * @returns {{ stop: () => void }} after `stop` it is not started again
 */
export function supervise(name, start, giveUp, now = Date.now) {
  const deaths = [];
  let stopped = false;
  let timer;

  function begin() {
    start().once('exit', (code, signal) => {
      if (stopped) return;
      if (code === hopeless) return giveUp(`The ${name} cannot run (see above).`);
      deaths.push(now());
      const recent = deaths.filter((time) => time > now() - windowMs).length;
      if (recent >= deathsAllowed) {
        return giveUp(`The ${name} ended ${recent} times within a minute (see above).`);
      }
      const pauseMs = Math.min(firstPauseMs * 2 ** (recent - 1), longestPauseMs);
      console.error(`The ${name} ended (${signal ?? `code ${code}`}); starting it again.`);
      timer = setTimeout(begin, pauseMs);
    });
  }

  begin();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
