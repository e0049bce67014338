import { expect, it } from 'vitest'
import { isProcessOnly } from './process-only'

it.each([
  '会议照片',
  '有现场照片',
  '活动照片和签到表',
  '提供会议记录、照片等材料',
  '培训照片不少于3张',
  'Photos of the meeting',
  'attendance list and minutes',
])('%s shows only that something was held', (standard) => expect(isProcessOnly(standard)).toBe(true))

it.each([
  '印发文件',
  '会议纪要明确12家部门接入',
  '照片墙建成并开放',
  '平台上线并通过验收',
  '签到率达到100%',
  'Minutes approved by the council',
  '',
])('%s says more, or nothing', (standard) => expect(isProcessOnly(standard)).toBe(false))
