import { isCountedOff } from '@/domain/annual/contents'
import type { Dictionary, Locale } from '@/i18n'
import { formatStamp } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import type { ShownFinding } from '@/usecases/annual/edition/edition-view'
import type { ParagraphView } from '@/usecases/annual/edition/steps/show-paragraph'
import type { Paper } from '../paper'
import type { Place } from './edition-props'
import { linkToParagraph } from './link-to-paragraph'
import { ParagraphFindings } from './paragraph-findings'
import { ParagraphProofs } from './paragraph-proofs'
import { ParagraphSource } from './paragraph-source'

export type RowProps = {
  paragraph: ParagraphView
  findings: readonly ShownFinding[]
  place: Place | undefined
  paper: Paper
  words: Dictionary
  locale: Locale
}

/** One paragraph as it stands: what it speaks of, its words with the numbers of their proofs, and the proofs. */
export function EditionRow(props: RowProps) {
  const { paragraph, place, paper } = props
  return (
    <>
      <RowHeading heading={place?.heading ?? ''} lang={paper.lang} />
      <div className="annual__row" id={`p-${paragraph.id}`}>
        <ParagraphSource paragraph={paragraph} lang={paper.lang} words={props.words} />
        <div className="annual__text">
          <ParagraphText paragraph={paragraph} place={place} paper={paper} />
          <RowFoot {...props} />
        </div>
        <div>
          <ParagraphProofs paragraph={paragraph} />
          <ParagraphFindings findings={props.findings} words={props.words} />
        </div>
      </div>
    </>
  )
}

/** The heading of last year's plan above the first of its paragraphs. */
export function RowHeading({ heading, lang }: { heading: string; lang: string }) {
  if (!heading) return null
  return (
    <div className="annual__heading">
      <div />
      <h3 lang={lang}>{heading}</h3>
      <div />
    </div>
  )
}

function ParagraphText({ paragraph, place, paper }: Pick<RowProps, 'paragraph' | 'place' | 'paper'>) {
  return (
    <p lang={paper.lang}>
      {isCountedOff(paragraph.content) && paper.words.ordinal({ index: place?.index ?? 1 })}
      {paragraph.sentences.map(({ text, proofs, isUnproven }, at) => (
        <span key={keyOf(at, text)}>
          {isUnproven ? <mark className="unproven">{text}</mark> : text}
          {proofs.map((number) => (
            <sup key={number}>
              <a href={`#e-${paragraph.id}-${number}`}>[{number}]</a>
            </sup>
          ))}
        </span>
      ))}
    </p>
  )
}

function RowFoot({ paragraph, words }: RowProps) {
  const { edition: text } = words
  const { editionId, id, version, writerName, writtenAt } = paragraph
  return (
    <p className="annual__foot">
      {paragraph.mayWrite && <a href={linkToParagraph(editionId, id, true)}>{text.edit}</a>}
      <a href={`/annual/${editionId}/paragraphs/${id}`}>
        <Prose>{text.history({ count: version })}</Prose>
      </a>
      <span className="mute">
        <Prose>{text.written({ by: writerName, at: formatStamp(writtenAt) })}</Prose>
      </span>
    </p>
  )
}

const keyOf = (at: number, text: string): string => `${at}${text}`
