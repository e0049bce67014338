import { buckets } from '@/domain/task/figures/bucket'
import type { Figures } from '@/domain/task/figures/figures'
import type { Dictionary } from '@/i18n'
import type { LedgerHead } from '@/usecases/ledger/view-ledger'
import type { GroupHead } from './ledger-table'

const looks: Partial<Record<keyof Figures, string>> = {
  red: 'red',
  notFulfilled: 'red',
  yellow: 'amber',
  partly: 'amber',
}

/** The heads over groups in words; where reports of several bodies or years stand together each heading says whose and of which year it is. */
export function sayHeads(
  heads: Map<string, LedgerHead>,
  isOneYear: boolean,
  words: Dictionary,
): Record<string, GroupHead> {
  return Object.fromEntries([...heads].map(([key, head]) => [key, sayHead(head, isOneYear, words)]))
}

/** The total and the parts that add up to it, those that are empty left out. */
function sayHead(head: LedgerHead, isOneYear: boolean, { ledger, figures }: Dictionary): GroupHead {
  const words = ledger.head
  const name = head.name || words.noUnit
  const parts = buckets.filter((bucket) => head[bucket] > 0)
  return {
    name: words.of({ body: head.body ?? '', year: isOneYear ? null : head.year, name }),
    figures: [
      { text: words.total({ count: head.total }), look: 'soft' },
      ...parts.map((bucket) => ({
        text: words.part({ name: figures.buckets[bucket], count: head[bucket] }),
        look: looks[bucket] ?? 'soft',
      })),
    ],
  }
}
