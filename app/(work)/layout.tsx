import type { ReactNode } from 'react'
import { requireActor } from '@/auth/session'
import { Flash } from '@/ui/frame/flash'
import { Masthead } from '@/ui/frame/masthead'
import { TabBar } from '@/ui/frame/nav'
import { listPhoneItems, type NavItem } from '@/ui/frame/nav-items'
import { PhoneDeeds } from '@/ui/frame/phone-deeds'
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
  const actions = { leave, switchMode, switchLocale }
  const phone = listPhoneItems(actor.role, counts)
  const name = (items: NavItem[]) => items.map((item) => ({ ...item, name: common.nav[item.key] }))
  const isCare = await isCareMode()
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <a className="skip skip--act" href="#act">
        {common.skipToAct}
      </a>
      <Masthead actor={actor} counts={counts} district={district} words={words} isCare={isCare} actions={actions} />
      <Flash said={await readFlash()} />
      {children}
      <TabBar label={common.phoneNav} items={name(phone.bar)} moreItems={name(phone.more)} more={common.nav.more}>
        <PhoneDeeds words={common} isCare={isCare} actions={actions} />
      </TabBar>
    </>
  )
}
