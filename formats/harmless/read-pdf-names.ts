// What ends a name or a number.
const delimiters = new Set('\0\t\n\f\r ()<>[]{}/%')

/** The names in the text of a pdf (`/Name`), their escapes (`#4a`) undone, without those within strings and comments. */
export function readPdfNames(text: string): Set<string> {
  const names = new Set<string>()
  // After a string without an end nothing is taken for a string any more: it must hide nothing, nor cost a look at all the rest each time.
  let hasStrings = true
  for (let at = 0; at < text.length; ) {
    const sign = text[at]
    if (sign === '(' && hasStrings) {
      const end = skipString(text, at)
      hasStrings = end !== undefined
      at = end ?? at + 1
    } else if (sign === '%') at = skipLine(text, at)
    else if (sign === '/') {
      const end = findEnd(text, at + 1)
      names.add(
        text
          .slice(at + 1, end)
          .replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
      )
      at = end
    } else at += 1
  }
  return names
}

function findEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !delimiters.has(text[at] ?? '')) at += 1
  return at
}

function skipLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

function skipString(text: string, from: number): number | undefined {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '(') depth += 1
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return undefined
}
