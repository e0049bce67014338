import type { Metadata } from 'next'
import { readWords } from '@/app/locale'
import { requireActor } from '@/auth/session'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.help.title }
}

export default async function HelpPage() {
  await requireActor()
  const { help } = (await readWords()).words
  return (
    <main className="page" id="main">
      <PageHead title={help.title} sub={help.sub} />
      {help.sections.map(({ heading, lines }) => (
        <Section key={heading} title={heading}>
          <ul className="help__lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ))}
    </main>
  )
}
