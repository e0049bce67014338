import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'

/** As many differences on one page. */
export const pageSize = 50

/** The pages of the comparison: each button goes on with what was chosen so far. */
export function LinePager({ at, total, words: { edited, common } }: { at: number; total: number; words: Dictionary }) {
  const page = at / pageSize + 1
  const last = Math.ceil(total / pageSize)
  if (last < 2) return null
  return (
    <div className="pager">
      <span>
        <Prose>{edited.page({ from: at + 1, to: Math.min(at + pageSize, total), total })}</Prose>
      </span>
      <fieldset className="row push" aria-label={common.pages}>
        {[page - 1, page + 1]
          .filter((each) => each >= 1 && each <= last)
          .map((each) => (
            <button key={each} className="button button--small" type="submit" name="page" value={each}>
              {edited.toPage({ page: each })}
            </button>
          ))}
      </fieldset>
    </div>
  )
}
