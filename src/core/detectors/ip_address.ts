import { maskEnds } from './clues/mask'
import { isIpAddress } from './clues/shapes'
import { weigh } from './clues/weigh'

/** The address of the person's connection. */
export const detector = weigh(
  'ip_address',
  {
    keys: ['client_ip', 'user_ip', 'ip_address', 'ip_addr', 'remote_addr'],
    labels: /^(?:我的|本机)?ip(?:地址| address)?$/u,
  },
  {
    wireKeys: [
      'ip',
      'client_ip',
      'user_ip',
      'login_ip',
      'ip_address',
      'ip_addr',
      'remote_addr',
      'remote_ip',
      'cip',
      'last_login_ip',
    ],
    plausible: isIpAddress,
    mask: (value) => maskEnds(value, 3, 0),
  },
)
