import type { Route } from 'next'
import Link from 'next/link'
import { writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { shownBuckets } from '@/domain/task/figures/bucket'
import type { Figures } from '@/domain/task/figures/figures'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { DraftRow, type RowFacts } from './draft-row'

type Line = { text: string; tasks: { id: string; number: string | null; title: string }[] }
export type BodyFacts = {
  opening: string
  figures: Figures
  filter: LedgerFilter
  sections: { heading: string; paragraphs: RowFacts[] }[]
  lacks: Line[]
  next: Line[]
}

/** The three parts of the draft in three columns: last year's words, this year's, and the ground. */
export function AnnualBody({ facts, words }: { facts: BodyFacts; words: Dictionary }) {
  const text = words.exports.annual
  const places = new Map(
    facts.sections.flatMap(({ paragraphs }) => paragraphs).map(({ task }, at) => [task.id, at + 1]),
  )
  return (
    <>
      <nav className="tabs" aria-label={text.title}>
        <a href="#part1">{text.partOne}</a>
        <a href="#part2">{text.partTwo}</a>
        <a href="#part3">{text.partThree}</a>
      </nav>
      <div className="annual__captions" aria-hidden="true">
        {text.captions.map((caption) => (
          <span key={caption}>{caption}</span>
        ))}
      </div>
      <Opening facts={facts} words={words} />
      {facts.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <div className="annual__heading">
            <div />
            <h3>{heading}</h3>
            <div />
          </div>
          {paragraphs.map((paragraph) => (
            <DraftRow
              key={paragraph.task.id}
              facts={paragraph}
              place={places.get(paragraph.task.id) ?? 0}
              words={words}
            />
          ))}
        </section>
      ))}
      <Part id="part2" title={text.partTwo} lines={facts.lacks} none={text.noLacks} words={words} />
      <Part id="part3" title={text.partThree} lines={facts.next} none={text.noNext} words={words} />
    </>
  )
}

function Opening({ facts: { filter, opening, figures }, words }: { facts: BodyFacts; words: Dictionary }) {
  const { annual } = words.exports
  const parts = shownBuckets.filter((bucket) => figures[bucket] > 0)
  const sum = parts.map((bucket) => `${words.figures.buckets[bucket]} ${figures[bucket]}`).join(' + ')
  return (
    <div className="annual__row annual__row--opening" id="part1">
      <div className="annual__source">
        <p className="text-small mute">{annual.openingSource}</p>
      </div>
      <div className="annual__text">
        <h2>{annual.partOne}</h2>
        <p>{opening}</p>
      </div>
      <ol className="annual__proofs">
        <li>
          <b aria-hidden="true">∑</b>
          <span>
            <Link href={`/tasks${writeLedgerAddress({ filter })}` as Route}>
              {annual.ledgerCount({ count: figures.total })}
            </Link>
            {sum && <span className="mute">{`${sum} = ${figures.total}`}</span>}
          </span>
        </li>
      </ol>
    </div>
  )
}

const keyOf = (tasks: Line['tasks'], text: string): string => `${tasks.map(({ id }) => id).join()} ${text}`

type PartProps = { id: string; title: string; lines: Line[]; none: string; words: Dictionary }

function Part({ id, title, lines, none, words }: PartProps) {
  const { annual } = words.exports
  const shown = lines.length ? lines : [{ text: none, tasks: [] }]
  return (
    <section id={id}>
      {shown.map(({ text, tasks }, index) => (
        <div className="annual__row" key={keyOf(tasks, text)}>
          <div className="annual__source" />
          <div className="annual__text">
            {index === 0 && <h2>{title}</h2>}
            <p>
              {lines.length > 0 && annual.ordinal({ index: index + 1 })}
              {text}
            </p>
          </div>
          <ol className="annual__proofs">
            {tasks.slice(0, 4).map((task) => (
              <li key={task.id}>
                <b aria-hidden="true">→</b>
                <span>
                  <Link href={`/tasks/${task.id}` as Route} prefetch={false}>
                    {task.number}
                  </Link>
                  <span className="mute">{task.title}</span>
                </span>
              </li>
            ))}
            {tasks.length > 4 && <li className="mute">{annual.more({ count: tasks.length - 4 })}</li>}
          </ol>
        </div>
      ))}
    </section>
  )
}
