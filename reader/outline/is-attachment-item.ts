import { attachmentHead } from './contents'
import type { Block } from './read-outline'

const mostItems = 30
const longestName = 60
const goesOn = /。./

/** True for a numbered line of the list that 附件：1.… opens: it names a paper, and heads nothing. */
export function isAttachmentItem(blocks: readonly Block[], index: number): boolean {
  for (let at = index; at >= 0 && at > index - mostItems; at--) {
    const block = blocks[at]
    if (!block || block.folded.length > longestName || goesOn.test(block.folded)) return false
    if (attachmentHead.pattern.test(block.folded)) return at < index
    if (!block.marker) return false
  }
  return false
}
