import type { Letter, LetterLine, LetterPart } from './letter'

/** A mail as plain text, with all that its other form tells. */
export function writeLetterText(letter: Letter): string {
  const { brand, body, greeting, paragraphs, parts, button, foot } = letter
  const head = [`${brand}  ${body}`, greeting]
  const blocks = [head, ...paragraphs.map((each) => [each]), ...parts.map(writePart)]
  const last = [`${button.text}: ${button.address}`, `${foot.before}${foot.link}${foot.after}`, foot.address]
  return `${[...blocks, last].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function writePart({ title, count, lines, more }: LetterPart): string[] {
  return [`[${title}  ${count}]`, ...lines.flatMap(writeLine), ...(more ? [more] : [])]
}

const writeLine = ({ tag, text, small, address }: LetterLine, index: number): string[] => [
  `${index + 1}. ${tag}  ${text}`,
  ...[small, address].filter(Boolean).map((each) => `   ${each}`),
]
