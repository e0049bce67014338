import cluster, { type Worker } from 'node:cluster'
import { say } from './say'
import { Counted } from './watch/counted'

/** A script that Node runs with these options, arguments and settings. */
export type Program = { script: string; args: string[]; options: string[]; settings: Record<string, string> }
type Signal = 'SIGTERM' | 'SIGKILL'

// Next ends with 143 after a SIGTERM that it obeyed; for whoever asked it to stop that is a success.
const obeyed = [0, 143]

/**
 * The server as so many processes behind one port. One that ends by itself is started anew, and the others serve on meanwhile; where one
 * ends before it ever listened, all end. Only the first one sees to what is due at times (`TIMED_JOBS`).
 */
export class ServerProcesses {
  /** What they counted, for a monitor. */
  readonly counted = new Counted()
  private readonly running = new Set<Worker>()
  private isPrepared = false
  private isStopping = false
  private code = 0
  private finish: (code: number) => void = () => undefined
  /** The exit code, once all have ended. */
  readonly ended = new Promise<number>((resolve) => {
    this.finish = resolve
  })

  /** Starts the first one. */
  constructor(
    private readonly count: number,
    private readonly program: Program,
  ) {
    const { script, args, options } = program
    // Each takes connections itself: one that this process handed to a server that has just died would be answered by nobody.
    cluster.schedulingPolicy = cluster.SCHED_NONE
    cluster.setupPrimary({ exec: script, args, execArgv: options, stdio: ['pipe', 'inherit', 'inherit', 'ipc'] })
    this.start(1)
  }

  /** Lets the first one answer, and those that come later as soon as they have loaded. */
  tellPrepared(): void {
    this.isPrepared = true
    for (const worker of this.running) tellPrepared(worker)
  }

  /** Starts the others: once the first one answers, so that nobody waits for them. */
  startOthers(): void {
    for (let number = 2; number <= this.count && !this.isStopping; number++) this.start(number)
  }

  stop(signal: Signal): void {
    this.isStopping = true
    for (const worker of this.running) worker.process.kill(signal)
  }

  isRunning = (): boolean => this.running.size > 0

  private start(number: number): void {
    const worker = cluster.fork({ ...this.program.settings, TIMED_JOBS: number === 1 ? '1' : '0' })
    let hasListened = false
    this.running.add(worker)
    // One that has ended or stopped listening says so by its exit, and never ends this process by its broken pipe.
    worker.process.stdin?.on('error', () => undefined)
    if (this.isPrepared) tellPrepared(worker)
    const { pid = 0 } = worker.process
    worker.on('message', (message: unknown) => this.counted.take(pid, message))
    worker.once('listening', () => {
      hasListened = true
    })
    worker.once('exit', (code, signal) => {
      this.running.delete(worker)
      this.counted.end(pid)
      if (this.isStopping || !hasListened) return this.end(toExitCode(code, signal))
      say((words) => words.processEnded({ why: String(code ?? signal) }))
      this.start(number)
    })
  }

  private end(code: number): void {
    this.code ||= code
    if (!this.isStopping) this.stop('SIGTERM')
    if (!this.running.size) this.finish(this.code)
  }
}

const toExitCode = (code: number | null, signal: string | null): number =>
  obeyed.includes(code ?? -1) || signal === 'SIGTERM' ? 0 : (code ?? 1)

const tellPrepared = ({ process: { stdin } }: Worker): void => void stdin?.write('\n')
