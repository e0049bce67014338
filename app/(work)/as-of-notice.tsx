import type { Dictionary } from '@/i18n'
import { Notice } from '@/ui/elements/notice'

type AsOfProps = { day: string; back: string; words: Dictionary['asOf'] }

/** Says on a page of a day that is over which day it is of, and leads back to today. */
export const AsOfNotice = ({ day, back, words }: AsOfProps) => (
  <Notice tone="blue">
    {words.notice({ day })} <a href={back}>{words.back}</a>
  </Notice>
)
