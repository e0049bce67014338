import type { Dictionary } from '@/i18n'
import type { GroupHead } from './ledger-table'

export type HeadFacts = { name: string; year: number | null; total: number; done: number; yellow: number; red: number }

/** The heads over groups in words; where reports of several years stand together each heading says its year. */
export function sayHeads(
  heads: Map<string, HeadFacts>,
  isOneYear: boolean,
  words: Dictionary,
): Record<string, GroupHead> {
  return Object.fromEntries([...heads].map(([key, head]) => [key, sayHead(head, isOneYear, words.ledger.head)]))
}

function sayHead(head: HeadFacts, isOneYear: boolean, words: Dictionary['ledger']['head']): GroupHead {
  const figures = [
    { text: words.total({ count: head.total }), look: 'soft', count: head.total },
    { text: words.done({ count: head.done }), look: 'soft', count: head.done },
    { text: words.red({ count: head.red }), look: 'red', count: head.red },
    { text: words.yellow({ count: head.yellow }), look: 'amber', count: head.yellow },
  ]
  const name = head.name || words.noUnit
  return {
    name: head.year && !isOneYear ? words.ofYear({ year: head.year, name }) : name,
    figures: figures.filter(({ count }) => count > 0).map(({ text, look }) => ({ text, look })),
  }
}
