import type { Dictionary } from '@/i18n'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { Choice } from '@/ui/elements/field/select'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { Prose } from '@/ui/elements/prose'
import { Tabs } from '@/ui/elements/tabs'
import { chainFilters } from '@/usecases/chain/chain-rows'
import type { ChainFacts } from './chain-facts'

/** Which two reports are compared, and how many promises each answer holds; every count shows those alone. */
export function ChainHead({ facts, words }: { facts: ChainFacts; words: Dictionary }) {
  const { pair, counts, filter } = facts
  const text = words.chain
  const { older, newer } = pair
  return (
    <>
      <PageHead
        title={text.heading({ from: older.year, to: newer.year })}
        sub={text.sub({ issuer: newer.issuerName, count: counts.all })}
        crumbs={[{ label: words.exports.annual.title, to: '/annual' }, { label: text.title }]}
      >
        <PairChoice facts={facts} words={words} />
        <PrintButton>{text.print}</PrintButton>
      </PageHead>
      <p className="chain__sums">
        <Prose>{text.summary(counts)}</Prose>
      </p>
      <Tabs
        label={text.filterLabel}
        tabs={chainFilters.map((name) => ({
          label: text.filters[name],
          count: counts[name],
          isCurrent: name === filter,
          to: linkToChain({ from: older.id, to: newer.id, show: name === 'all' ? '' : name }),
        }))}
      />
      <p className="hint chain__note">{text.note}</p>
    </>
  )
}

function PairChoice({ facts: { pair, pairs }, words }: { facts: ChainFacts; words: Dictionary }) {
  const text = words.chain
  if (pairs.length < 2) return null
  return (
    <form className="row annual__choose" action="/annual/chain">
      <label className="visually-hidden" htmlFor="pair">
        {text.choose}
      </label>
      <select className="input" id="pair" name="pair" defaultValue={`${pair.older.id}~${pair.newer.id}`}>
        {pairs.map(({ older, newer }) => (
          <Choice
            key={`${older.id}~${newer.id}`}
            value={`${older.id}~${newer.id}`}
            label={text.option({ from: older.year, to: newer.year, issuer: newer.issuerName, title: newer.title })}
          />
        ))}
      </select>
      <button className="button" type="submit">
        {text.open}
      </button>
    </form>
  )
}
