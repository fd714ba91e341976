import { hookAnswers } from './answers'
import { attempt } from './attempt'
import { hookBeacon } from './beacon'
import { hookBlob } from './blob'
import { hookBridges } from './bridges'
import { openChannel } from './channel'
import { hookClipboard } from './clipboard'
import { hookContacts } from './contacts'
import { hookCrypto } from './crypto'
import { hookFetch } from './fetch'
import { hookForm } from './form'
import { hookGeolocation } from './geolocation'
import { hookMedia } from './media'
import { hookNotifications } from './notifications'
import { watchLeaving } from './sent'

import { hookStreams } from './streams'
import { hookStorage } from './writes'
import { hookXhr } from './xhr'

openChannel()
for (const hook of [
  watchLeaving,
  hookBlob,
  hookFetch,
  hookAnswers,
  hookXhr,
  hookBeacon,
  hookForm,
  hookStreams,
  hookStorage,
  hookCrypto,
  hookGeolocation,
  hookMedia,
  hookNotifications,
  hookClipboard,
  hookContacts,
  hookBridges,
]) {
  attempt(hook)
}
