import { writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { shownBuckets } from '@/domain/task/figures/bucket'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { AnnualText } from '@/usecases/annual/compose-annual-report'
import type { AnnualLine } from '@/usecases/annual/compose-rest'
import { AnnualRow } from './annual-row'
import { type Paper, toPaper } from './paper'

/** The three parts of the text in three columns: last year's words, this year's, and the ground. The text speaks the report's language. */
export function AnnualBody({ facts, words }: { facts: AnnualText; words: Dictionary }) {
  const text = words.exports.annual
  const paper = toPaper(facts)
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
            <h3 lang={paper.lang}>{heading}</h3>
            <div />
          </div>
          {paragraphs.map((paragraph) => (
            <AnnualRow
              key={paragraph.task.id}
              facts={paragraph}
              place={places.get(paragraph.task.id) ?? 0}
              paper={paper}
              words={words}
            />
          ))}
        </section>
      ))}
      <Part
        id="part2"
        title={paper.words.partTwo}
        lines={facts.lacks}
        none={paper.words.noLacks}
        {...{ paper, words }}
      />
      <Part
        id="part3"
        title={paper.words.partThree}
        lines={facts.next}
        none={paper.words.noNext}
        {...{ paper, words }}
      />
    </>
  )
}

function Opening({ facts, words }: { facts: AnnualText; words: Dictionary }) {
  const { filter, opening, figures } = facts
  const paper = toPaper(facts)
  const { annual } = words.exports
  const parts = shownBuckets.filter((bucket) => figures[bucket] > 0)
  const sum = parts.map((bucket) => `${words.figures.buckets[bucket]} ${figures[bucket]}`).join(' + ')
  return (
    <div className="annual__row annual__row--opening" id="part1">
      <div className="annual__source">
        <p className="text-small mute">{annual.openingSource}</p>
      </div>
      <div className="annual__text" lang={paper.lang}>
        <h2>{paper.words.partOne}</h2>
        <p>{opening}</p>
      </div>
      <ol className="annual__proofs">
        <li>
          <b aria-hidden="true">∑</b>
          <span>
            <a href={`/tasks${writeLedgerAddress({ filter })}`}>
              <Prose>{annual.ledgerCount({ count: figures.total })}</Prose>
            </a>
            {sum && (
              <span className="mute">
                <Prose>{`${sum} = ${figures.total}`}</Prose>
              </span>
            )}
          </span>
        </li>
      </ol>
    </div>
  )
}

const keyOf = (tasks: AnnualLine['tasks'], text: string): string => `${tasks.map(({ id }) => id).join()} ${text}`

type PartProps = { id: string; title: string; lines: AnnualLine[]; none: string; paper: Paper; words: Dictionary }

function Part({ id, title, lines, none, paper, words }: PartProps) {
  const { annual } = words.exports
  const shown = lines.length ? lines : [{ text: none, tasks: [] }]
  return (
    <section id={id}>
      {shown.map(({ text, tasks }, index) => (
        <div className="annual__row" key={keyOf(tasks, text)}>
          <div className="annual__source" />
          <div className="annual__text" lang={paper.lang}>
            {index === 0 && (
              <h2>
                <Prose>{title}</Prose>
              </h2>
            )}
            <p>
              <Prose>{lines.length > 0 && paper.words.ordinal({ index: index + 1 })}</Prose>
              <Prose>{text}</Prose>
            </p>
          </div>
          <ol className="annual__proofs">
            {tasks.slice(0, 4).map((task) => (
              <li key={task.id}>
                <b aria-hidden="true">→</b>
                <span>
                  <a href={`/tasks/${task.id}`}>
                    <Prose>{task.number}</Prose>
                  </a>
                  <span className="mute">
                    <Prose>{task.title}</Prose>
                  </span>
                </span>
              </li>
            ))}
            {tasks.length > 4 && (
              <li className="mute">
                <Prose>{annual.more({ count: tasks.length - 4 })}</Prose>
              </li>
            )}
          </ol>
        </div>
      ))}
    </section>
  )
}
