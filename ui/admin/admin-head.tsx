import type { ReactNode } from 'react'
import { canManageInstallation } from '@/domain/admin/bounds'
import type { Actor } from '@/domain/people'
import type { Dictionary } from '@/i18n'
import { PageHead } from '@/ui/elements/page-head'
import { Tabs } from '@/ui/elements/tabs'

export type AdminPart = 'overview' | 'units' | 'people' | 'import' | 'settings' | 'holidays' | 'notices'
type HeadProps = {
  part: AdminPart
  actor: Actor
  words: Dictionary
  title?: string
  sub?: ReactNode
  children?: ReactNode
}

const parts: readonly AdminPart[] = ['overview', 'units', 'people', 'import', 'settings', 'holidays', 'notices']
/** Those of the whole installation, for the topmost administrator alone. */
const installationParts: readonly AdminPart[] = ['settings', 'holidays', 'notices']
const addressOf = (part: AdminPart): string => (part === 'overview' ? '/admin' : `/admin/${part}`)

/** The head of an administration page: title, actions, and the tabs of all parts that are the administrator's. */
export function AdminHead({ part, actor, words, title, sub, children }: HeadProps) {
  const { admin } = words
  const shown = canManageInstallation(actor) ? parts : parts.filter((each) => !installationParts.includes(each))
  return (
    <>
      <PageHead title={title ?? admin[part].title} sub={sub}>
        {children}
      </PageHead>
      <Tabs
        label={admin.tabs}
        tabs={shown.map((each) => ({ label: admin[each].title, to: addressOf(each), isCurrent: each === part }))}
      />
    </>
  )
}
