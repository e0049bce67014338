import { Refusal } from '@/domain/refusal'

/** So many at once; of several server processes each has its share. */
export type Turns = {
  /** Waits for a turn; throws `Refusal('readingBusy')` when too many wait already. */
  takeTurn: () => Promise<void>
  /** Lets the next one begin. */
  giveTurn: () => void
}

function makeTurns(inAll: number, mostWaiting: number): Turns {
  const mostAtOnce = Math.max(1, Math.floor(inAll / Number(process.env.PROCESSES || 1)))
  const waiting: (() => void)[] = []
  let running = 0
  return {
    takeTurn: async () => {
      if (waiting.length >= mostWaiting) throw new Refusal('readingBusy')
      if (running < mostAtOnce) running++
      else await new Promise<void>((resolve) => waiting.push(resolve))
    },
    giveTurn: () => {
      const next = waiting.shift()
      if (next) next()
      else running--
    },
  }
}

/** Of those who have files read: two in all. */
export const readTurns = makeTurns(2, 20)
/** Of those who have papers printed, which takes longer: nobody's upload waits for them. */
export const printTurns = makeTurns(1, 5)
/** Of scans that are recognised, page by page, which takes longest. */
export const scanTurns = makeTurns(1, 50)
/** Of pages of a scan that are shown, many at once as somebody scrolls: nobody's upload waits for them either. */
export const drawTurns = makeTurns(1, 60)
