import Link from 'next/link'
import type { Dictionary } from '@/i18n'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { Empty } from '@/ui/elements/empty'
import type { ChainFacts, RowFacts } from './chain-facts'
import { ChainLine } from './chain-row'

/** The promises under their headings in three columns: what was promised, what the newer report says, where the task stands. */
export function ChainBody({ facts, words }: { facts: ChainFacts; words: Dictionary }) {
  const text = words.chain
  if (facts.rows.length === 0) return <Nothing facts={facts} words={words} />
  return (
    <>
      <div className="annual__captions" aria-hidden="true">
        {text.captions.map((caption) => (
          <span key={caption}>{caption}</span>
        ))}
      </div>
      {groupByHeading(facts.rows).map(({ heading, rows }) => (
        <section key={rows[0]?.commitmentId}>
          <h2 className="chain__heading">{heading || text.noHeading}</h2>
          {rows.map((row) => (
            <ChainLine key={row.commitmentId} row={row} facts={facts} words={words} />
          ))}
        </section>
      ))}
    </>
  )
}

function Nothing({ facts: { pair, filter, counts }, words }: { facts: ChainFacts; words: Dictionary }) {
  const text = words.chain
  const isBare = counts.all === 0
  return (
    <Empty title={text.noneTitle({ filter: text.filters[filter] })}>
      <p>{isBare ? text.noPromises : text.noneBody}</p>
      <p>
        {isBare ? (
          <Link href={`/reports/${pair.older.id}`}>{pair.older.title}</Link>
        ) : (
          <Link href={linkToChain({ from: pair.older.id, to: pair.newer.id })}>{text.showAll}</Link>
        )}
      </p>
    </Empty>
  )
}

type Group = { heading: string; rows: RowFacts[] }

/** Rows that follow each other under one heading. */
function groupByHeading(rows: RowFacts[]): Group[] {
  const groups: Group[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.heading === row.heading) last.rows.push(row)
    else groups.push({ heading: row.heading, rows: [row] })
  }
  return groups
}
