import type { WordPart } from '@/domain/report/mark-words'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import type { ShownWording } from '@/usecases/annual/edition/view-wordings'

type WordingProps = { wording: ShownWording; at: string; words: Dictionary }

/** One wording: who wrote it when, and how it differs from the one before. */
export function WordingPart({ wording, at, words }: WordingProps) {
  const text = words.edition.wordings
  const { version, act, writerName, deputyFor, reason, parts, before } = wording
  const by = `${writerName}${deputyFor ? text.deputy({ name: deputyFor }) : ''}`
  const isSame = before !== null && ![...parts, ...before].some(({ isChanged }) => isChanged)
  return (
    <section className="wording">
      <h2 className="wording__head">
        <Prose>{[text.version({ version }), text.acts[act], by].join(gap)}</Prose>
        <small className="mute">
          <Prose>{at}</Prose>
        </small>
      </h2>
      {reason && (
        <p className="text-small">
          <Prose>{text.reason({ reason })}</Prose>
        </p>
      )}
      {isSame && <p className="text-small mute">{text.same}</p>}
      {before && !isSame && (
        <p className="serif wording__text">
          <span className="wording__side">{text.before}</span>
          <Parts parts={before} Mark="del" />
        </p>
      )}
      <p className="serif wording__text">
        {before && !isSame && <span className="wording__side">{text.after}</span>}
        <Parts parts={parts} Mark="ins" />
      </p>
    </section>
  )
}

const Parts = ({ parts, Mark }: { parts: WordPart[]; Mark: 'del' | 'ins' }) =>
  parts.map(({ text, isChanged }, index) => (isChanged ? <Mark key={keyOf(index, text)}>{text}</Mark> : text))

const keyOf = (at: number, text: string): string => `${at}${text}`
