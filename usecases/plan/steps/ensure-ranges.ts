import type { Span } from '@/reader/report-text'

/** Every stored piece is the report's text at its place, exactly; anything else is a fault of the program, not of a person. */
export function ensureRanges(text: string, spans: Span[]): void {
  const broken = spans.find((span) => text.slice(span.start, span.end) !== span.text)
  if (broken) throw new Error(`range ${broken.start}-${broken.end} is not what the text holds there`)
}
