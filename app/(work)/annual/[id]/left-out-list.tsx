import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { listLeftOut } from '@/usecases/annual/edition/clean-copy'
import type { EditionView } from '@/usecases/annual/edition/edition-view'

/** The sentences that would not be printed, for whoever sends, approves or signs; each leads to its paragraph. */
export function LeftOutList({ view, words }: { view: EditionView; words: Dictionary }) {
  const { way, edition: text } = words
  const left = listLeftOut(view)
  if (!left.length) return null
  return (
    <details className="fold annual__dropped" open>
      <summary className="amber">
        <Prose>{way.leavesOut({ count: left.length })}</Prose>
      </summary>
      <ol>
        {left.map(({ paragraphId, content, text: sentence, isFirst }) => (
          <li key={`${paragraphId} ${sentence}`}>
            <a
              href={`/annual/${view.edition.id}#p-${paragraphId}`}
              lang={view.edition.language === 'zh' ? 'zh-CN' : 'en'}
            >
              {sentence}
            </a>{' '}
            <small className="mute">
              <Prose>{text.short[content]}</Prose>
            </small>
            {isFirst && (
              <small className="amber">
                {' '}
                <span aria-hidden="true">▲ </span>
                {words.checks.names.headless}
              </small>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
