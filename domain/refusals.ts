import type { AccessRefusals } from './access/access-refusals'
import type { CapacityRefusals } from './admin/capacity-refusals'
import type { AnnualRefusals } from './annual/annual-refusals'
import type { CircularRefusals } from './circular/circular-refusals'
import type { CommandRefusals } from './command-refusals'
import type { FileRefusals } from './file-refusals'
import type { NoticeRefusals } from './notice/notice-refusals'
import type { Finding } from './plan/assignment/finding'
import type { LedgerRefusals } from './plan/ledger/ledger-refusals'
import type { LinkRefusals } from './plan/link-refusals'
import type { Missing } from './plan/list-missing'
import type { PlanStatus, ReportDeed } from './plan/plan'
import type { ProviderRefusals } from './provider/provider-refusals'
import type { LeftOutPart } from './report/left-out'
import type { VersionRefusals } from './report/version/version-refusals'
import type { SeasonRefusals } from './season/season-refusals'
import type { SecondStepRefusals } from './second-step/second-step-refusals'
import type { SnapshotRefusals } from './snapshot/snapshot-refusals'
import type { ChangeRefusals } from './task/changing/change-refusals'
import type { EditedRefusals, ViewRefusals } from './task/edited/edited-refusals'
import type { EvidenceRefusals } from './task/evidence/evidence-refusals'
import type { ProxyRefusals } from './task/proxy/proxy-refusals'
import type { TalkRefusals } from './task/talk/talk-refusals'
import type { Side } from './task/task'
import type { UrgingRefusals } from './task/urging/urging-refusals'

/** The facts of a code whose sentence needs none. */
export type None = Record<string, never>
type Limit = { max: number; length: number }
type Locked = { count: number; until: string }

/** What any page can meet, and log-in and account; `until` and `at` are instants. */
export type FrameRefusals = {
  unknown: { incident: string }
  notFound: None
  notAllowed: { ability: string }
  /** `by`, `at` and `changes`: who changed what when, where that is known; `version` is what is stored now. */
  staleVersion: { version: number; by?: string; at?: string; changes?: Record<string, unknown> }
  foreignOrigin: None
  fieldMissing: None
  unknownField: { name: string }
  textUnprintable: { sign: string; before: string }
  textTooLong: Limit
  formUnknown: None
  fileNameWrong: None
  fileMissing: None
  loginWrong: None
  loginLocked: Locked
  loginTooMany: None
  passwordWrong: None
  passwordDiffers: None
  passwordSame: None
  passwordShort: { min: number; length: number }
  passwordLong: { max: number }
  passwordClasses: { min: number; found: number }
  passwordHasAccount: None
  passwordUsed: { count: number }
  passwordCommon: None
  passwordLocked: Locked
  capacityGone: None
  sessionGone: None
  /** `why` is a sentence: what ended it. */
  sessionOver: { why: string }
  notReached: None
  notTaken: None
} & NoticeRefusals

/** What the machine cannot do just now, whatever was asked of it; sizes in bytes. */
export type MachineRefusals = {
  methodUnknown: None
  addressWrong: None
  lengthMissing: None
  bodyOfStranger: None
  bodyTooLarge: { size: number; limit: number }
  badRequest: None
  diskFull: None
  databaseBusy: None
  databaseMoved: None
  storageFailed: None
  pastsBusy: None
  scannerSilent: None
}

/** What is wrong with a report or its plan. Lists hold the first three, the count says how many there are. */
export type ReportRefusals = LedgerRefusals & {
  causeOfReport: None
  sourceMissing: None
  keptFileGone: None
  issuerUnknown: { named: string | null }
  issuerOther: { named: string; chosen: string }
  yearUnknown: None
  yearWrong: { year: string | number }
  stepsNotFound: None
  stepsEmpty: None
  planUnsaid: None
  sheetGiven: None
  textLeftOut: { lostParts: LeftOutPart[] }
  reportDuplicate: { reportId: string; title: string; at: string }
  /** It differs from one that is known: `reportId`, of the same body and year or nearly the same words. */
  reportKnown: { reportId: string }
  reportSameYear: { reportId: string; title: string; at: string }
  reportRegistered: { deed: ReportDeed }
  reportUnchanged: None
  planNotOpen: { status: PlanStatus }
  planNotConfirmed: { status: PlanStatus }
  planNotRegistered: None
  sectionMissing: None
  sectionHolds: { words: string }
  planNotReady: { open: number; sentences: string[]; doubtful: number; numbers: number[] }
  planEmpty: None
  ownPlan: None
  ownConfirmation: None
  ownDraft: None
  ownDrafts: { count: number; titles: string[] }
  tasksIncomplete: { count: number; titles: string[] }
  rowsIncomplete: { lacking: { number: number; missing: Missing[] }[] }
  rangeOutside: None
  rangeEmpty: None
  rangeTaken: { words: string }
  shortcomingsSeveral: None
  splitNothing: None
  notContiguous: { between: string }
  mergeNothing: None
  commitmentRejected: None
  choiceUnknown: None
  handlerNotInUnit: None
  cardUnsaved: None
  deadlineDateMissing: None
  kindUnfitting: None
  deadlineDateWrong: { due: string }
  nothingChosen: None
  seenChanged: { count: number }
  planChanged: None
  nothingSet: None
  /** `numbers` of the rows that somebody saved meanwhile; who and when of the first. */
  rowsChanged: { numbers: number[]; by?: string; at?: string }
  cellWrong: { number: number; finding: Finding }
  cellsUnchanged: None
  sheetForeign: None
  sheetUnchanged: { left: number }
}

