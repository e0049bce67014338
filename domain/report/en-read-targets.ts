const amount =
  /(?:(?:at least|no (?:more|fewer|less) than|not more than|up to|over|more than|under|below|above|within|around|about|some)\s+)?(?:[£$€]\s?)?(?:\d[\d,]*(?:\.\d+)?(?:\s?[–-]\s?\d[\d,.]*)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?=\s+(?:working|calendar)?\s*days))\s?(?:%|per ?cent|percentage points?|(?:million|billion|trillion)(?:\s+(?:yuan|people|tonnes|mu|kilowatts?))?|(?:working |calendar )?(?:days|hours|weeks)|(?:\w+\s)?(?:homes|units|jobs|sessions|people|staff|schools|visits|meetings|officers|apprentices|places|projects|trees|sites|events|volunteers|families|households|inspections|workshops|cases|reports|metres|kilometres|km|tonnes|vehicles|audits|grants))/gi
const compares = /(?:from|than|last year|previously|compared with|up|down)\s+$/i
const object =
  /\b(?:grants|contracts|projects|assets|spending|orders|purchases|payments|companies|organisations|employers) (?:of |worth |valued at )?(?:over|above|under|below|more than|less than)\s*$/i

/** Amounts that an English measure is to reach; a threshold that only says which ones are meant is none. */
export function readEnglishTargets(words: string): string[] {
  return [...words.matchAll(amount)]
    .filter((hit) => !compares.test(words.slice(0, hit.index)) && !object.test(words.slice(0, hit.index)))
    .map((hit) => hit[0].trim())
}
