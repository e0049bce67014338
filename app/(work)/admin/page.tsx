import type { Metadata } from 'next'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { AdminHead } from '@/ui/admin/admin-head'
import { CheckList } from '@/ui/admin/check-list'
import { PartList } from '@/ui/admin/part-list'
import { Section } from '@/ui/elements/section'
import { viewAdministration } from '@/usecases/view-administration'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.admin.title }
}

export default async function AdminPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const { overview } = words.admin
  const view = await show(() => viewAdministration(actor, new Date().toISOString()))
  return (
    <main className="page" id="main">
      <AdminHead actor={actor} part="overview" words={words} title={words.admin.title} sub={overview.lead} />
      <PartList view={view} words={overview} />
      <Section title={overview.checks}>
        <CheckList view={view} words={overview} />
      </Section>
    </main>
  )
}
