import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { nestQuotes } from '@/i18n/nest-quotes'
import { Prose } from '@/ui/elements/prose'
import { LightMark } from '@/ui/task/light'
import type { Paragraph } from '@/usecases/annual/compose-paragraphs'
import { AnnualProofs } from './annual-proofs'
import type { Paper } from './paper'

type RowProps = { facts: Paragraph; place: number; paper: Paper; words: Dictionary }

/** One promise: last year's words, how to put it this year, on what ground; the three stand side by side. */
export function AnnualRow({ facts, place, paper, words }: RowProps) {
  const { task } = facts
  return (
    <div className="annual__row" id={`p${place}`}>
      <div className="annual__source">
        <p className="annual__number">{place}</p>
        <p className="serif" lang={paper.lang}>
          {nestQuotes(`“${task.source}”`)}
        </p>
        <p className="text-small mute">
          <a href={`/tasks/${task.id}`}>
            <Prose>{task.number}</Prose>
          </a>
          <Prose>{`${gap}${task.unitName}`}</Prose>
        </p>
        <p className="text-small">
          <LightMark light={task.light} words={words.task} />
        </p>
      </div>
      <div className="annual__text">
        {facts.isSilent ? <Silent facts={facts} words={words} /> : <Told facts={facts} lang={paper.lang} />}
      </div>
      <AnnualProofs facts={facts} words={words.exports.annual} />
    </div>
  )
}

const Told = ({ facts, lang }: { facts: Paragraph; lang: string }) => (
  <p lang={lang}>
    {facts.sentences.map(({ text, proofs, isUnproven }) => (
      <span key={text}>
        {isUnproven ? (
          <mark className="unproven">
            <Prose>{text}</Prose>
          </mark>
        ) : (
          text
        )}
        {proofs.map((number) => (
          <sup key={number}>
            <a href={`#e${number}`}>
              [<Prose>{number}</Prose>]
            </a>
          </sup>
        ))}
      </span>
    ))}
  </p>
)

const Silent = ({ facts, words }: { facts: Paragraph; words: Dictionary }) => (
  <p className="annual__none">
    {words.exports.annual.noUpdate}
    <Prose>{facts.sentences.at(-1)?.text}</Prose>{' '}
    <a href={`/tasks/${facts.task.id}`}>{words.exports.annual.openTask}</a>
  </p>
)
