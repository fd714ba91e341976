import { follow, outcomeOf, tellAccess } from './access'
import { wrapMethod } from './wrap'

/** Asking to send notifications. */
export const hookNotifications = (): void => {
  if (typeof Notification !== 'function') return
  wrapMethod(Notification, 'requestPermission', (self, args, native) => {
    const settle = tellAccess('Notification.requestPermission', 'notification_perm')
    return follow(
      native(self, args as unknown[]),
      (answer) => settle(answer === 'default' ? 'dismissed' : `${answer}`),
      (error) => settle(outcomeOf(error)),
    )
  })
}
