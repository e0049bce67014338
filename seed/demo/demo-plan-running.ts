import { planDecisions } from './demo-plan-decisions'
import { planDisputes } from './demo-plan-disputes'
import { planEnforcement } from './demo-plan-enforcement'
import { planMarket } from './demo-plan-market'
import type { DemoPromise } from './demo-story'

/** The promises of yunxi-2025.txt, whose plan is running: tasks in every state. */
export const planRunning: readonly DemoPromise[] = [
  ...planDecisions,
  ...planEnforcement,
  ...planMarket,
  ...planDisputes,
]
