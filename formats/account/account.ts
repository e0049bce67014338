import type { LeftOut, LeftOutKind } from '@/domain/report/left-out'

/** What a reader left out of the text, in order. `stand` says where it is by now: a page, or the line that comes next. */
export type Account = {
  readonly leftOut: LeftOut[]
  stand: (place: number) => void
  leave: (kind: LeftOutKind, text: string) => void
  /** Text was kept: what is left out next is a piece of its own. */
  keep: () => void
}

/** A text as it was read, and what is not in it. */
export type ReadText = { text: string; leftOut: LeftOut[] }

/** An account without entries; pieces of blanks alone are no loss and are not entered, pictures have no words at all. */
export function createAccount(): Account {
  const leftOut: LeftOut[] = []
  let [at, isBeside] = [1, false]
  return {
    leftOut,
    stand: (place) => {
      at = place
      isBeside = false
    },
    keep: () => {
      isBeside = false
    },
    leave: (kind, text) => {
      const last = leftOut.at(-1)
      if (!/\S/.test(text) && !wordless.has(kind)) return
      if (isBeside && last?.kind === kind && joins.has(kind)) last.text += text
      else leftOut.push({ kind, place: at, text })
      isBeside = true
    },
  }
}

const wordless = new Set<LeftOutKind>(['picture', 'page', 'chunk', 'unmarked', 'seal'])
// Runs that follow each other with nothing between them are one piece to a person.
const joins = new Set<LeftOutKind>(['hidden', 'struck', 'deleted', 'prompt', 'contents', 'twice'])
