import type { LedgerFilter } from '@/domain/task/ledger'
import { linkTo } from './facts'

/** `of`: what is counted, in a few words, since a list of links shows no rows and columns. */
type CountLinkProps = { count: number; filter: LedgerFilter | null; of: string[]; look?: string }

/** A figure that opens the ledger filtered the same way, where a filter holds just these; none is a dash and leads nowhere. */
export function CountLink({ count, filter, of, look }: CountLinkProps) {
  if (!count) return <span className="mute">—</span>
  if (!filter) return <span className={look}>{count}</span>
  return (
    <a className={look} href={linkTo(filter)} aria-label={[...of, count].join(' ')}>
      {count}
    </a>
  )
}
