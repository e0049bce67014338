import type { Route } from 'next'
import Link from 'next/link'
import type { Light } from '@/domain/task/light'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { LightMark } from '@/ui/task/light'

export type RowSentence = { text: string; proofs: number[]; isUnproven: boolean }
export type RowProof = { index: number; id: string; title: string; detail: string }
export type RowFacts = {
  task: { id: string; number: string | null; source: string; unitName: string | null; light: Light }
  sentences: RowSentence[]
  proofs: RowProof[]
  isSilent: boolean
}

/** One promise: last year's words, how to put it this year, on what ground; the three stand side by side. */
export function DraftRow({ facts, place, words }: { facts: RowFacts; place: number; words: Dictionary }) {
  const { task } = facts
  return (
    <div className="annual__row" id={`p${place}`}>
      <div className="annual__source">
        <p className="annual__number">{place}</p>
        <p className="serif">“{task.source}”</p>
        <p className="text-small mute">
          <Link href={`/tasks/${task.id}` as Route} prefetch={false}>
            {task.number}
          </Link>
          {`${gap}${task.unitName}`}
        </p>
        <p className="text-small">
          <LightMark light={task.light} words={words.task} />
        </p>
      </div>
      <div className="annual__text">
        {facts.isSilent ? <Silent facts={facts} words={words} /> : <Told facts={facts} />}
      </div>
      <Proofs facts={facts} words={words.exports.annual} />
    </div>
  )
}

const Told = ({ facts }: { facts: RowFacts }) => (
  <p>
    {facts.sentences.map(({ text, proofs, isUnproven }) => (
      <span key={text}>
        {isUnproven ? <mark className="unproven">{text}</mark> : text}
        {proofs.map((number) => (
          <sup key={number}>
            <a href={`#e${number}`}>[{number}]</a>
          </sup>
        ))}
      </span>
    ))}
  </p>
)

const Silent = ({ facts, words }: { facts: RowFacts; words: Dictionary }) => (
  <p className="annual__none">
    {words.exports.annual.noUpdate}
    {facts.sentences.at(-1)?.text}{' '}
    <Link href={`/tasks/${facts.task.id}` as Route} prefetch={false}>
      {words.exports.annual.openTask}
    </Link>
  </p>
)

function Proofs({ facts, words }: { facts: RowFacts; words: Dictionary['exports']['annual'] }) {
  const missing = facts.sentences.filter(({ isUnproven }) => isUnproven)
  return (
    <ol className="annual__proofs">
      {facts.proofs.map(({ index, title, detail }) => (
        <li key={index} id={`e${index}`}>
          <b>[{index}]</b>
          <span>
            <Link href={`/tasks/${facts.task.id}` as Route} prefetch={false}>
              {title}
            </Link>
            <span className="mute">{detail}</span>
          </span>
        </li>
      ))}
      {missing.map(({ text }) => (
        <li key={text} className="is-warn">
          <b aria-hidden="true">▲</b>
          <span>
            <Link href={`/tasks/${facts.task.id}` as Route} prefetch={false}>
              {words.missingOf({ text: text.length > 18 ? `${text.slice(0, 17)}…` : text.replace(/[。.]$/, '') })}
            </Link>
          </span>
        </li>
      ))}
    </ol>
  )
}
