import type { Metadata } from 'next'
import { readWords } from '@/app/locale'
import { findActor } from '@/auth/session'
import type { Dictionary } from '@/i18n'
import { nameReport } from '@/usecases/report/name-report'

type PageProps = { params: Promise<{ id: string }> }

/** What a page about one report exports as `generateMetadata`: its own name, where it has one, and the report's title with its year. */
export const titleOfReport =
  (name: (words: Dictionary) => string | null) =>
  async ({ params }: PageProps): Promise<Metadata> => {
    const [{ id }, { words }, actor] = await Promise.all([params, readWords(), findActor()])
    const report = actor && (await nameReport(actor, id))
    return { title: [name(words), report].filter(Boolean).join(' - ') || words.report.title }
  }
