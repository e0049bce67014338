import type { PasswordPreset } from './password'
import type { Role } from './people'
import { defaultThresholds, type Thresholds } from './task/light'
import { silentAfter } from './task/silence'
import { defaultReviewLimits, type ReviewLimits } from './task/todo'

/** First and last day (`MM-DD`) of the weeks in which a year may be concluded; they may run over the turn of the year. */
export type YearEndWindow = { from: string; to: string }

/** The settings of an installation; each holds from a day on, and the settings page offers every one. */
export type Settings = {
  /** Begins the number of every task: `法督〔2026〕12号`. */
  numberPrefix: string
  officeName: string
  officePhone: string
  yearEndWindow: YearEndWindow
  thresholds: Thresholds
  reviewLimits: ReviewLimits
  passwordPreset: PasswordPreset
  /** Whoever acts in one of these roles logs in with a second step. */
  secondStep: { roles: Role[] }
  /** Days without a report after which a running task is called silent. */
  silentDays: number
}
export type SettingName = keyof Settings

/** What holds until somebody sets it. */
export const settingDefaults: Settings = {
  numberPrefix: 'JN',
  officeName: '',
  officePhone: '',
  yearEndWindow: { from: '12-01', to: '01-31' },
  thresholds: defaultThresholds,
  reviewLimits: defaultReviewLimits,
  passwordPreset: 'mlps',
  secondStep: { roles: [] },
  silentDays: silentAfter,
}

export const settingNames = Object.keys(settingDefaults) as SettingName[]
