import { type FrozenText, listPaperLines, type PaperLine } from '@/domain/annual/frozen-text'
import { type Dictionary, dictionaryOf, type Locale } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

type TextProps = { text: FrozenText; language: Locale }

/** A report as it is read: headings and counted paragraphs, what a sentence rests on behind it. */
export function PaperText({ text, language }: TextProps) {
  const { exports, edition: named, way } = dictionaryOf(language)
  const lines = listPaperLines(text, { contents: named.contents, ordinal: exports.annual.ordinal })
  return (
    <div className="annual__paper" lang={language === 'zh' ? 'zh-CN' : language}>
      {lines.map((line) => (
        <Line key={keyOf(line)} line={line} say={way.published.notes} />
      ))}
    </div>
  )
}

const keyOf = (line: PaperLine): string => (line.kind === 'paragraph' ? line.paragraph.id : `${line.kind} ${line.text}`)

function Line({ line, say }: { line: PaperLine; say: Dictionary['way']['published']['notes'] }) {
  if (line.kind === 'paragraph') {
    const { id, sentences } = line.paragraph
    return (
      <p id={`p-${id}`}>
        {line.ordinal}
        {sentences.map(({ text, notes }) => (
          <span key={text}>
            <Prose>{text}</Prose>
            {notes.length > 0 && (
              <small className="annual__remark">
                <Prose>{say({ notes })}</Prose>
              </small>
            )}
          </span>
        ))}
      </p>
    )
  }
  if (line.kind === 'content') return <h3 className="annual__part">{line.text}</h3>
  return line.kind === 'heading' ? <h4>{line.text}</h4> : <p>{line.text}</p>
}
