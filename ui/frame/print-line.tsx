import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'

/** A line that stands on paper alone: whose page it is, its number or conditions, how many, who printed it and when. */
export const PrintLine = ({ parts }: { parts: string[] }) => (
  <p className="print-line">
    <Prose>{parts.filter(Boolean).join(gap)}</Prose>
  </p>
)
