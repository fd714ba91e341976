import { hookAsking } from './access'

/** Asking to send notifications. */
export const hookNotifications = (): void =>
  hookAsking(
    globalThis.Notification,
    'requestPermission',
    'Notification.requestPermission',
    'notification_perm',
    (answer) => [answer === 'default' ? 'dismissed' : `${answer}`],
  )
