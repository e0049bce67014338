import { testRules } from '../../test-rules'
import { labelRules } from './labels'

testRules('zh', { labelRules })
