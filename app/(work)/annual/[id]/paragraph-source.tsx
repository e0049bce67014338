import { arrangements } from '@/domain/annual/contents'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { nestQuotes } from '@/i18n/nest-quotes'
import { Prose } from '@/ui/elements/prose'
import { LightMark } from '@/ui/task/light'
import type { ParagraphView } from '@/usecases/annual/edition/steps/show-paragraph'

type SourceProps = { paragraph: ParagraphView; lang: string; words: Dictionary }

/** What a paragraph speaks of: last year's sentence and its task, a shortcoming and its cause, or nothing of last year's. */
export function ParagraphSource({ paragraph, lang, words }: SourceProps) {
  const { tasks, shortcoming, content } = paragraph
  const [only] = tasks
  if (shortcoming) return <Shortfall paragraph={paragraph} lang={lang} words={words} />
  if (!only)
    return (
      <div className="annual__source">
        <p className="text-small mute">{words.edition.noMatter}</p>
      </div>
    )
  if (tasks.length > 1) return <Several tasks={tasks} words={words} />
  return (
    <div className="annual__source">
      {content !== arrangements && (
        <p className="serif" lang={lang}>
          {nestQuotes(`“${only.source}”`)}
        </p>
      )}
      <p className="text-small mute">
        <a href={`/tasks/${only.id}`}>
          <Prose>{only.number}</Prose>
        </a>
        <Prose>{`${gap}${only.unitName}`}</Prose>
      </p>
      <p className="text-small">
        <LightMark light={only.light} words={words.task} />
      </p>
    </div>
  )
}

function Shortfall({ paragraph: { shortcoming, tasks }, lang, words }: SourceProps) {
  const text = words.edition
  if (!shortcoming) return null
  return (
    <div className="annual__source">
      <p className="serif" lang={lang}>
        {nestQuotes(`“${shortcoming.text}”`)}
      </p>
      <p className="text-small mute">
        <Prose>{`${text.lastShortcoming}${gap}${text.carriedTasks({ count: tasks.length })}`}</Prose>
      </p>
      <p className="text-small">
        {shortcoming.cause ? (
          <Prose>{text.cause({ cause: shortcoming.cause })}</Prose>
        ) : (
          <span className="amber">{text.noCause}</span>
        )}
      </p>
    </div>
  )
}

const mostNamed = 4

function Several({ tasks, words }: { tasks: ParagraphView['tasks']; words: Dictionary }) {
  return (
    <div className="annual__source">
      <p className="text-small mute">
        <Prose>{words.edition.carriedTasks({ count: tasks.length })}</Prose>
      </p>
      {tasks.slice(0, mostNamed).map(({ id, number }) => (
        <p key={id} className="text-small">
          <a href={`/tasks/${id}`}>
            <Prose>{number}</Prose>
          </a>
        </p>
      ))}
      {tasks.length > mostNamed && (
        <p className="text-small mute">
          <Prose>{words.exports.annual.more({ count: tasks.length - mostNamed })}</Prose>
        </p>
      )}
    </div>
  )
}
