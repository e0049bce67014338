import { type CatalogueFilter, type CataloguePage, writeCatalogueAddress } from '@/domain/task/evidence/catalogue'
import type { Dictionary } from '@/i18n'
import { Pager } from '@/ui/elements/pager'
import { type CatalogueView, cataloguePageSize } from '@/usecases/task/evidence/view-catalogue'

type PagerProps = { view: CatalogueView; filter: CatalogueFilter; page: CataloguePage; words: Dictionary }

/** Back and forth through the catalogue. */
export function CataloguePager({ view, filter, page, words }: PagerProps) {
  const at = rowsBefore(view, page)
  const to = (key: 'after' | 'before', cursor: string, rows: number) =>
    `/evidence${writeCatalogueAddress(filter, { [key]: cursor, at: Math.max(rows, 0) })}`
  const { previous, next } = view
  return (
    <Pager
      label={words.common.pages}
      previous={
        previous === null
          ? undefined
          : { to: to('before', previous, at - cataloguePageSize), label: words.common.previous }
      }
      next={next === null ? undefined : { to: to('after', next, at + cataloguePageSize), label: words.common.next }}
    >
      {sayRange(view, page, words.evidence.catalogue)}
    </Pager>
  )
}

/** Which of how many pieces the page shows. */
export function sayRange(view: CatalogueView, page: CataloguePage, words: Dictionary['evidence']['catalogue']): string {
  const at = rowsBefore(view, page)
  return words.range({ from: view.rows.length && at + 1, to: at + view.rows.length, total: view.total })
}

// The page before the first known row may turn out to be the first page.
const rowsBefore = ({ previous, total, rows }: CatalogueView, { at }: CataloguePage): number =>
  previous === null ? 0 : Math.min(Math.max(at, 1), Math.max(total - rows.length, 0))
