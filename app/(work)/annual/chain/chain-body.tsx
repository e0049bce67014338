import type { Dictionary } from '@/i18n'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { Empty } from '@/ui/elements/empty'
import { Prose } from '@/ui/elements/prose'
import type { ChainRow } from '@/usecases/chain/chain-rows'
import type { ChainFacts } from './chain-facts'
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
          <h2 className="chain__heading">
            <Prose>{heading || text.noHeading}</Prose>
          </h2>
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
    <Empty title={text.noneTitle({ filter: text.filters[filter] })} why={isBare ? text.noPromises : text.noneBody}>
      <p>
        {isBare ? (
          <a href={`/reports/${pair.older.id}`}>
            <Prose>{pair.older.title}</Prose>
          </a>
        ) : (
          <a href={linkToChain({ from: pair.older.id, to: pair.newer.id })}>{text.showAll}</a>
        )}
      </p>
    </Empty>
  )
}

type Group = { heading: string; rows: ChainRow[] }

/** Rows that follow each other under one heading. */
function groupByHeading(rows: ChainRow[]): Group[] {
  const groups: Group[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.heading === row.heading) last.rows.push(row)
    else groups.push({ heading: row.heading, rows: [row] })
  }
  return groups
}
