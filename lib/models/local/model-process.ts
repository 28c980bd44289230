import { type ChildProcess, fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ModelError } from '../model-error.ts';
import {
  type CompleteOrder,
  type FromProcess,
  fromProcess,
  type LoadOrder,
  type ToProcess,
} from './process-messages.ts';

type Order = Omit<LoadOrder, 'id'> | Omit<CompleteOrder, 'id'>;

interface Waiting {
  readonly resolve: (answer: FromProcess) => void;
  readonly reject: (error: ModelError) => void;
}

/** The parent's end of a local model's process. */
export interface ModelProcess {
  readonly pid: number | undefined;
  readonly ended: boolean;
  /** Resolves when the order is carried out or truly stopped; an aborted order fails like any other. */
  ask(order: Order, signal: AbortSignal): Promise<FromProcess>;
  end(): Promise<void>;
}

const program = join(dirname(fileURLToPath(import.meta.url)), '../providers/local-process.ts');

export function startModelProcess(): ModelProcess {
  const child = fork(/* turbopackIgnore: true */ program, [], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const waiting = new Map<number, Waiting>();
  const exited = watch(child, waiting);
  let ended = false;
  let lastId = 0;
  exited.then(() => {
    ended = true;
  });
  const tell = (message: ToProcess) => {
    if (child.connected) child.send(message);
  };
  return {
    pid: child.pid,
    get ended() {
      return ended;
    },
    ask: async (order, signal) => {
      lastId += 1;
      const id = lastId;
      const answer = new Promise<FromProcess>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
      });
      const abort = () => tell({ type: 'abort', id });
      tell({ ...order, id });
      signal.addEventListener('abort', abort, { once: true });
      return answer.finally(() => signal.removeEventListener('abort', abort));
    },
    end: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Hands answers to who waits for them; resolves once the process is gone and everybody was told. */
function watch(child: ChildProcess, waiting: Map<number, Waiting>): Promise<void> {
  child.on('message', (message) => {
    const answer = fromProcess.parse(message);
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  return new Promise((resolve) => {
    const gone = (how: string) => {
      const message = `The process of the local model ended ${how}. Is there enough memory for the file?`;
      for (const { reject } of waiting.values()) reject(new ModelError('transient', message));
      waiting.clear();
      resolve();
    };
    child.on('error', (error) => gone(`(${error.message})`));
    child.on('exit', (code, signal) => gone(`(${signal ?? `exit code ${code}`})`));
  });
}
