import type { PublishedRow } from '@/db/snapshot/public-pages'
import type { PublicData, PublicPromise } from '@/domain/snapshot/public-data'
import { stripPartNames } from '@/domain/task/figures/strip'
import type { PagePromise, PageSection, PublicPage } from '@/formats/page/public-page'
import { type Dictionary, dictionaryOf, type Locale } from '@/i18n'
import { formatDate } from '@/i18n/dates'

/** How the frame is wanted: its language, and whether in large print. */
export type PageLook = { language: Locale; isCare: boolean }
type Words = Dictionary['publicPage']

/** A published snapshot as a page; `beside`: all of the body and year that are public, the newest first. */
export function sayPublicPage(data: PublicData, hash: string, beside: PublishedRow[], look: PageLook): PublicPage {
  const { language } = look
  const words = dictionaryOf(language).publicPage
  const { body, report, number, promises, issuer } = data
  const place = `/public/${body.id}/${report.year}`
  const path = beside[0]?.number === number ? place : `${place}/${number}`
  return {
    ...frame(path, body.name, look),
    textLanguage: langOf(report.language),
    title: `${words.heading} - ${body.name}`,
    lead: words.lead({ title: report.title, next: report.year + 1, count: data.promised }),
    notes: sayNotes(data, beside, language, words),
    figures: sayFigures(data, words),
    sections: saySections(promises, words),
    lists: sayLists(data, beside, look, words),
    foot: [issuer, words.noCookie, words.sum({ hash })],
    footLinks: [
      { to: `${place}/${number}/data.json`, text: words.data },
      { to: '/public/schema.json', text: words.fields },
      { to: withLook('/public', look), text: words.all },
    ],
  }
}

/** The page that leads to what bodies have published. */
export function sayPublicIndex(years: { unitId: string; name: string; year: number }[], look: PageLook): PublicPage {
  const words = dictionaryOf(look.language).publicPage
  const bodies = [...new Map(years.map(({ unitId, name }) => [unitId, name]))]
  return {
    ...frame('/public', words.about, look),
    ...{ textLanguage: langOf(look.language), title: words.heading, lead: words.indexLead, notes: [], figures: null },
    sections: [],
    lists: bodies.map(([id, heading]) => ({
      heading,
      links: years
        .filter(({ unitId }) => unitId === id)
        .map(({ year }) => ({
          to: withLook(`/public/${id}/${year}`, look),
          text: words.yearLink({ year, next: year + 1 }),
        })),
    })),
    foot: [words.noCookie],
    footLinks: [],
  }
}

const langOf = (language: Locale): string => (language === 'zh' ? 'zh-CN' : 'en')

function frame(path: string, body: string, look: PageLook) {
  const { common, publicPage } = dictionaryOf(look.language)
  const { skip, heading, about, care, usual } = publicPage
  const [other, isCare] = [look.language === 'zh' ? ('en' as const) : ('zh' as const), !look.isCare]
  const links = [
    { to: withLook(path, { ...look, isCare }), text: isCare ? care : usual },
    { to: withLook(path, { ...look, language: other }), text: common.otherLocale },
  ]
  return { language: langOf(look.language), isCare: look.isCare, skip, heading, body, about, links }
}

/** An address that keeps how the page is looked at: it alone says so, since no cookie does. */
function withLook(path: string, { language, isCare }: PageLook): string {
  const wanted = new URLSearchParams({
    ...(language === 'en' ? { lang: 'en' } : {}),
    ...(isCare ? { display: 'care' } : {}),
  })
  return wanted.size ? `${path}?${wanted}` : path
}

function sayNotes(data: PublicData, [newest]: PublishedRow[], language: Locale, words: Words): string[] {
  const { publishedOn, asOf, correction, number, promised, tasks } = data
  return [
    words.frozen({ day: formatDate(publishedOn, language), asOf: formatDate(asOf, language) }),
    correction && words.corrects({ reason: correction }),
    newest && newest.number > number && words.corrected({ day: formatDate(newest.publishedOn, language) }),
    promised !== tasks && words.tasks({ promised, tasks }),
  ].filter((note): note is string => Boolean(note))
}

function sayFigures({ results, completion, onTime, extended, tasks }: PublicData, words: Words): PublicPage['figures'] {
  const parts = stripPartNames
    .filter((part) => results[part] > 0)
    .map((part) => ({ look: part, name: words.parts[part], count: results[part] }))
  const { part, whole, percent } = completion
  return {
    percent: percent === null ? '\u2014' : `${percent}%`,
    share: percent === null ? words.noShare : words.share({ part, whole }),
    left: tasks > whole ? words.left({ count: tasks - whole }) : '',
    parts,
    sums: [
      words.adds({ counts: parts.map(({ count }) => count), total: tasks }),
      onTime.percent === null ? words.noneDue : words.onTime({ ...onTime, percent: onTime.percent, extended }),
    ],
  }
}

function saySections(promises: PublicPromise[], words: Words): PageSection[] {
  const headings = [...new Set(promises.map(({ heading }) => heading))]
  return headings.map((heading) => {
    const own = promises.filter((each) => each.heading === heading)
    const count = words.count({ count: own.length })
    return { heading: heading || words.noHeading, count, promises: own.map((each) => toPromise(each, words)) }
  })
}

const good = ['fulfilled', 'ongoing']

function toPromise({ promise, unit, result, lateDays, text }: PublicPromise, words: Words): PagePromise {
  const look = good.includes(result) ? 'good' : result === 'notFulfilled' ? 'bad' : 'plain'
  const name = words.parts[result]
  return {
    ...{ promise: words.quote({ text: promise }), look, unit: words.unit({ unit }), text },
    result: lateDays > 0 ? words.late({ name, days: lateDays }) : name,
  }
}

function sayLists(data: PublicData, beside: PublishedRow[], look: PageLook, words: Words): PublicPage['lists'] {
  if (beside.length < 2) return []
  const { body, report } = data
  const links = beside.map(({ number, publishedOn }) => ({
    to: withLook(`/public/${body.id}/${report.year}/${number}`, look),
    text: words.version({ number, day: formatDate(publishedOn, look.language), isThis: number === data.number }),
  }))
  return [{ heading: words.beside, links }]
}