type Titled = { title: string }
type Labelled = { label: string }
type NamedTask = { number: string; title: string }

/** What a task and its moves do not allow; `label` names a period. */
export type TaskRefusals = ChangeRefusals &
  ProxyRefusals &
  UrgingRefusals & {
    reassignMovedOn: NamedTask
    reassignNotOpen: NamedTask
    signedNone: { title: string; number: string }
    moveNotFromHere: None
    moveNotYours: None
    issuerElsewhere: None
    decidedBefore: { side: Side; title: string }
    ownSupport: None
    leaderReviewFixed: Titled
    ownEvidence: Titled
    ownProgress: None
    doneMissing: None
    percentWrong: None
    /** Less than what was reported before, without a word why. */
    percentFalls: { before: number; percent: number }
    percentFallsHere: { before: number; percent: number }
    percentBelowFull: { percent: number }
    handedInBelow: { percent: number }
    occurrenceNotBegun: { label: string; start: string }
    occurrenceNotWaiting: Labelled
    occurrenceExplained: Labelled
    explanationNone: Labelled
    explanationUnjudged: Labelled
    occurrenceFiled: Labelled
    updateAccepted: None
    evidenceMissing: None
    evidenceNotYours: None
    evidenceNotLapsed: Titled
    evidenceLapsed: Titled
    evidenceJudged: Titled
    verdictGiven: Titled
    evidenceOfAccepted: Titled
    verdictNoteMissing: None
    linkWrong: None
    documentNumberMissing: None
    issuedOnWrong: None
    supportAnswered: { name?: string }
    tasksMissing: None
    nothingChanged: None
    nonSecretNotDeclared: None
    handlerMissing: None
    reasonMissing: None
    objectedBefore: None
    objectHeard: None
    notSubmitter: None
    waiverMissing: None
    outcomeMissing: None
    outcomeNotFulfilledOnly: None
    newDueMissing: None
    requestChanged: None
    notAsked: { move: string }
    askedBefore: None
    requestNotYours: None
    outsideYearEnd: None
    leadUnitMissing: Titled
    requiredResultMissing: Titled
    deadlineUnset: Titled
    dueMissing: Titled
    duePast: None
    periodMissing: Titled
    standardMissing: Titled
    standardUnanswered: { standard: string }
    standardUnproven: { standard: string }
    evidenceUnchecked: Titled
    supportingUnanswered: { count: number }
    occurrenceUnfiled: Labelled
    tooManyChosen: { max: number; count: number }
    assignFinished: NamedTask
    handlerElsewhere: NamedTask & { handler: string }
  }

/** What is wrong with units, people and settings; days are `YYYY-MM-DD` or what was typed for one. */
export type AdminRefusals = CapacityRefusals & {
  unitKindUnknown: { text?: string }
  unitParentMissing: { root?: string }
  unitParentInside: { name: string; parent?: string }
  unitNameTaken: { name: string; parent?: string }
  unitUnknown: { text?: string }
  unitAmbiguous: { text: string; count: number }
  unitHasUnits: { name: string }
  unitHasPeople: { count: number }
  unitHasTasks: { count: number; numbers: string[] }
  positionInvalid: { text: string }
  accountInvalid: { account: string }
  accountTaken: { account: string; name: string }
  personElsewhere: { name: string }
  passwordOwn: None
  unitOwn: { name: string }
  unitMoveRaises: None
  accountOfOther: { account: string; name: string }
  phoneInvalid: { phone: string }
  roleUnknown: { text?: string }
  dayInvalid: { day: string }
  membershipDays: { from: string; to: string }
  membershipEarly: { day: string; today: string }
  membershipFar: { day: string; latest: string }
  membershipLonger: { day: string; latest: string }
  membershipPast: { day: string }
  membershipBackdated: { day: string; earliest: string }
  capacityHeld: { name: string }
  requestDecided: { name: string }
  secondNotOther: { name: string }
  capacityTwice: { account: string }
  lastAdmin: None
  rowTwice: { text: string; row: number }
  columnMissing: None
  workbookEmpty: None
  importChanged: { count: number }
  monthDayInvalid: { day: string }
  yearEndTooLong: Limit
  thresholdInvalid: { max: number }
  thresholdOrder: None
  levelsNoReview: None
  settingBackdated: { day: string; today: string }
  presetUnknown: None
  dayKindUnknown: None
  holidayLine: { line: number; text: string }
  holidayYear: { line: number; day: string; year: number }
  holidayTwice: { line: number; day: string }
  holidaysEmpty: None
  holidaySheetForeign: None
}

/** Every "no" of the product: its code, and the facts from which i18n makes its sentence. */
export interface Refusals
  extends FrameRefusals,
    MachineRefusals,
    FileRefusals,
    ReportRefusals,
    TaskRefusals,
    EditedRefusals,
    ViewRefusals,
    SeasonRefusals,
    AnnualRefusals,
    CircularRefusals,
    LinkRefusals,
    SnapshotRefusals,
    VersionRefusals,
    EvidenceRefusals,
    TalkRefusals,
    AdminRefusals,
    AccessRefusals,
    SecondStepRefusals,
    ProviderRefusals,
    CommandRefusals {}
