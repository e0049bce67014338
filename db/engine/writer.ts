import { setImmediate, setTimeout } from 'node:timers/promises'
import { Refusal } from '@/domain/refusal'
import type { Connection } from './connect'
import { isBusy, toRefusal } from './machine-faults'
import { type Need, type Outcome, runTogether, settleAll, type Waiting, type Work } from './run-together'

export type { Need, Work } from './run-together'

const patienceMs = 5_000
// As long as another server process writes at most.
const sparePatienceMs = 100
const longestPauseMs = 20
const mostTogether = 16

/**
 * Whoever writes, in turn. Those who wait at the same time share one transaction and its one sync to the disk, each in a savepoint of its
 * own: what fails takes back its own work alone, and nobody has an answer before all of it is on the disk.
 */
export class Writer {
  private waiting: Waiting[] = []
  private isRunning = false
  /** Since when another process holds the database and somebody waits for it. */
  private heldSince: number | undefined

  constructor(
    readonly connection: Connection,
    private readonly isInPlace: () => boolean,
  ) {
    // Another server process may be writing: the engine's own waiting would hold up all that this one serves.
    connection.raw.pragma('busy_timeout = 0')
  }

  /** Runs `work` in its turn and gives its result once that is on the disk. Throws as `transaction` of `db/client.ts` does. */
  write<Result>(work: Work<Result>, need: Need): Promise<Result> {
    const now = Date.now()
    const isHeld = now - (this.heldSince ?? now) >= sparePatienceMs
    if (isHeld && need === 'spare') throw new Refusal('databaseBusy')
    const until = now + (need === 'spare' ? sparePatienceMs : patienceMs)
    return new Promise((resolve, reject) => {
      const settle = (outcome: Outcome) =>
        'error' in outcome ? reject(outcome.error) : resolve(outcome.result as Result)
      this.waiting.push({ work, need, until, settle })
      if (!this.isRunning) void this.run()
    })
  }

  private async run(): Promise<void> {
    this.isRunning = true
    while (this.waiting.length) {
      // Whoever is about to write in this turn of the event loop joins, and others are served between.
      await setImmediate()
      try {
        if (await this.begin()) await runTogether(this.connection, this.waiting.splice(0, mostTogether))
      } catch (error) {
        settleAll(this.waiting.splice(0), toRefusal(error))
      }
    }
    this.isRunning = false
    this.heldSince = undefined
  }

  private async begin(): Promise<boolean> {
    for (let pauseMs = 1; this.waiting.length; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      if (this.tryBegin()) {
        this.heldSince = undefined
        return true
      }
      this.heldSince ??= Date.now()
      this.refuseLate()
      await setTimeout(pauseMs)
    }
    return false
  }

  private refuseLate(): void {
    const isLate = ({ until }: Waiting) => Date.now() >= until
    const late = this.waiting.filter(isLate)
    this.waiting = this.waiting.filter((one) => !late.includes(one))
    settleAll(late, new Refusal('databaseBusy'))
  }

  /** True once a transaction has begun, false while another process writes. Throws `Refusal` databaseMoved. */
  tryBegin(): boolean {
    // A commit into files that were moved away or deleted would be acknowledged and lost.
    if (!this.isInPlace()) throw new Refusal('databaseMoved')
    try {
      this.connection.raw.exec('begin immediate')
      return true
    } catch (error) {
      if (isBusy(error)) return false
      throw error
    }
  }
}
