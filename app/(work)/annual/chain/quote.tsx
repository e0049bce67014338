import type { Dictionary } from '@/i18n'
import type { Span } from '@/reader/report-text'
import { linkToWords } from '@/ui/annual/link-to-chain'
import { Prose } from '@/ui/elements/prose'
import type { ChainFacts } from './chain-facts'

type QuoteProps = { words: Span | null; facts: ChainFacts; dictionary: Dictionary; isSmall?: boolean }

/** The newer report's own words; they lead to their place in its text. */
export function Quote({ words, facts, dictionary, isSmall }: QuoteProps) {
  if (!words) return null
  return (
    <p className={isSmall ? 'serif chain__quote chain__quote--small' : 'serif chain__quote'}>
      <a href={linkToWords(facts.pair.newer.id, words)} title={dictionary.chain.openAccount}>
        <Prose>{words.text}</Prose>
      </a>
    </p>
  )
}
