import { hookAnswers } from './answers'
import { attempt } from './attempt'
import { hookBeacon } from './beacon'
import { hookBlob } from './blob'
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
import { hookWebSocket } from './websocket'
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
  hookWebSocket,
  hookCrypto,
  hookGeolocation,
  hookMedia,
  hookNotifications,
  hookClipboard,
  hookContacts,
]) {
  attempt(hook)
}
