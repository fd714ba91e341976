import { attempt } from '../attempt'
import { watchForms } from './forms'
import { watchKeys } from './keys'
import { watchValues } from './values'
import { connect } from './wire'

if (connect()) for (const watch of [watchValues, watchForms, watchKeys]) attempt(watch)
