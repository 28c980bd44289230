import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hopeless, supervise } from './supervisor.mjs';

let children;
let giveUp;

function start() {
  const child = new EventEmitter();
  children.push(child);
  return child;
}

const endLast = (code, signal = null) => children.at(-1).emit('exit', code, signal);

beforeEach(() => {
  children = [];
  giveUp = vi.fn();
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.useRealTimers();
});

describe('supervise', () => {
  it('starts a child again after growing pauses', () => {
    supervise('worker', start, giveUp);
    endLast(1);
    vi.advanceTimersByTime(499);
    expect(children).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(children).toHaveLength(2);
    endLast(null, 'SIGKILL');
    vi.advanceTimersByTime(999);
    expect(children).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(children).toHaveLength(3);
    expect(giveUp).not.toHaveBeenCalled();
  });

  it('gives up at the fifth end within a minute', () => {
    supervise('worker', start, giveUp);
    for (let death = 1; death <= 5; death += 1) {
      expect(giveUp).not.toHaveBeenCalled();
      endLast(1);
      vi.advanceTimersByTime(8_000);
    }
    expect(giveUp).toHaveBeenCalledWith(expect.stringContaining('worker ended 5 times'));
    expect(children).toHaveLength(5);
  });

  it('forgets what was long ago', () => {
    supervise('worker', start, giveUp);
    for (let death = 1; death <= 9; death += 1) {
      endLast(1);
      vi.advanceTimersByTime(20_000);
    }
    expect(giveUp).not.toHaveBeenCalled();
    expect(children).toHaveLength(10);
  });

  it('gives up at once on a child that says that nothing helps', () => {
    supervise('web server', start, giveUp);
    endLast(hopeless);
    expect(giveUp).toHaveBeenCalledOnce();
  });

  it('starts nothing after it was stopped, in a pause too', () => {
    const watch = supervise('worker', start, giveUp);
    endLast(1);
    watch.stop();
    vi.advanceTimersByTime(60_000);
    expect(children).toHaveLength(1);
  });
});
