import { readWords } from '@/app/locale'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'

export const generateMetadata = titleOf((words) => words.help.title)

export default async function HelpPage() {
  await requireActor()
  const { help } = (await readWords()).words
  return (
    <main className="page" id="main">
      <PageHead title={help.title} sub={help.sub} />
      <Drawn>
        {help.sections.map(({ heading, lines, ...section }) => (
          <Section key={heading} title={heading} {...section}>
            <ul className="help__lines">
              {lines.map((line) => (
                <li key={line}>
                  <Prose>{line}</Prose>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </Drawn>
    </main>
  )
}
