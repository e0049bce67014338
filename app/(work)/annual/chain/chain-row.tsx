import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import type { ChainVerdict } from '@/reader/read-chain'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { Badge, type BadgeLook } from '@/ui/elements/badge'
import { Prose } from '@/ui/elements/prose'
import type { ChainRow } from '@/usecases/chain/chain-rows'
import type { ChainFacts } from './chain-facts'
import { ChainTaskState } from './chain-task-state'
import { Quote } from './quote'

type LineProps = { row: ChainRow; facts: ChainFacts; words: Dictionary }

const looks: Record<ChainVerdict, BadgeLook> = { accounted: 'plain', repeated: 'stop', dropped: 'key' }
/** Below this share of common words a person must compare the texts first. */
const sureFrom = 0.45

/** One promise: its sentence, the newer report's sentence on it, and its task as it stands. */
export function ChainLine({ row, facts, words }: LineProps) {
  const text = words.chain
  return (
    <article className="annual__row chain__row" aria-label={text.number(row)}>
      <div className="annual__source">
        <p className="annual__number">
          <Prose>{row.number}</Prose>
        </p>
        <p className="serif">
          <a
            href={`/reports/${facts.pair.older.id}?open=${row.commitmentId}#s-${row.commitmentId}`}
            title={text.openPromise}
          >
            <Prose>{row.promise}</Prose>
          </a>
        </p>
      </div>
      <div className="chain__said">
        <p className="chain__verdict">
          <Badge look={looks[row.verdict]}>{text.verdicts[row.verdict]}</Badge>
          {row.contradictedBy && <span className="amber">▲ {text.filters.overclaimed}</span>}
          {row.decided && (
            <span className="text-small green">
              <span aria-hidden="true">◆</span>{' '}
              <Prose>{text.decidedBy({ ...row.decided, day: dayOf(row.decided.at) })}</Prose>
            </span>
          )}
          {facts.canDecide && (
            <a
              className="link text-small"
              href={linkToChain({ from: facts.pair.older.id, to: facts.pair.newer.id, edit: row.commitmentId })}
              aria-label={`${text.decide} ${text.number(row)}`}
            >
              {text.decide}
            </a>
          )}
        </p>
        {row.decided?.note && (
          <p className="text-small">
            <Prose>{row.decided.note}</Prose>
          </p>
        )}
        <Said row={row} facts={facts} words={words} />
      </div>
      <ChainTaskState row={row} words={words} />
    </article>
  )
}

function Said({ row, facts, words }: LineProps) {
  const text = words.chain
  if (row.verdict === 'dropped')
    return (
      <>
        <p className="chain__none">{text.dropped}</p>
        <Renewed row={row} facts={facts} words={words} />
      </>
    )
  return (
    <>
      {row.verdict === 'repeated' && <p className="amber text-medium">{text.repeated}</p>}
      <Quote words={row.account} facts={facts} dictionary={words} />
      <Standing row={row} facts={facts} words={words} />
      {row.short && (
        <p className="amber text-medium">
          <span aria-hidden="true">▲ </span>
          <Prose>{text.short(row.short)}</Prose>
        </p>
      )}
      {row.isPublished && (
        <p className="text-small mute">
          <Prose>{text.published}</Prose>
        </p>
      )}
      {row.verdict === 'accounted' && row.words.length > 0 && <Ground row={row} text={text} />}
      {row.contradictedBy && (
        <div className="chain__against">
          <p className="amber text-medium">{text.contradicted}</p>
          <Quote words={row.contradictedBy} facts={facts} dictionary={words} />
        </div>
      )}
      {row.verdict === 'accounted' && <Renewed row={row} facts={facts} words={words} />}
    </>
  )
}

function Standing({ row, facts, words }: LineProps) {
  if (!row.standing.length) return null
  return (
    <div className="chain__again">
      <p className="text-small mute">{words.chain.standing}</p>
      {row.standing.map((sentence) => (
        <Quote key={sentence.start} words={sentence} facts={facts} dictionary={words} isSmall />
      ))}
    </div>
  )
}

function Ground({ row, text }: { row: ChainRow; text: Dictionary['chain'] }) {
  const quoted = row.words.map((word) => text.quoted({ text: word })).join('')
  return (
    <p className="text-small mute">
      <Prose>{text.shared({ words: quoted, percent: Math.round(row.confidence * 100) })}</Prose>
      {row.confidence < sureFrom && <span className="amber chain__unsure">▲ {text.unsure}</span>}
    </p>
  )
}

function Renewed({ row, facts, words }: LineProps) {
  if (!row.renewed) return null
  return (
    <div className="chain__again">
      <p className="text-small mute">{words.chain.renewed}</p>
      <Quote words={row.renewed} facts={facts} dictionary={words} isSmall />
    </div>
  )
}
