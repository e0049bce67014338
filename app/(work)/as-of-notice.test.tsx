import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { dictionaryOf, type Locale } from '@/i18n'
import { AsOfNotice } from './as-of-notice'

const now = '2026-11-30T04:00:00.000Z'
const say = (asked: string, locale: Locale = 'zh') =>
  renderToStaticMarkup(
    <AsOfNotice asked={asked} now={now} back="/overview" words={dictionaryOf(locale)} locale={locale} />,
  )

describe('a page that is asked as of a day', () => {
  it('says the day that is over and leads back', () => {
    expect(say('2026年11月29日')).toContain('2026年11月29日')
    expect(say('2026-11-29')).toContain('href="/overview"')
  })
  it.each(['zh', 'en'] as const)('names a day that no calendar has by its field, in %s', (locale) => {
    const { label } = dictionaryOf(locale).asOf
    for (const typed of ['2026-02-30', 'abc']) {
      expect(say(typed, locale)).toContain(typed)
      expect(say(typed, locale)).toContain(label)
      expect(say(typed, locale)).not.toContain('undefined')
    }
  })
  it('says of a day to come that it shows today', () => expect(say('2027-01-01')).toContain('还没有到'))
  it.each(['', ' ', '2026-11-30'])('says nothing of “%s”', (asked) => expect(say(asked)).toBe(''))
})
