import type { ReactNode } from 'react'
import type { Dictionary } from '@/i18n'
import { PageHead } from '@/ui/elements/page-head'
import { Tabs } from '@/ui/elements/tabs'

export type AdminPart = 'overview' | 'units' | 'people' | 'import' | 'settings' | 'holidays'
type HeadProps = { part: AdminPart; words: Dictionary; title?: string; sub?: ReactNode; children?: ReactNode }

const parts: readonly AdminPart[] = ['overview', 'units', 'people', 'import', 'settings', 'holidays']
const addressOf = (part: AdminPart): string => (part === 'overview' ? '/admin' : `/admin/${part}`)

/** The head of an administration page: title, actions, and the tabs of all its parts. */
export function AdminHead({ part, words, title, sub, children }: HeadProps) {
  const { admin } = words
  return (
    <>
      <PageHead title={title ?? admin[part].title} sub={sub}>
        {children}
      </PageHead>
      <Tabs
        label={admin.tabs}
        tabs={parts.map((each) => ({ label: admin[each].title, to: addressOf(each), isCurrent: each === part }))}
      />
    </>
  )
}
