import { writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import type { Dictionary } from '@/i18n'
import { Drawn, DrawnList } from '@/ui/elements/drawn/drawn'
import { Prose } from '@/ui/elements/prose'
import type { ContentView, EditionView, ShownFinding } from '@/usecases/annual/edition/edition-view'
import type { ParagraphView } from '@/usecases/annual/edition/steps/show-paragraph'
import type { Paper } from '../paper'
import { AddPart } from './add-part'
import type { BodyProps, Place } from './edition-props'
import { EditionRow } from './edition-row'
import { DroppedPart, UntoldPart } from './left-out'
import { ParagraphDesk } from './paragraph-desk'
import { ParagraphFindings } from './paragraph-findings'

/** The five contents in three columns: last year's words, this year's, on what ground; one paragraph may be open to be written. */
export function EditionBody(props: BodyProps) {
  const { view, words } = props
  return (
    <>
      <div className="annual__captions" aria-hidden="true">
        {words.edition.captions.map((caption) => (
          <span key={caption}>{caption}</span>
        ))}
      </div>
      {view.contents.map((part) => (
        <ContentPart key={part.content} part={part} {...props} />
      ))}
    </>
  )
}

function ContentPart({ part, ...props }: BodyProps & { part: ContentView }) {
  const { view, openId, isFiltered, paper, words, locale } = props
  const { content } = part
  const places = listPlaces(part.paragraphs)
  const findings = groupFindings(view.findings)
  const paragraphs = isFiltered
    ? part.paragraphs.filter(({ id }) => id === openId || findings.has(id))
    : part.paragraphs
  const at = paragraphs.findIndex(({ id, mayWrite }) => id === openId && mayWrite)
  const open = paragraphs[at]
  const draw = (shown: ParagraphView[]) => (
    <DrawnList
      items={shown}
      render={(paragraph) => (
        <EditionRow
          key={paragraph.id}
          paragraph={paragraph}
          findings={findings.get(paragraph.id) ?? []}
          place={places.get(paragraph.id)}
          paper={paper}
          words={words}
          locale={locale}
        />
      )}
    />
  )
  return (
    <section id={`content-${content}`}>
      <Drawn>
        <div className="annual__heading annual__heading--content">
          <div />
          <h2 lang={paper.lang}>{paper.contents[content]}</h2>
          <div />
        </div>
        {content === 1 && view.annual.share === null && <Opening view={view} paper={paper} words={words} />}
        {!part.paragraphs.length && !part.untold.length && (
          <Empty findings={findings.get(String(content)) ?? []} words={words} />
        )}
      </Drawn>
      {open ? (
        <>
          {draw(paragraphs.slice(0, at))}
          <ParagraphDesk
            paragraph={open}
            findings={findings.get(open.id) ?? []}
            place={places.get(open.id)}
            {...props}
          />
          {draw(paragraphs.slice(at + 1))}
        </>
      ) : (
        draw(paragraphs)
      )}
      <UntoldPart part={part} {...props} />
      <AddPart part={part} {...props} />
      <DroppedPart part={part} {...props} />
    </section>
  )
}

function groupFindings(findings: readonly ShownFinding[]): Map<string, ShownFinding[]> {
  const byPlace = new Map<string, ShownFinding[]>()
  for (const finding of findings) byPlace.set(finding.about, [...(byPlace.get(finding.about) ?? []), finding])
  return byPlace
}

const Empty = ({ findings, words }: { findings: ShownFinding[]; words: Dictionary }) => (
  <div className="annual__row">
    <div />
    <p className="mute">{words.edition.empty}</p>
    <ParagraphFindings findings={findings} words={words} />
  </div>
)

function listPlaces(paragraphs: ParagraphView[]): Map<string, Place> {
  const places = new Map<string, Place>()
  let index = 0
  for (const [at, { id, heading }] of paragraphs.entries()) {
    const isFirst = at === 0 || paragraphs[at - 1]?.heading !== heading
    index = isFirst ? 1 : index + 1
    places.set(id, { index, heading: isFirst ? heading : '' })
  }
  return places
}

function Opening({ view: { annual }, paper, words }: { view: EditionView; paper: Paper; words: Dictionary }) {
  const { annual: text } = words.exports
  return (
    <div className="annual__row annual__row--opening">
      <div className="annual__source">
        <p className="text-small mute">{text.openingSource}</p>
      </div>
      <div className="annual__text" lang={paper.lang}>
        <p>{annual.opening}</p>
      </div>
      <ol className="annual__proofs">
        <li>
          <b aria-hidden="true">∑</b>
          <span>
            <a href={`/tasks${writeLedgerAddress({ filter: annual.filter })}`}>
              <Prose>{text.ledgerCount({ count: annual.figures.total })}</Prose>
            </a>
          </span>
        </li>
      </ol>
    </div>
  )
}
