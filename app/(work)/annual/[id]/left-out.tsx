import { WorkForm } from '@/app/work-form'
import { joinSentences } from '@/domain/annual/cited-text'
import { gap } from '@/i18n/glue'
import { nestQuotes } from '@/i18n/nest-quotes'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { LightMark } from '@/ui/task/light'
import type { ContentView } from '@/usecases/annual/edition/edition-view'
import { addParagraphAction, arrangeParagraphAction } from './edition-actions'
import type { BodyProps } from './edition-props'

type PartProps = BodyProps & { part: ContentView }

/** The promises that the text does not account for, each to be written from the ledger. */
export function UntoldPart({ part, view, paper, words }: PartProps) {
  const text = words.edition
  if (!part.untold.length) return null
  const rows = part.untold.map(({ id, source, number, unitName, light }) => (
    <div key={id} className="annual__row" id={`t-${id}`}>
      <div className="annual__source">
        <p className="serif" lang={paper.lang}>
          {nestQuotes(`“${source}”`)}
        </p>
        <p className="text-small mute">
          <a href={`/tasks/${id}`}>
            <Prose>{number}</Prose>
          </a>
          <Prose>{`${gap}${unitName}`}</Prose>
        </p>
        <p className="text-small">
          <LightMark light={light} words={words.task} />
        </p>
      </div>
      <div className="annual__text">
        <p className="annual__none">{text.untold}</p>
      </div>
      <div>
        {view.edition.state === 'drafting' && (
          <WorkForm action={addParagraphAction} form={`addParagraph:${id}`} keepsUnsent={false}>
            <input type="hidden" name="editionId" value={view.edition.id} />
            <input type="hidden" name="content" value={part.content} />
            <input type="hidden" name="taskId" value={id} />
            <input type="hidden" name="text" value="" />
            <SubmitButton isSmall>{text.addFromLedger}</SubmitButton>
          </WorkForm>
        )}
      </div>
    </div>
  ))
  return (
    <>
      <div className="annual__heading annual__heading--untold">
        <div />
        <div>
          <h3>
            <Prose>{text.untoldTitle({ count: part.untold.length })}</Prose>
          </h3>
          <p className="hint">
            <Prose>{text.untoldWhy}</Prose>
          </p>
        </div>
        <div />
      </div>
      {rows}
    </>
  )
}

/** What was taken out of a content, with the reason. */
export function DroppedPart({ part, view, paper, words }: PartProps) {
  const text = words.edition
  if (!part.dropped.length) return null
  return (
    <details className="fold annual__dropped">
      <summary>
        <Prose>{text.dropped({ count: part.dropped.length })}</Prose>
      </summary>
      {part.dropped.map(({ id, version, sentences, dropReason, writerName }) => (
        <div key={id} className="annual__out" id={`p-${id}`}>
          <p className="serif soft" lang={paper.lang}>
            {joinSentences(sentences.map((each) => each.text))}
          </p>
          <p className="text-small">
            <Prose>{`${text.droppedWhy({ reason: dropReason ?? '' })}${gap}${writerName}`}</Prose>
          </p>
          {view.canArrange && (
            <WorkForm action={arrangeParagraphAction} form={`arrange:${id}`} keepsUnsent={false}>
              <input type="hidden" name="editionId" value={view.edition.id} />
              <input type="hidden" name="paragraphId" value={id} />
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="reason" value="" />
              <SubmitButton name="deed" value="putBack" isSmall>
                {text.putBack}
              </SubmitButton>
            </WorkForm>
          )}
        </div>
      ))}
    </details>
  )
}
