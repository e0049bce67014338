import type { ReactNode } from 'react'
import { requireActor } from '@/auth/session'
import { Flash } from '@/ui/frame/flash'
import { Masthead } from '@/ui/frame/masthead'
import { TabBar } from '@/ui/frame/nav'
import { listPhoneItems } from '@/ui/frame/nav-items'
import { viewFrame } from '@/usecases/account/view-frame'
import { readFlash } from '../flash'
import { leave } from '../leave'
import { isCareMode, readWords } from '../locale'
import { switchLocale, switchMode } from '../switch-display'

export default async function WorkLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const { district, ...counts } = await viewFrame(actor, new Date().toISOString())
  const { common } = words
  const phoneItems = listPhoneItems(actor.role, counts).map((item) => ({ ...item, name: common.nav[item.key] }))
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <Masthead
        actor={actor}
        counts={counts}
        district={district}
        words={words}
        isCare={await isCareMode()}
        actions={{ leave, switchMode, switchLocale }}
      />
      <Flash said={await readFlash()} />
      {children}
      <TabBar label={common.phoneNav} items={phoneItems} />
    </>
  )
}
