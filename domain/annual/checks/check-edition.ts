import type { CheckedEdition } from './checked-edition'
import { findBelowTarget } from './find-below-target'
import { findContradictions } from './find-contradictions'
import { findCounted } from './find-counted'
import { findHeadless } from './find-headless'
import { findDropped, findMissing } from './find-missing'
import { findOtherCounts } from './find-other-counts'
import { findOverclaims } from './find-overclaim'
import { findRelativeDays } from './find-relative-day'
import { findRepeated } from './find-repeated'
import { findSettledAgain } from './find-settled-again'
import { findUnanswered } from './find-unanswered'
import { findHundreds, findUnproven } from './find-unsourced'
import { findVague } from './find-vague'
import { levelOf, type TextFinding } from './finding'

const checks = [
  findMissing,
  findDropped,
  findOverclaims,
  findBelowTarget,
  findContradictions,
  findOtherCounts,
  findHundreds,
  findHeadless,
  findCounted,
  findUnproven,
  findUnanswered,
  findRepeated,
  findSettledAgain,
  findRelativeDays,
  findVague,
] as const

/** All that there is to say of an edition as it stands, what must be mended first. */
export function checkEdition(edition: CheckedEdition): TextFinding[] {
  const found = checks.flatMap((check) => check(edition))
  const isMust = ({ check }: TextFinding) => levelOf[check] === 'must'
  return [...found.filter(isMust), ...found.filter((each) => !isMust(each))]
}
