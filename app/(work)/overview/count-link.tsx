import type { Route } from 'next'
import Link from 'next/link'
import type { LedgerFilter } from '@/domain/task/ledger'
import { linkTo } from './facts'

type CountLinkProps = { count: number; filter: LedgerFilter; look?: string }

/** A figure that opens the ledger filtered the same way; none is a dash and leads nowhere. */
export function CountLink({ count, filter, look }: CountLinkProps) {
  if (!count) return <span className="mute">—</span>
  return (
    <Link className={look} href={linkTo(filter) as Route} prefetch={false}>
      {count}
    </Link>
  )
}
