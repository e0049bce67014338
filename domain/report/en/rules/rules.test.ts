import { testRules } from '../../test-rules'

testRules('en', {})
