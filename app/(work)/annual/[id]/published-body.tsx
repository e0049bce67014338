import type { Dictionary, Locale } from '@/i18n'
import { sayLight } from '@/i18n/say-light'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { PublishedView } from '@/usecases/annual/edition/view-published'
import { DifferenceTable } from '../../reports/import/known/difference-table'
import { PaperText } from './paper-text'
import { StationsPart } from './stations-part'
import { WherePart } from './where-part'

type BodyProps = { view: PublishedView; words: Dictionary; locale: Locale }

/** A published report: its text as it was frozen, what became of last year's promises, and its way. */
export function PublishedBody({ view, words }: BodyProps) {
  const { edition, text, newerId } = view
  const { published } = words.way
  return (
    <>
      {newerId && (
        <Notice>
          {published.newer} <a href={`/annual/${newerId}`}>{published.openNewer}</a>
        </Notice>
      )}
      <Changed view={view} words={words} />
      <Section title={published.text} small={published.frozen({ day: text.day })}>
        <PaperText text={text} language={edition.language} />
        <p className="text-small mute annual__hash">
          <Prose>{published.hash}</Prose> <code>{edition.textHash}</code>
        </p>
      </Section>
      <CorrectionPart view={view} words={words} />
      <WherePart text={text} words={words} />
      <StationsPart edition={edition} words={words} />
    </>
  )
}

function Changed({ view: { changed }, words }: Pick<BodyProps, 'view' | 'words'>) {
  const { published } = words.way
  if (!changed.length) return null
  return (
    <Notice tone="amber">
      <b>
        <Prose>{published.changed({ count: changed.length })}</Prose>
      </b>
      <ul>
        {changed.map(({ taskId, number, light, now }) => (
          <li key={taskId}>
            <a href={`/tasks/${taskId}`}>
              <Prose>
                {published.changedTo({
                  number: number ?? '',
                  before: sayLight(light, words.task),
                  after: sayLight(now, words.task),
                })}
              </Prose>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Behind a fold: in which sentences the text differs from the published one that it corrects. */
function CorrectionPart({ view: { correction }, words }: Pick<BodyProps, 'view' | 'words'>) {
  const { published } = words.way
  if (!correction) return null
  return (
    <details className="plan-fold" id="correction">
      <summary>
        <h2>
          <Prose>{published.correction(correction)}</Prose>
        </h2>
      </summary>
      <p className="hint">
        <a href={`/annual/${correction.beforeId}`}>
          <Prose>{published.openBefore(correction)}</Prose>
        </a>
      </p>
      {correction.count > 0 && <DifferenceTable view={correction} />}
    </details>
  )
}
