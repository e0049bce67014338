import type { Metadata } from 'next'
import type { Dictionary } from '@/i18n'
import { readWords } from './locale'

/** What a page exports as `generateMetadata` where its title is one of the words. */
export const titleOf = (name: (words: Dictionary) => string) => async (): Promise<Metadata> => ({
  title: name((await readWords()).words),
})
