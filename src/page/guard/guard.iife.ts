import { guardCamera } from './camera'
import { guardLocation } from './location'
import { connect } from './wire'

if (connect()) {
  guardLocation()
  guardCamera()
}
